import { z } from "zod";
import { serviceSegment } from "../model/address-segment.ts";
import { claimKinds } from "../model/claim.ts";
import type { Interval } from "../model/interval.ts";
import { metricIds } from "../model/metric.ts";
import { sides } from "../model/statement.ts";
import { verdictValues } from "../model/verdict.ts";
import { openRange } from "./range.ts";

/** What narrows a table, under the names that the pages give it. */
export interface Filters {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  readonly period: Interval | null;
  readonly metric?: (typeof metricIds)[number] | undefined;
  readonly network?: number | undefined;
  readonly source?: string | undefined;
  readonly simulated?: boolean | undefined;
  readonly speaker?: string | undefined;
  readonly organisation?: string | undefined;
  readonly side?: (typeof sides)[number] | undefined;
  readonly kind?: (typeof claimKinds)[number] | undefined;
  readonly verdict?: (typeof verdictValues)[number] | undefined;
  /** Length of a cell: an hour or a day. */
  readonly step?: "hour" | "day" | undefined;
  /** Places of a comparison, as `ir/telegram`. */
  readonly with: readonly string[];
  /** The revision of the dataset that the address was made for. */
  readonly revision?: number | undefined;
}

const flag = z.enum(["0", "1", "false", "true"]);

/** Every filter, one line each: what a query may say, and what it means. */
export const filterSchemas = {
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, "is not an ISO 3166-1 alpha-2 code, like ir")
    .describe("ISO 3166-1 alpha-2, like `ir`."),
  service: serviceSegment.describe("Service id, like `telegram`."),
  from: z.string().max(40).describe("First UTC day (`2015-10-13`) or instant with a zone."),
  to: z
    .string()
    .max(40)
    .describe("Last UTC day, itself included, or the instant with a zone at which it ends."),
  metric: z.enum(metricIds).describe("What was measured."),
  network: z
    .string()
    .regex(/^(AS)?[1-9][0-9]{0,9}$/i, "is not an autonomous system number, like 12880")
    .describe("Autonomous system number, like `12880`."),
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "is not a source id, like ooni")
    .describe("Source id, like `ooni`."),
  simulated: flag.describe("`true`: only what rests on simulated measurements; `false`: only what does not."),
  speaker: z.string().max(200).describe("Speaker id."),
  organisation: z.string().max(200).describe("Organisation of the speaker."),
  side: z.enum(sides).describe("Whom the speaker speaks for."),
  kind: z.enum(claimKinds).describe("Kind of claim."),
  verdict: z.enum(verdictValues).describe("Verdict on the claim."),
  step: z.enum(["hour", "day"]).describe("Length of a step of a series."),
  with: z.array(z.string().max(70)).max(50).describe("A place of a comparison, like `ir/telegram`."),
  revision: z
    .string()
    .regex(/^[0-9]{1,9}$/, "is not a revision of the dataset, like 17")
    .describe("The revision of the dataset that the address was made for."),
  evidence: z
    .string()
    .max(40)
    .describe("As the pages say it: `measured` is `simulated=false`, `simulated` is `simulated=true`."),
  bom: flag.describe("CSV: begin with a byte order mark, for Excel."),
  raw: flag.describe("CSV: leave text that looks like a formula as it is."),
} as const;
export type FilterName = keyof typeof filterSchemas;

/** A parameter that cannot be taken, and why, in a sentence that begins with its name. */
export interface BadParameter {
  readonly parameter: string;
  readonly detail: string;
}

/** The filters of a query, or the first parameter that cannot be taken. Empty ones are not given; unknown names are left. */
export function readFilters(query: URLSearchParams): Filters | BadParameter {
  const said: Record<string, string> = {};
  for (const [name, schema] of Object.entries(filterSchemas)) {
    if (name === "with") continue;
    const value = (query.get(name) ?? "").trim();
    if (value === "") continue;
    const checked = schema.safeParse(value);
    if (!checked.success) return { parameter: name, detail: `${name} ${reasonOf(checked.error, value)}` };
    said[name] = value;
  }
  const places = query.getAll("with").filter((one) => one.trim() !== "");
  if (!filterSchemas.with.safeParse(places).success)
    return { parameter: "with", detail: "with names too many places" };
  const asked = openRange(said.from, said.to);
  if (asked.state === "invalid")
    return {
      parameter: said.from === undefined ? "to" : "from",
      detail:
        "from and to must be days (2015-10-13) or instants with a zone (2015-10-20T16:30:00Z), from before to",
    };
  return {
    country: said.country?.toUpperCase(),
    service: said.service,
    period: asked.state === "range" ? asked.range : null,
    metric: said.metric as Filters["metric"],
    network: said.network === undefined ? undefined : Number(said.network.replace(/^AS/i, "")),
    source: said.source,
    simulated: flagOf(said.simulated) ?? provenances.get(said.evidence ?? ""),
    speaker: said.speaker,
    organisation: said.organisation,
    side: said.side as Filters["side"],
    kind: said.kind as Filters["kind"],
    verdict: said.verdict as Filters["verdict"],
    step: said.step as Filters["step"],
    with: places,
    revision: said.revision === undefined ? undefined : Number(said.revision),
  };
}

/** What a page's choice of evidence is to a table; any other word leaves the choice to the page. */
const provenances = new Map([
  ["measured", false],
  ["simulated", true],
]);

/** True and false as a query says them; undefined where it does not. */
export function flagOf(text: string | null | undefined): boolean | undefined {
  return text === undefined || text === null || text === "" ? undefined : text === "1" || text === "true";
}

function reasonOf(error: z.ZodError, value: string): string {
  const [issue] = error.issues;
  if (issue?.code === "invalid_value")
    return `must be one of ${issue.values.join(", ")}, and not "${value.slice(0, 40)}"`;
  if (issue?.code === "invalid_format") return `"${value.slice(0, 40)}" ${issue.message}`;
  return `cannot be "${value.slice(0, 40)}"`;
}
