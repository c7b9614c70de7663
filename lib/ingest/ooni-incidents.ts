import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, isFields, textAt } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { checkPeriod, idPart, reportedEpisode, servicesOf, textsOf } from "./reported-episode.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { checkTime } from "./rules/time.ts";

/**
 * Replies of OONI's `/api/v1/incidents/search`: cases of censorship that OONI and its partners wrote down. An incident of
 * several countries is a reported episode of each; its services are those of its domains and of messengers' tests.
 */
export const ooniIncidents: Format = {
  id: "ooni-incidents",
  title: "OONI incidents",
  reference: "https://explorer.ooni.org/findings",
  source: "ooni-incidents",
  shape: "document",
  envelope: ['{"incidents":[', "]}"],
  recognises: ({ text }) => /^\uFEFF?\s*\{\s*"incidents?"\s*:/.test(text),
  open,
};

function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const given = isFields(value) ? (value.incidents ?? value.incident) : null;
    const incidents: readonly unknown[] | null = Array.isArray(given)
      ? given
      : isFields(given)
        ? [given]
        : null;
    if (incidents === null || incidents.length === 0) {
      reading.checks.fault("incidents", breach("record-empty", "the reply holds no incidents"));
      return;
    }
    for (const one of incidents)
      reading.part(one, (checks) =>
        isFields(one)
          ? read(one, reading.line, checks, context)
          : checks.fault(
              "incidents",
              breach("record-shape", `an incident is a JSON object, and this is ${quoted(one)}`),
            ),
      );
  });
}

function read(incident: Fields, line: number, checks: FieldChecks, context: ParsingContext): Item | null {
  const { catalogue, now } = context;
  const id = incident.id;
  const isId =
    (typeof id === "string" && id.trim() !== "") || (typeof id === "number" && Number.isSafeInteger(id));
  if (!isId) checks.fault("id", breach("id-missing", "the incident has no id"));
  if (incident.published === false)
    checks.fault("published", breach("unpublished", "the incident is a draft that OONI has not published"));
  const title = plainText(textAt(incident, "title") ?? "");
  if (title === "") checks.fault("title", breach("title-missing", "the incident has no title"));
  const start = checks.check("start_time", checkTime(textAt(incident, "start_time") ?? "", "utc"));
  const last = textAt(incident, "end_time");
  const end = last === null ? null : checks.check("end_time", checkTime(last, "utc"));
  const codes = textsOf(incident.CCs);
  const countries = (codes.length > 0 ? codes : [""])
    .map((code) => checks.check("CCs", checkCountry(code, catalogue)))
    .filter((code) => code !== null);
  const networks = (Array.isArray(incident.ASNs) ? incident.ASNs : [])
    .map((asn: unknown) => checks.check("ASNs", checkNetwork(typeof asn === "number" ? asn : String(asn))))
    .filter((asn) => asn !== null)
    .sort((a, b) => a - b);
  if (start === null || (last !== null && end === null)) return null;
  const until = end === null ? null : end.time + end.duration;
  checkPeriod(checks, start.time, until, now, "end_time");
  if (checks.broken) return null;
  const domains = textsOf(incident.domains);
  const tests = textsOf(incident.test_names).filter((test) => test !== "web_connectivity");
  const words = [...textsOf(incident.tags), ...textsOf(incident.themes), title].join(" ").toLowerCase();
  const summary = plainText(textAt(incident, "short_description") ?? "");
  const notes = Object.fromEntries(
    Object.entries({
      event_type: textAt(incident, "event_type") ?? "",
      tags: textsOf(incident.tags).join(", "),
      themes: textsOf(incident.themes).join(", "),
      domains: domains.join(", ").slice(0, 2_000),
      reported_by: textAt(incident, "reported_by") ?? "",
    }).filter(([, text]) => text !== ""),
  );
  return item({
    line,
    reportedEpisodes: [...new Set(countries)].map((country) =>
      reportedEpisode({
        id: `ooni-incident-${idPart(String(id))}-${country.toLowerCase()}`,
        source: ooniIncidents.source,
        country,
        services: servicesOf([...tests, ...domains], catalogue),
        networks: [...new Set(networks)],
        kind: words.includes("throttl") ? "throttling" : words.includes("shutdown") ? "shutdown" : null,
        start: start.time,
        end: until,
        // OONI leaves the end out while an incident goes on.
        ongoing: until === null,
        // Incidents are dated by day, whatever the time of day in the field.
        precision: "day",
        title,
        summary: summary === "" ? null : summary,
        url: linkOf(textsOf(incident.links)[0]) ?? `https://explorer.ooni.org/findings/${idPart(String(id))}`,
        notes: Object.keys(notes).length === 0 ? null : notes,
      }),
    ),
  });
}
