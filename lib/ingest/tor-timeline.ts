import { DAY, isoInstant } from "../model/interval.ts";
import type { Publication, ReportedEvent } from "../model/statement.ts";
import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, isFields, listAt, textAt } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { idPart, textsOf } from "./reported-episode.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { checkTime, checkTimeRange } from "./rules/time.ts";

/**
 * Tor Metrics' timeline of events (`news.json`): what may have moved the numbers of Tor's users, by day. An event without
 * places is about the Tor network as a whole.
 */
export const torTimeline: Format = {
  id: "tor-timeline",
  title: "Tor Metrics, timeline of events",
  reference: "https://metrics.torproject.org/news.html",
  source: "tor-timeline",
  shape: "document",
  envelope: ["[", "]"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*\[\s*\{/.test(text) && text.includes('"short_description"') && text.includes('"start"'),
  open,
};

function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    if (!Array.isArray(value) || value.length === 0) {
      reading.checks.fault(
        null,
        breach("record-empty", "the timeline is a list of events, and this holds none"),
      );
      return;
    }
    const made = new Map<string, number>();
    for (const one of value)
      reading.part(one, (checks) =>
        isFields(one)
          ? read(one, reading.line, checks, context, made)
          : checks.fault(
              null,
              breach("record-shape", `an event is a JSON object, and this is ${quoted(one)}`),
            ),
      );
  });
}

function read(
  event: Fields,
  line: number,
  checks: FieldChecks,
  context: ParsingContext,
  made: Map<string, number>,
): Item | null {
  const start = checks.check("start", checkTime(textAt(event, "start") ?? "", "utc"));
  const last = textAt(event, "end");
  const end = last === null ? null : checks.check("end", checkTime(last, "utc"));
  if (start !== null) checks.check("start", checkTimeRange(start.time, context.now));
  const title = plainText(textAt(event, "short_description") ?? "");
  if (title === "")
    checks.fault("short_description", breach("title-missing", "the event has no short_description"));
  const countries = textsOf(event.places)
    .map((place) => checks.check("places", checkCountry(place, context.catalogue)))
    .filter((country) => country !== null);
  if (start === null || (last !== null && end === null) || checks.broken) return null;
  const until = (end ?? start).time + ((end ?? start).duration || DAY);
  if (until <= start.time) return checks.fault("end", breach("period", "the event ends before it starts"));
  const description = plainText(textAt(event, "description") ?? "");
  const protocols = textsOf(event.protocols).join(", ").slice(0, 500);
  // Whether it goes on, what it touched and whether it is understood have no field of their own.
  const remarks = [
    protocols === "" ? null : `Protocols: ${protocols}.`,
    event.ongoing === true ? "Goes on, says the timeline." : null,
    event.unknown === true ? "The cause is unknown, says the timeline." : null,
  ].filter((remark) => remark !== null);
  const summary = [description === title ? "" : description, ...remarks]
    .filter((part) => part !== "")
    .join(" ");
  const base = `tor-timeline-${isoInstant(start.time).slice(0, 10)}-${idPart(title)}`;
  const count = (made.get(base) ?? 0) + 1;
  made.set(base, count);
  const one: ReportedEvent = {
    id: count === 1 ? base : `${base}-${count}`,
    source: torTimeline.source,
    kind: "timeline entry",
    countries: [...new Set(countries)],
    services: ["tor"],
    period: { start: start.time, end: until },
    precision: "day",
    title,
    summary: summary === "" ? null : summary,
    publications: publicationsOf(event),
  };
  return item({ line, events: [one] });
}

function publicationsOf(event: Fields): Publication[] {
  const links = listAt(event, "links").flatMap((link): Publication[] => {
    const url = linkOf(link.target);
    return url === null
      ? []
      : [{ title: plainText(textAt(link, "label") ?? "") || url, url, publishedAt: null }];
  });
  return links.length > 0
    ? links
    : [
        {
          title: "Tor Metrics, timeline",
          url: "https://metrics.torproject.org/news.html",
          publishedAt: null,
        },
      ];
}
