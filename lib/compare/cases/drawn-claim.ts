import { jalaliDay } from "../../ingest/rules/jalali.ts";
import { checkLocalTime } from "../../ingest/rules/local-time.ts";
import { type Claim, type ClaimKind, claimAbout, claimKinds, type Schedule } from "../../model/claim.ts";
import { DAY, HOUR, type Instant, type Interval, overlap } from "../../model/interval.ts";
import { type Precision, precisions } from "../../model/statement.ts";
import type { ClaimEvidence, ServiceEvidence } from "../comparison.ts";
import { testedPeriod } from "../period.ts";
import { observationsOf } from "../sampling.ts";
import type { DrawnTimeline } from "./drawn-timeline.ts";

export interface DrawnClaim {
  readonly claim: Claim;
  readonly said: ClaimEvidence["said"];
}

/**
 * Reads a claim in words, for tests: kind, service and country, then its parts in any order.
 *
 *     denies-interference telegram IR; said 2015-10-20 day; period 2015-10-14..2015-10-20T12:00; about;
 *     lasted 7d; remaining 0.6; networks 12880,197207; feature calls; services google,yahoo;
 *     countries TR,OM; moved signal; hours 1-5 7-10,13-16 Africa/Nairobi
 *
 * Dates may be of the Jalali calendar: `said jalali:1394-07-28 day`. Times of a period may be of a clock:
 * `period 2015-10-25T01:00..2015-10-25T04:00@Europe/Paris`.
 *
 * @throws Error where a part cannot be read.
 */
export function readClaim(text: string): DrawnClaim {
  const [head, ...parts] = text.split(";").map((part) => part.trim().replaceAll(/\s+/g, " "));
  const [kind, service, country] = (head ?? "").split(" ");
  if (!claimKinds.includes(kind as ClaimKind) || service === undefined || country === undefined)
    throw new Error(`cannot read the claim "${head}"`);
  let said: ClaimEvidence["said"] | null = null;
  let claim: Claim = claimAbout({
    id: "drawn/1",
    kind: kind as ClaimKind,
    country,
    service,
  });
  for (const part of parts.filter((one) => one !== "")) {
    const [word, ...rest] = part.split(" ");
    const value = rest.join(" ");
    if (word === "said") said = readSaid(value);
    else claim = { ...claim, ...readPart(word!, value) };
  }
  if (said === null) throw new Error(`the claim does not say when it was made: "${text}"`);
  return { claim, said };
}

function readPart(word: string, value: string): Partial<Claim> {
  switch (word) {
    case "period":
      return { period: readPeriod(value) };
    case "about":
      return { approximate: true };
    case "lasted":
      return { duration: readLength(value) };
    case "remaining":
      return { remaining: Number(value) };
    case "networks":
      return { networks: value.split(",").map(Number) };
    case "feature":
      return { feature: value };
    case "services":
      return { controlServices: value.split(",") };
    case "countries":
      return { controlCountries: value.split(",") };
    case "moved":
      return { movedTo: value };
    case "hours":
      return { schedule: readSchedule(value) };
    default:
      throw new Error(`no such part of a claim: "${word}"`);
  }
}

function readSaid(value: string): ClaimEvidence["said"] {
  const [at, precision] = value.split(" ");
  if (!precisions.includes(precision as Precision)) throw new Error(`no precision: "${value}"`);
  return { at: readInstant(at!), precision: precision as Precision, side: "government" };
}

function readInstant(text: string): Instant {
  const [, year, month, day] = /^jalali:(\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
  const converted = year === undefined ? null : jalaliDay(Number(year), Number(month), Number(day));
  if (converted !== null) return converted;
  const instant = Date.parse(text.includes("T") ? `${text}:00Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new Error(`no instant: "${text}"`);
  return instant;
}

/** The last day of a period in days is inside it. */
function readPeriod(value: string): Interval {
  const [utc, timeZone] = value.split("@");
  const [from, to] = utc!.split("..");
  if (timeZone !== undefined) return { start: readLocal(from!, timeZone), end: readLocal(to!, timeZone) };
  const calendar = from!.startsWith("jalali:") ? "jalali:" : "";
  const end = readInstant(calendar + to!);
  return { start: readInstant(from!), end: to!.includes("T") ? end : end + DAY };
}

function readLocal(text: string, timeZone: string): Instant {
  const read = checkLocalTime(text, timeZone);
  if (!read.ok) throw new Error(read.message);
  return read.value.time;
}

function readLength(value: string): number {
  const match = /^([\d.]+)(h|d)$/.exec(value);
  if (match === null) throw new Error(`no length: "${value}"`);
  return Number(match[1]) * (match[2] === "h" ? HOUR : DAY);
}

function readSchedule(value: string): Schedule {
  const [days, hours, timeZone] = value.split(" ");
  const [firstDay, lastDay] = days!.split("-").map(Number);
  return {
    days: Array.from({ length: lastDay! - firstDay! + 1 }, (_, index) => firstDay! + index),
    hours: hours!.split(",").map((pair) => {
      const [from, to] = pair.split("-").map(Number);
      return { from: from!, to: to! };
    }),
    timeZone: timeZone!,
  };
}

/** The evidence for a claim on a drawn timeline, gathered as the pipeline gathers it. */
export function evidenceFor({ claim, said }: DrawnClaim, timeline: DrawnTimeline): ClaimEvidence {
  const { period } = testedPeriod(claim, said);
  const isSubject = (one: ServiceEvidence) => one.country === claim.country && one.service === claim.service;
  const empty: ServiceEvidence = {
    country: claim.country,
    service: claim.service,
    episodes: [],
    cells: [],
    coverage: {
      period,
      observations: 0,
      networks: 0,
      probes: null,
      hoursWithData: 0,
      hours: 0,
      sources: [],
    },
  };
  const subject = timeline.services.find(isSubject) ?? empty;
  const named = claim.controlServices.length + claim.controlCountries.length > 0;
  const wanted = (one: ServiceEvidence) =>
    !isSubject(one) &&
    (one.service === "internet" ||
      one.service === claim.movedTo ||
      (named
        ? (one.country === claim.country && claim.controlServices.includes(one.service)) ||
          (one.service === claim.service && claim.controlCountries.includes(one.country))
        : (one.country === claim.country) !== (one.service === claim.service)));
  const measuredIn = (one: ServiceEvidence) =>
    one.cells.some(
      (cell) =>
        observationsOf(cell) > 0 &&
        overlap({ start: cell.time, end: cell.time + cell.step }, period) !== null,
    );
  const controls = timeline.services.filter(wanted);
  return {
    said,
    period,
    provenance: [subject, ...controls].some(measuredIn) ? "measured" : null,
    subject,
    controls,
    until: timeline.range.end,
  };
}
