import { z } from "zod";
import { type FilterName, filterSchemas } from "../filters.ts";
import type { Resource } from "./resources.ts";

export const MOST_ROWS = 1_000;
export const USUAL_ROWS = 100;

/** Parameters that every list takes, besides its filters. */
const paging = {
  limit: z
    .string()
    .regex(/^[1-9][0-9]{0,3}$/)
    .refine((text) => Number(text) <= MOST_ROWS)
    .describe(`Rows of a page, 1 to ${MOST_ROWS}; ${USUAL_ROWS} where none is named.`),
  after: z
    .string()
    .max(1_000)
    .describe("Where the page begins: taken from the `next` link of the page before."),
  fields: z
    .string()
    .max(2_000)
    .describe("Columns to answer with, separated by commas; all where none is named."),
  revision: filterSchemas.revision,
} as const;

/** What a resource's address may say, by name. Anything else is an error, so that no filter is lost to a slip of the keys. */
export function parametersOf(resource: Resource): Readonly<Record<string, z.ZodType>> {
  return {
    ...Object.fromEntries(resource.filters.map((name: FilterName) => [name, filterSchemas[name]])),
    ...(resource.id === "series" ? { step: z.enum(["raw", "hour", "day"]).describe(steps) } : {}),
    ...paging,
  };
}

const steps =
  "Length of a step; an hour where none is named. `raw` leads to the observations themselves, at `/api/v1/observations`.";

/** Axes of the aggregation, under the names that OONI gives them. */
export const axes = ["measurement_start_day", "probe_cc", "probe_asn", "service", "source"] as const;
export type Axis = (typeof axes)[number];

export const aggregationParameters = {
  axis_x: z
    .enum(axes)
    .describe("What the counts are told apart by; one count of everything where none is named."),
  axis_y: z.enum(axes).describe("What they are told apart by besides."),
  probe_cc: filterSchemas.country,
  probe_asn: filterSchemas.network,
  service: filterSchemas.service,
  source: filterSchemas.source,
  simulated: filterSchemas.simulated,
  since: z.iso.date().describe("First UTC day."),
  until: z.iso.date().describe("UTC day at which it ends, no longer inside."),
  revision: filterSchemas.revision,
} as const;

/** The first parameter that cannot be taken, in a sentence; null where all can. */
export function badParameter(
  query: URLSearchParams,
  known: Readonly<Record<string, z.ZodType>>,
): { readonly parameter: string; readonly detail: string } | null {
  const seen = new Set<string>();
  for (const [name, value] of query) {
    // Of two values one would be lost in silence.
    if (seen.has(name)) return { parameter: name.slice(0, 60), detail: `${name.slice(0, 60)} comes twice` };
    seen.add(name);
    const schema = known[name];
    if (schema === undefined)
      return {
        parameter: name.slice(0, 60),
        detail: `${name.slice(0, 60)} is no parameter here; there are ${Object.keys(known).join(", ")}`,
      };
    if (value !== "" && !schema.safeParse(value).success)
      return {
        parameter: name,
        detail: `${name} cannot be "${value.slice(0, 40)}". ${schema.description ?? ""}`.trim(),
      };
  }
  return null;
}
