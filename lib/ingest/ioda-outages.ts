import { type Instant, isoInstant } from "../model/interval.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import { type Format, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, fieldsAt, isFields, textAt } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { checkEpochSeconds, checkPeriod, idPart, reportedEpisode } from "./reported-episode.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkNonNegative } from "./rules/number.ts";
import { checkTimeRange } from "./rules/time.ts";

const reference = "https://api.ioda.inetintel.cc.gatech.edu/v2/";

/**
 * Replies of IODA's `/v2/outages/events` (`format=codf`): drops of a signal with their start and duration, both in
 * seconds. `location` is `country/VE`, `region/…`, `asn/…` or `geoasn/140224-SG`.
 *
 * With `format=ioda` an event has `entity`, `from` and `until` instead, and no such mark
 * (InetIntel/ioda-api, src/Entity/OutagesEvent.php).
 *
 * The service ends an event that still goes on at the end of the period that it was asked about, and marks it
 * `overlaps_window` (InetIntel/ioda-api, src/Service/OutagesEventsService.php, `buildEvents`). That end is the
 * question's and not the outage's: such an event has none here. The same mark stands on events that began before the
 * period; the reply's own `requestParameters.until` tells the two apart, and without it no marked end is believed.
 */
export const iodaEvents: Format = {
  id: "ioda-events",
  title: "IODA outage events",
  reference,
  source: "ioda-outages",
  shape: "document",
  envelope: ['{"data":[', "]}"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*[[{]/.test(text) &&
    (['"location"', '"start"', '"duration"', '"datasource"'].every((mark) => text.includes(mark)) ||
      isInFormatIoda(text)),
  open: (context) =>
    documentParser((value, reading) => {
      const askedUntil = askedUntilOf(value);
      for (const one of dataOf(value, reading.checks))
        reading.part(one, (checks) => {
          const episode = isFields(one)
            ? readEvent(one, askedUntil, checks, context)
            : notAnObject(one, checks);
          return episode === null ? null : item({ line: reading.line, reportedEpisodes: [episode] });
        });
    }),
};

/**
 * Replies of `/v2/outages/alerts` (its shape: InetIntel/ioda-api, src/Entity/OutagesAlertNormalizer.php): the moments at which a signal left its usual level and came back to it. An episode
 * lasts from the first alert that is not `normal` to the next that is; where none follows its end is not known.
 */
export const iodaAlerts: Format = {
  id: "ioda-alerts",
  title: "IODA outage alerts",
  reference,
  source: "ioda-outages",
  shape: "document",
  envelope: ['{"data":[', "]}"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*[[{]/.test(text) &&
    ['"entity"', '"level"', '"condition"', '"datasource"'].every((mark) => text.includes(mark)) &&
    !isInFormatIoda(text),
  open: openAlerts,
};

/** Events as the service's other format has them (`format=ioda`), which can hold the alerts that they were made of. */
function isInFormatIoda(text: string): boolean {
  return ['"entity"', '"datasource"', '"from"', '"until"', '"score"'].every((mark) => text.includes(mark));
}

function dataOf(value: unknown, checks: FieldChecks): readonly unknown[] {
  const data = isFields(value) ? value.data : value;
  if (!Array.isArray(data)) {
    checks.fault("data", breach("record-shape", "the reply has no list of data"));
    return [];
  }
  const flat: readonly unknown[] = data.flat(1);
  if (flat.length === 0) checks.fault("data", breach("record-empty", "the reply holds no entries"));
  return flat;
}

/** The end of the period that a reply says it was asked about; null where it does not say. */
function askedUntilOf(reply: unknown): Instant | null {
  const asked = isFields(reply) ? fieldsAt(reply, "requestParameters") : null;
  const until = Number(asked?.until ?? Number.NaN);
  return Number.isSafeInteger(until) ? until * 1000 : null;
}

function notAnObject(value: unknown, checks: FieldChecks): null {
  return checks.fault(
    "data",
    breach("record-shape", `an entry is a JSON object, and this is ${quoted(value)}`),
  );
}

interface Place {
  readonly country: string;
  readonly network: number | null;
  readonly area: string | null;
}

/** A region needs its country said: its code is a number of IODA's own. */
function placeOf(
  type: string,
  code: string,
  name: string | null,
  checks: FieldChecks,
  context: ParsingContext,
): Place | null {
  const { catalogue, set } = context;
  const [asn = "", within] = code.split("-", 2);
  const given = type === "country" ? code : type === "geoasn" ? within : set.country;
  if (!["country", "region", "asn", "geoasn"].includes(type))
    return checks.fault(
      "location",
      breach(
        "entity-unsupported",
        `outages of a ${quoted(type)} are not read; those of a country, region, asn or geoasn are`,
      ),
    );
  const country = checks.check("location", checkCountry(given, catalogue));
  const isNetwork = type === "asn" || type === "geoasn";
  const network = isNetwork ? checks.check("location", checkNetwork(asn)) : null;
  if (country === null || (isNetwork && network === null)) return null;
  return { country, network, area: type === "region" ? (name ?? code) : null };
}

function readEvent(
  event: Fields,
  askedUntil: Instant | null,
  checks: FieldChecks,
  context: ParsingContext,
): ReportedEpisode | null {
  const entity = fieldsAt(event, "entity");
  const place =
    entity === null ? placeOfLocation(event, checks, context) : placeOfEntity(entity, checks, context);
  const startField = entity === null ? "start" : "from";
  const start = checks.check(startField, checkEpochSeconds(event[startField]));
  const seconds =
    entity === null
      ? checks.check("duration", checkNonNegative(event.duration))
      : secondsUntil(event, start, checks);
  const signal = textAt(event, "datasource") ?? "";
  if (place === null || start === null || seconds === null) return null;
  const end = start + Math.round(seconds * 1000);
  checkPeriod(checks, start, end, context.now, "duration");
  if (checks.broken) return null;
  const notes: Record<string, string> = {};
  for (const key of ["datasource", "method", "score", "fraction", "uncertainty", "status"] as const) {
    const given = event[key];
    if (typeof given === "string" || typeof given === "number") notes[key] = String(given);
  }
  const isCutOff =
    entity === null
      ? event.overlaps_window === true && (askedUntil === null || end >= askedUntil)
      : askedUntil !== null && end >= askedUntil;
  if (isCutOff) notes.seen_until = isoInstant(end);
  return episodeOf("event", place, signal, start, isCutOff ? null : end, notes);
}

function secondsUntil(event: Fields, start: Instant | null, checks: FieldChecks): number | null {
  const end = checks.check("until", checkEpochSeconds(event.until));
  if (start === null || end === null) return null;
  return end < start
    ? checks.fault("until", breach("period", "the event ends before it starts"))
    : (end - start) / 1000;
}

/** `country/IR`, and the name of the place beside it. */
function placeOfLocation(event: Fields, checks: FieldChecks, context: ParsingContext): Place | null {
  const location = textAt(event, "location") ?? "";
  const slash = location.indexOf("/");
  const type = location.slice(0, Math.max(0, slash));
  return placeOf(type, location.slice(slash + 1), textAt(event, "location_name"), checks, context);
}

/** `{ type, code, name }` of an event or an alert. */
function placeOfEntity(entity: Fields, checks: FieldChecks, context: ParsingContext): Place | null {
  const { code } = entity;
  return placeOf(
    textAt(entity, "type") ?? "",
    typeof code === "number" ? String(code) : (textAt(entity, "code") ?? ""),
    textAt(entity, "name"),
    checks,
    context,
  );
}

function openAlerts(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const alerts: Alert[] = [];
    for (const one of dataOf(value, reading.checks))
      reading.part(one, (checks) => {
        const alert = isFields(one) ? readAlert(one, checks, context) : notAnObject(one, checks);
        if (alert !== null) alerts.push(alert);
        return null;
      });
    if (alerts.length === 0) return;
    const episodes = joinAlerts(alerts).map((episode) => [episode]);
    // Alerts that nothing began with tell of no episode, and are no fault.
    for (const reportedEpisodes of episodes.length > 0 ? episodes : [[]])
      reading.part(null, () => item({ line: reading.line, reportedEpisodes }));
  });
}

interface Alert {
  readonly place: Place;
  readonly signal: string;
  readonly time: Instant;
  readonly level: string;
  readonly notes: Readonly<Record<string, string>>;
}

function readAlert(alert: Fields, checks: FieldChecks, context: ParsingContext): Alert | null {
  const place = placeOfEntity(fieldsAt(alert, "entity") ?? {}, checks, context);
  const time = checks.check("time", checkEpochSeconds(alert.time));
  if (time !== null) checks.check("time", checkTimeRange(time, context.now));
  const level = textAt(alert, "level") ?? "";
  if (!["normal", "warning", "critical"].includes(level))
    checks.fault(
      "level",
      breach("level-unknown", `${quoted(level)} is not a level; the levels are normal, warning, critical`),
    );
  const signal = textAt(alert, "datasource") ?? "";
  if (signal === "")
    checks.fault("datasource", breach("signal-missing", "the alert does not say which signal it is of"));
  if (place === null || time === null || checks.broken) return null;
  const notes: Record<string, string> = { datasource: signal };
  for (const key of ["condition", "value", "historyValue", "method"] as const) {
    const given = alert[key];
    if (typeof given === "string" || typeof given === "number") notes[key] = String(given);
  }
  return { place, signal, time, level, notes };
}

function joinAlerts(alerts: readonly Alert[]): ReportedEpisode[] {
  const open = new Map<string, Alert>();
  const episodes: ReportedEpisode[] = [];
  const keyOf = ({ place, signal }: Alert) =>
    `${place.country}/${place.network ?? ""}/${place.area ?? ""}/${signal}`;
  for (const alert of alerts.toSorted((a, b) => a.time - b.time)) {
    const key = keyOf(alert);
    const before = open.get(key);
    if (alert.level !== "normal") {
      if (before === undefined) open.set(key, alert);
    } else if (before !== undefined) {
      open.delete(key);
      episodes.push(episodeOf("alert", before.place, before.signal, before.time, alert.time, before.notes));
    }
  }
  for (const left of open.values())
    episodes.push(episodeOf("alert", left.place, left.signal, left.time, null, left.notes));
  return episodes;
}

function episodeOf(
  kind: "event" | "alert",
  place: Place,
  signal: string,
  start: Instant,
  end: Instant | null,
  notes: Readonly<Record<string, string>>,
): ReportedEpisode {
  const where = [place.country, place.network === null ? "" : `as${place.network}`, place.area ?? ""];
  return reportedEpisode({
    id: `ioda-${kind}-${idPart([...where, signal, String(start / 1000)].filter((part) => part !== "").join("-"))}`,
    source: iodaEvents.source,
    country: place.country,
    networks: place.network === null ? [] : [place.network],
    // What a signal's fall comes of, a cut cable or an order, IODA does not say.
    kind: null,
    start,
    end,
    area: place.area,
    title: `Fall of IODA's signal ${signal}`,
    notes,
  });
}
