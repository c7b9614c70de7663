import { type ClaimContext, readClaims } from "../../ingest/statements-csv-claims.ts";
import { type Claim, type ClaimKind, claimKinds } from "../../model/claim.ts";
import { isoInstant } from "../../model/interval.ts";
import { tested } from "../claim-words.ts";
import type { Fields } from "../record.ts";
import { type FieldList, listItem, listNumbers, type Problem } from "./form.ts";
import { writtenDays, writtenDuration, writtenHours } from "./written.ts";

const slowing: readonly ClaimKind[] = ["asserts-throttling", "announces-restriction"];
const stretches: readonly ClaimKind[] = [
  "asserts-throttling",
  "asserts-block",
  "asserts-shutdown",
  "announces-restriction",
  "acknowledges",
  "justifies",
];
const timed: readonly ClaimKind[] = claimKinds.filter((kind) => kind !== "demands");

/** The small form of a claim: what each kind has use for, in the words of an editor. */
export const claimList: FieldList = {
  name: "claims",
  one: "Claim",
  title: "Claims",
  note: "The testable parts of the statement. Leave a kind empty to make none.",
  fields: [
    {
      name: "kind",
      label: "What it says",
      input: "choice",
      choices: claimKinds.map((kind) => [kind, tested[kind].label] as const),
      hint: "Each kind is tested in its own way.",
    },
    {
      name: "service",
      label: "Service",
      input: "line",
      suggestions: "services",
      hint: "Empty: every service that the statement is about.",
    },
    {
      name: "from",
      width: "third",
      label: "From",
      input: "line",
      hint: "2015-10-13, or with the hour 2015-10-13T09:00Z.",
      onlyFor: timed,
    },
    {
      name: "to",
      width: "third",
      label: "To",
      input: "line",
      hint: "A date alone means all of that day.",
      onlyFor: timed,
    },
    {
      name: "about",
      width: "third",
      label: "Known only roughly (“about a week”)",
      input: "check",
      onlyFor: timed,
    },
    {
      name: "duration",
      width: "third",
      label: "How long it says it lasted",
      input: "line",
      hint: "7d, 2h, 2h10min",
      onlyFor: stretches,
    },
    {
      name: "remaining",
      width: "third",
      label: "Speed that is left",
      input: "line",
      hint: "60% for a fall by 40 %.",
      onlyFor: slowing,
    },
    {
      name: "days",
      width: "third",
      label: "Days of the week",
      input: "line",
      hint: "mon-fri",
      onlyFor: ["announces-restriction"],
    },
    {
      name: "hours",
      width: "third",
      label: "Hours of the day",
      input: "line",
      hint: "07:00-10:00,13:00-16:00",
      onlyFor: ["announces-restriction"],
    },
    {
      name: "tz",
      width: "third",
      label: "In whose clock",
      input: "line",
      hint: "Africa/Nairobi",
      onlyFor: ["announces-restriction"],
    },
    {
      name: "country",
      width: "third",
      label: "Country",
      input: "line",
      suggestions: "countries",
      hint: "Empty: the statement's.",
    },
    {
      name: "networks",
      width: "third",
      label: "Networks",
      input: "line",
      hint: "AS33771, AS36926. Empty: all of the country's.",
      onlyFor: timed,
    },
    {
      name: "feature",
      width: "third",
      label: "Part of the service",
      input: "line",
      hint: "calls, bots, stickers",
      onlyFor: [
        "reports-feature-restriction",
        "asserts-throttling",
        "asserts-block",
        "announces-restriction",
      ],
    },
    {
      name: "controls",
      label: "Services that must show the same",
      input: "line",
      suggestions: "services",
      hint: "whatsapp, youtube. Empty: every service measured in the country.",
      onlyFor: ["attributes-technical-fault"],
    },
    {
      name: "control-countries",
      label: "Countries that must show the same",
      input: "line",
      suggestions: "countries",
      hint: "TR, AE",
      onlyFor: ["attributes-technical-fault"],
    },
    {
      name: "moved-to",
      label: "Service that people moved to",
      input: "line",
      suggestions: "services",
      onlyFor: ["says-people-moved"],
    },
  ],
};

const attributes = claimList.fields
  .map(({ name }) => name)
  .filter((name) => name !== "kind" && name !== "about");

/** Fields that hold lists, in which blanks may stand beside the commas. */
const lists = new Set(["networks", "controls", "control-countries", "days", "hours"]);

/** The claims of a statement's fields, or everything that is wrong with them. Items without any text count for nothing. */
export function readClaimFields(
  fields: Fields,
  context: ClaimContext,
): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  for (const number of listNumbers(fields, claimList.name)) {
    const item = listItem(fields, claimList.name, number);
    const kind = item.kind ?? "";
    const at = (name: string) => `${claimList.name}.${number}.${name}`;
    if (kind === "") {
      if (Object.values(item).some((text) => text.trim() !== ""))
        problems.push({ field: at("kind"), message: "Choose what the claim says, or empty its fields." });
      continue;
    }
    const line = claimLine(kind, item);
    if (line === null) {
      problems.push({ field: at("kind"), message: "A quotation mark cannot stand in a claim." });
      continue;
    }
    const read = readClaims(line, context);
    for (const one of read.breaches)
      problems.push({
        field: at(fieldOfRule(one.rule, item)),
        message: one.message.replace(/^claim ".*?": /s, ""),
      });
    for (const claim of read.claims)
      claims.push({ ...claim, id: `${context.statement}/${claims.length + 1}` });
  }
  return { claims, problems };
}

/** The line that the spreadsheet would hold; null where a text cannot stand in one. */
function claimLine(kind: string, item: Fields): string | null {
  const words = attributes.flatMap((name) => {
    const text = (item[name] ?? "").trim();
    const plain = lists.has(name) ? text.replace(/\s*,\s*/g, ",") : text;
    return plain === "" ? [] : [`${name}="${plain}"`];
  });
  if (words.some((word) => word.split('"').length !== 3 || /[\r\n]/.test(word))) return null;
  return [kind, ...words, ...(item.about ? ["about"] : [])].join(" ");
}

/** Which field a rule of `lib/ingest` is about. */
function fieldOfRule(rule: string, item: Fields): string {
  const telling: Readonly<Record<string, string>> = {
    "service-unknown": item["moved-to"] && !item.service ? "moved-to" : "service",
    "service-missing": "service",
    "country-unknown": "country",
    "duration-format": "duration",
    "share-range": "remaining",
    "number-format": "remaining",
    "days-format": "days",
    "hours-format": "hours",
    "time-zone": item.hours || item.days ? "tz" : "from",
    "network-format": "networks",
    period: item.from ? "to" : "from",
    "time-format": "from",
    "time-range": "from",
    "claim-attribute": "moved-to",
  };
  return telling[rule] ?? "kind";
}

/** The fields of claims that are there already, under their names in the statement. */
export function claimFields(claims: readonly Claim[]): Fields {
  const fields: Record<string, string> = {};
  claims.forEach((claim, index) => {
    const { schedule, period } = claim;
    const item: Record<string, string> = {
      kind: claim.kind,
      service: claim.service,
      country: claim.country,
      from: period === null ? "" : isoInstant(period.start),
      to: period === null ? "" : isoInstant(period.end),
      duration: claim.duration === null ? "" : writtenDuration(claim.duration),
      about: claim.approximate ? "yes" : "",
      remaining: claim.remaining === null ? "" : String(claim.remaining),
      days: schedule === null ? "" : writtenDays(schedule.days),
      hours: schedule === null ? "" : writtenHours(schedule.hours),
      tz: schedule?.timeZone ?? "",
      networks: (claim.networks ?? []).map((asn) => `AS${asn}`).join(", "),
      feature: claim.feature ?? "",
      controls: claim.controlServices.join(", "),
      "control-countries": claim.controlCountries.join(", "),
      "moved-to": claim.movedTo ?? "",
    };
    for (const [name, text] of Object.entries(item))
      if (text !== "") fields[`${claimList.name}.${index + 1}.${name}`] = text;
  });
  return fields;
}
