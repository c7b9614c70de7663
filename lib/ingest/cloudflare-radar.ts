import type { ReportedEpisode } from "../model/reported-episode.ts";
import { type Format, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, fieldsAt, isFields, listAt, textAt } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { checkPeriod, idPart, reportedEpisode, textsOf } from "./reported-episode.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { checkTime } from "./rules/time.ts";

/**
 * Replies of Cloudflare Radar: annotations of outages, written by its editors, and anomalies of traffic, found by its
 * detector. Both are reported episodes of connectivity; an annotation of several countries is one for each. The place
 * that a network lies in is called `location` in newer descriptions of the service and `locations` in its client for
 * Node (developers.cloudflare.com/api/node/resources/radar/subresources/traffic_anomalies); both are read.
 */
export const cloudflareRadar: Format = {
  id: "cloudflare-radar",
  title: "Cloudflare Radar outages and traffic anomalies",
  reference: "https://developers.cloudflare.com/api/resources/radar/",
  source: "cloudflare-radar",
  shape: "document",
  envelope: ['{"success":true,"result":{"annotations":[', "]}}"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*(?:\[\s*)?\{/.test(text) &&
    (/"(?:annotations|trafficAnomalies)"\s*:\s*\[/.test(text)
      ? text.includes('"startDate"') || text.includes('"success"') || text.includes('"result"')
      : ['"success"', '"errors"', '"messages"', '"result"'].every((mark) => text.includes(mark))),
  open,
};

/** One reply, or several pages of it in a list. */
function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const pages: readonly unknown[] = Array.isArray(value) ? value : [value];
    const entries = pages.flatMap((page) => entriesOf(page, reading.checks));
    if (entries.length === 0 && !reading.checks.broken)
      reading.checks.fault("result", breach("record-empty", "the reply holds no entries"));
    for (const { one, read } of entries)
      reading.part(one, (checks) => {
        if (!isFields(one))
          return checks.fault(
            "result",
            breach("record-shape", `an entry is a JSON object, and this is ${quoted(one)}`),
          );
        const reportedEpisodes = read(one, checks, context);
        return reportedEpisodes === null ? null : item({ line: reading.line, reportedEpisodes });
      });
  });
}

interface Entry {
  readonly one: unknown;
  readonly read: typeof readAnnotation;
}

function entriesOf(page: unknown, checks: FieldChecks): Entry[] {
  const result = isFields(page) ? (fieldsAt(page, "result") ?? page) : null;
  const annotations = result?.annotations;
  const anomalies = result?.trafficAnomalies;
  if (!Array.isArray(annotations) && !Array.isArray(anomalies)) {
    checks.fault("result", refusalIn(page));
    return [];
  }
  return [
    // Anomalies that were set aside and mended come back in one list with annotations; these have no `uuid`.
    ...(Array.isArray(annotations)
      ? annotations.map((one: unknown) => ({
          one,
          read: isFields(one) && "uuid" in one ? readAnomaly : readAnnotation,
        }))
      : []),
    ...(Array.isArray(anomalies) ? anomalies.map((one: unknown) => ({ one, read: readAnomaly })) : []),
  ];
}

/** Why a reply holds no entries: what the service itself says of it, if it does. */
function refusalIn(page: unknown) {
  const [said] = isFields(page) ? listAt(page, "errors") : [];
  const message = said === undefined ? null : textAt(said, "message");
  return message === null
    ? breach("record-shape", "the reply has neither annotations nor trafficAnomalies")
    : breach("reply-error", `the service answered with an error: ${quoted(message)}`);
}

function readAnnotation(
  entry: Fields,
  checks: FieldChecks,
  context: ParsingContext,
): ReportedEpisode[] | null {
  const id = textAt(entry, "id");
  if (id === null) checks.fault("id", breach("id-missing", "the annotation has no id"));
  const period = periodOf(entry, checks, context);
  const networks = (Array.isArray(entry.asns) ? entry.asns : [])
    .map((asn: unknown) => checks.check("asns", checkNetwork(typeof asn === "number" ? asn : String(asn))))
    .filter((asn) => asn !== null)
    .sort((a, b) => a - b);
  const named = textsOf(entry.locations);
  if (named.length === 0 && networks.length === 0 && textsOf(entry.origins).length > 0)
    return checks.fault(
      "origins",
      breach("entity-unsupported", "outages of an origin are a provider's and say nothing of a country"),
    );
  const countries = (named.length > 0 ? named : [context.set.country ?? ""])
    .map((code) => checks.check("locations", checkCountry(code, context.catalogue)))
    .filter((code) => code !== null);
  if (period === null || id === null || checks.broken) return null;
  const outage = fieldsAt(entry, "outage");
  const cause = outage === null ? null : textAt(outage, "outageCause");
  const extent = outage === null ? null : textAt(outage, "outageType");
  const description = plainText(textAt(entry, "description") ?? "");
  const notes = notesOf({ cause, extent, event: textAt(entry, "eventType") });
  return [...new Set(countries)].map((country) =>
    reportedEpisode({
      id: `cloudflare-radar-${idPart(id)}-${country.toLowerCase()}`,
      source: cloudflareRadar.source,
      country,
      networks,
      // Only what a government ordered is a shutdown; a cut cable is an outage of no kind of ours.
      kind: cause === "GOVERNMENT_DIRECTED" ? "shutdown" : null,
      ...period,
      area: textAt(entry, "scope"),
      title:
        description === ""
          ? `Outage${cause === null ? "" : ` (${wordsOf(cause)})`}`
          : description.slice(0, 200),
      summary: description === "" ? null : description,
      url: linkOf(entry.linkedUrl),
      notes,
    }),
  );
}

function readAnomaly(entry: Fields, checks: FieldChecks, context: ParsingContext): ReportedEpisode[] | null {
  const id = textAt(entry, "uuid");
  // Since November 2025 anomalies of cloud providers' regions come too (changelog of Radar, 2025-11-24).
  if (entry.type === "ORIGIN")
    return checks.fault(
      "type",
      breach("entity-unsupported", "anomalies of an origin are a provider's and say nothing of a country"),
    );
  if (id === null) checks.fault("uuid", breach("id-missing", "the anomaly has no id"));
  const period = periodOf(entry, checks, context);
  const location = fieldsAt(entry, "locationDetails");
  const network = fieldsAt(entry, "asnDetails");
  const within = network === null ? null : (fieldsAt(network, "location") ?? fieldsAt(network, "locations"));
  const code =
    (location && textAt(location, "code")) ?? (within && textAt(within, "code")) ?? context.set.country;
  const country = checks.check("locationDetails", checkCountry(code, context.catalogue));
  const asn =
    network === null
      ? null
      : checks.check(
          "asnDetails",
          checkNetwork(typeof network.asn === "number" ? network.asn : textAt(network, "asn")),
        );
  if (period === null || country === null || id === null || checks.broken) return null;
  const status = textAt(entry, "status");
  return [
    reportedEpisode({
      id: `cloudflare-radar-${idPart(id)}`,
      source: cloudflareRadar.source,
      country,
      networks: asn === null ? [] : [asn],
      ...period,
      title: "Traffic anomaly",
      notes: notesOf({
        status,
        visible_in: textsOf(entry.visibleInDataSources).join(", "),
        type: textAt(entry, "type"),
      }),
    }),
  ];
}

/** An entry without an end goes on. */
function periodOf(entry: Fields, checks: FieldChecks, { now }: ParsingContext) {
  const start = checks.check("startDate", checkTime(textAt(entry, "startDate") ?? "", "utc"));
  const last = textAt(entry, "endDate");
  const end = last === null ? null : checks.check("endDate", checkTime(last, "utc"));
  if (start === null || (last !== null && end === null)) return null;
  const until = end === null ? null : end.time + end.duration;
  checkPeriod(checks, start.time, until, now, "endDate");
  const precision = start.duration > 0 ? ("day" as const) : ("minute" as const);
  return { start: start.time, end: until, ongoing: until === null, precision };
}

function notesOf(given: Readonly<Record<string, string | null>>): Record<string, string> | null {
  const notes = Object.entries(given).filter(
    (one): one is [string, string] => one[1] !== null && one[1] !== "",
  );
  return notes.length === 0 ? null : Object.fromEntries(notes);
}

/** `POWER_OUTAGE` is "power outage". */
function wordsOf(constant: string): string {
  return constant.toLowerCase().replaceAll("_", " ");
}
