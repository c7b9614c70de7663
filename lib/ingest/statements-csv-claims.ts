import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Claim, type ClaimKind, claimKinds, type Schedule } from "../model/claim.ts";
import { DAY, type Duration, type Instant, type Interval } from "../model/interval.ts";
import { type Breach, breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkDuration } from "./rules/duration.ts";
import { type Calendar, checkCalendar, gregorianText } from "./rules/jalali.ts";
import { checkLocalTime, checkTimeZone } from "./rules/local-time.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkNumber } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";
import { earliestTime, type ReadTime } from "./rules/time.ts";
import { checkDays, checkHours } from "./statements-csv-schedule.ts";

/**
 * The claims of a statement, as an editor writes them into one cell: one a line (or with `;` between), the kind
 * first, then what it says:
 *
 *     asserts-throttling from=2015-10-13 to=2015-10-20 duration=7d about
 *     announces-restriction from=2024-11-08 to=2024-11-22 days=mon-fri hours=07:00-10:00,13:00-16:00 tz=Africa/Nairobi
 *
 * Specified in docs/formats.md.
 */
export interface ClaimContext {
  readonly catalogue: Catalogue;
  readonly statement: string;
  readonly country: string;
  /** A claim that names no service is made of each of these. */
  readonly services: readonly string[];
  readonly saidAt: Instant;
  /** End of what is known of when it was said: a day later where only the day is known. */
  readonly saidBefore: Instant;
  /** The row's clock, for claims that name none. */
  readonly timeZone: string | null;
  /** The row's calendar, likewise. */
  readonly calendar: Calendar;
  readonly now: Instant;
}

const attributes = [
  "from",
  "to",
  "on",
  "duration",
  "remaining",
  "days",
  "hours",
  "tz",
  "calendar",
  "networks",
  "service",
  "country",
  "feature",
  "controls",
  "control-countries",
  "moved-to",
] as const;
type Attribute = (typeof attributes)[number];

/** Announcements may speak of the future, but of no more than this. */
const furthestAhead: Duration = 20 * 366 * DAY;

/** All claims of a cell, or every mistake in it. Ids are counted from 1 in the order of the cell. */
export function readClaims(
  cell: string,
  context: ClaimContext,
): { readonly claims: readonly Claim[]; readonly breaches: readonly Breach[] } {
  const claims: Claim[] = [];
  const breaches: Breach[] = [];
  for (const line of linesOf(cell)) {
    const read = readClaim(line, context);
    if ("breaches" in read) {
      for (const one of read.breaches)
        breaches.push(breach(one.rule, `claim ${quoted(line)}: ${one.message}`));
      continue;
    }
    for (const service of read.services)
      claims.push({ ...read.claim, id: `${context.statement}/${claims.length + 1}`, service });
  }
  return breaches.length > 0 ? { claims: [], breaches } : { claims, breaches };
}

/** Lines, cut at line ends and at `;` outside quotation marks. */
function linesOf(cell: string): string[] {
  return (cell.match(/(?:"[^"\n\r]*"|[^;\n\r])+/g) ?? [])
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

type ReadClaim =
  | { readonly claim: Omit<Claim, "id" | "service">; readonly services: readonly string[] }
  | { readonly breaches: readonly Breach[] };

function readClaim(line: string, context: ClaimContext): ReadClaim {
  const { catalogue } = context;
  const breaches: Breach[] = [];
  function checked<Value>(result: Checked<Value>): Value | null {
    if (result.ok) return result.value;
    breaches.push(result);
    return null;
  }

  const [first = "", ...rest] = line.match(/[^\s"=]+="[^"]*"|\S+/g) ?? [];
  const kind = checked(checkKind(first));
  const { given, about } = attributesOf(rest, breaches);
  const each = <Value>(name: Attribute, check: (text: string) => Checked<Value>): Value[] =>
    (given[name] ?? "")
      .split(",")
      .filter((text) => text.trim() !== "")
      .map((text) => checked(check(text)))
      .filter((value) => value !== null);
  const one = <Value>(name: Attribute, check: (text: string) => Checked<Value>): Value | null =>
    given[name] === undefined ? null : checked(check(given[name]));

  const country = one("country", (text) => checkCountry(text, catalogue)) ?? context.country;
  const service = one("service", (text) => checkService(text, catalogue));
  const timeZone = one("tz", checkTimeZone) ?? context.timeZone;
  const calendar = one("calendar", checkCalendar) ?? context.calendar;
  const networks = each("networks", checkNamedNetwork);
  const duration = one("duration", checkDuration);
  const remaining = one("remaining", checkRemaining);
  const days = one("days", checkDays);
  const hours = one("hours", checkHours);
  const movedTo = one("moved-to", (text) => checkService(text, catalogue));
  const controlServices = each("controls", (text) => checkService(text, catalogue));
  const controlCountries = each("control-countries", (text) => checkCountry(text, catalogue));
  const period =
    kind === null ? null : checked(checkPeriod(given, kind, duration, { ...context, timeZone, calendar }));

  let schedule: Schedule | null = null;
  if (days !== null || hours !== null) {
    if (timeZone === null)
      breaches.push(breach("time-zone", "hours and days need a clock; say whose with tz=Africa/Nairobi"));
    else
      schedule = {
        days: days ?? [1, 2, 3, 4, 5, 6, 7],
        hours: hours ?? [{ from: 0, to: 24 }],
        timeZone,
      };
  }
  if (kind === "says-people-moved" && given["moved-to"] === undefined)
    breaches.push(breach("claim-attribute", "says-people-moved needs moved-to=SERVICE"));
  const services = service === null ? context.services : [service];
  if (services.length === 0 && given.service === undefined)
    breaches.push(breach("service-missing", "neither the claim nor the statement names a service"));
  if (kind === null || breaches.length > 0) return { breaches };
  return {
    services,
    claim: {
      kind,
      country,
      networks: given.networks === undefined ? null : networks.sort((a, b) => a - b),
      period,
      approximate: about,
      duration,
      remaining,
      schedule,
      feature: given.feature ?? null,
      controlServices,
      controlCountries,
      movedTo,
    },
  };
}

function attributesOf(words: readonly string[], breaches: Breach[]) {
  const given: Partial<Record<Attribute, string>> = {};
  let about = false;
  for (const word of words) {
    if (word === "about") {
      about = true;
      continue;
    }
    const at = word.indexOf("=");
    const name = attributes.find((one) => one === word.slice(0, at));
    const value = word.slice(at + 1).replace(/^"([^"]*)"$/, "$1");
    if (at === -1 || name === undefined)
      breaches.push(
        breach(
          "claim-attribute",
          `${quoted(word)} is not something that a claim can say; it can say ${attributes.join("=, ")}= and about`,
        ),
      );
    else if (value === "") breaches.push(breach("claim-attribute", `${name}= is empty`));
    else if (given[name] !== undefined) breaches.push(breach("claim-attribute", `${name}= stands twice`));
    else given[name] = value;
  }
  return { given, about };
}

function checkKind(text: string): Checked<ClaimKind> {
  const kind = claimKinds.find((one) => one === text.toLowerCase());
  return kind === undefined
    ? breach("claim-kind", `${quoted(text)} is not a kind of claim; the kinds are ${claimKinds.join(", ")}`)
    : valid(kind);
}

function checkNamedNetwork(text: string): Checked<number> {
  const network = checkNetwork(text);
  if (!network.ok) return network;
  return network.value === null
    ? breach("network-format", `${quoted(text)} names no network`)
    : valid(network.value);
}

/** What is left of the speed, as a share (0.6) or in percent (60%). */
function checkRemaining(text: string): Checked<number> {
  const percent = text.endsWith("%");
  const number = checkNumber(percent ? text.slice(0, -1) : text);
  if (!number.ok) return number;
  const share = percent ? number.value / 100 : number.value;
  return share >= 0 && share <= 1
    ? valid(share)
    : breach("share-range", `${quoted(text)} is not a share between 0 and 1`);
}

function checkCalendarTime(text: string, { calendar, timeZone }: ClaimContext): Checked<ReadTime> {
  const dated = gregorianText(text, calendar);
  return dated.ok ? checkLocalTime(dated.value, timeZone) : dated;
}

/** A date alone at the end of a period means all of that day. */
function checkPeriod(
  given: Partial<Record<Attribute, string>>,
  kind: ClaimKind,
  duration: Duration | null,
  context: ClaimContext,
): Checked<Interval | null> {
  const { on, from, to } = given;
  if (on !== undefined && (from !== undefined || to !== undefined))
    return breach("period", "on= already says the whole period; leave out from= and to=");
  if (on === undefined && from === undefined && to === undefined) return valid(null);
  const first = from ?? on;
  const last = to ?? on;
  const opens = first === undefined ? null : checkCalendarTime(first, context);
  const closes = last === undefined ? null : checkCalendarTime(last, context);
  if (opens !== null && !opens.ok) return opens;
  if (closes !== null && !closes.ok) return closes;
  let start = opens?.value.time ?? null;
  let end = closes === null ? null : closes.value.time + closes.value.duration;
  const announces =
    kind === "announces-restriction" || kind === "announces-restoration" || kind === "denies-plan";
  if (start === null && end !== null)
    start = duration !== null ? end - duration : announces ? context.saidAt : null;
  if (end === null && start !== null)
    end = duration !== null ? start + duration : announces ? null : context.saidBefore;
  if (start === null || end === null)
    return breach(
      "period",
      start === null ? "the period has no start; say from=" : "the period has no end; say to=",
    );
  if (end <= start) return breach("period", "the period ends before it starts");
  if (start < earliestTime || end > context.now + furthestAhead)
    return breach("time-range", "the period lies outside of the time that a claim can speak about");
  return valid({ start, end });
}
