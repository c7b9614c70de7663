import { DAY, type Instant, isoInstant } from "../model/interval.ts";
import type { Precision, ReportedEvent } from "../model/statement.ts";
import { type Format, type Item, item, type ParsingContext } from "./format.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { idPart } from "./reported-episode.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkLocalTime, checkTimeZone } from "./rules/local-time.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { checkService } from "./rules/service.ts";
import { checkTimeRange } from "./rules/time.ts";

/**
 * Sheets that TimelineJS is fed with: a row an event, its date in columns. A row of the type `title` heads the timeline and
 * is no event. The sheet says no clock for its times (`--set time_zone=Africa/Nairobi`), and a country only
 * where `Group` is the name of one (else `--set country=KE`).
 */
export const timelineJs: Format = {
  id: "timeline-js",
  title: "TimelineJS sheet",
  reference: "https://timeline.knightlab.com/docs/using-spreadsheets.html",
  source: "timelines",
  shape: "table",
  recognises: ({ columns }) => hasColumns(columns, "year", "month", "day", "headline"),
  open: (context) => {
    const made = new Map<string, number>();
    return rowParser((row) => read(row, context, made));
  },
};

function read(row: Row, context: ParsingContext, made: Map<string, number>): Item | null {
  const { catalogue, set, now } = context;
  const type = row.cell("type").toLowerCase();
  if (type === "title") return item({ line: row.line });
  const title = plainText(row.cell("headline"));
  const text = plainText(row.cell("text"));
  if (title === "" && text === "")
    row.fault("headline", breach("title-missing", "the event has neither a headline nor a text"));
  const zone = set.time_zone === undefined ? null : row.check("time_zone", checkTimeZone(set.time_zone));
  const start = row.check("year", dateOf(row, "", zone, now));
  const hasEnd = row.cell("end year") !== "";
  const end = hasEnd ? row.check("end year", dateOf(row, "end ", zone, now + 3_660 * DAY)) : null;
  const group = row.cell("group");
  const grouped = group === "" ? null : (catalogue.countryNamed(group)?.id ?? null);
  const countries =
    grouped !== null
      ? [grouped]
      : (set.country ?? "")
          .split(",")
          .filter((code) => code.trim() !== "")
          .map((code) => row.check("country", checkCountry(code, catalogue)))
          .filter((code) => code !== null);
  const services = (set.service ?? "")
    .split(",")
    .filter((name) => name.trim() !== "")
    .map((name) => row.check("service", checkService(name, catalogue)))
    .filter((name) => name !== null);
  if (start === null || (hasEnd && end === null) || row.broken) return null;
  const until = end?.until ?? start.until;
  if (until < start.time) return row.fault("end year", breach("period", "the event ends before it starts"));
  const media = linkOf(row.cell("media"));
  const credit = plainText(row.cell("media credit")) || plainText(row.cell("media caption"));
  const heading = title || text.slice(0, 120);
  // Sheets of several countries have events of one name on one day, and so can a sheet.
  const places = countries.map((country) => `${country.toLowerCase()}-`).join("");
  const base = `timeline-${isoInstant(start.time).slice(0, 10)}-${places}${idPart(heading)}`;
  const count = (made.get(base) ?? 0) + 1;
  made.set(base, count);
  const event: ReportedEvent = {
    id: count === 1 ? base : `${base}-${count}`,
    source: timelineJs.source,
    kind: type === "era" ? "era" : grouped === null && group !== "" ? plainText(group) : "event",
    countries,
    services: [...new Set(services)],
    period: { start: start.time, end: until },
    precision: start.precision,
    title: heading,
    summary: text === "" || text === heading ? null : text,
    publications:
      media === null && credit === "" ? [] : [{ title: credit || heading, url: media, publishedAt: null }],
  };
  return item({ line: row.line, events: [event] });
}

interface SheetDate {
  readonly time: Instant;
  /** First instant after what the cells name. */
  readonly until: Instant;
  readonly precision: Precision;
}

/** A year, a month of it, a day of that, or a time of day by the clock that was said. */
function dateOf(row: Row, prefix: "" | "end ", zone: string | null, now: Instant): Checked<SheetDate> {
  const part = (name: string): string => row.cell(`${prefix}${name}`);
  const [year, month, day, time] = [part("year"), part("month"), part("day"), part("time")];
  if (year === "") return breach("time-missing", "the event has no year");
  if (!/^\d{4}$/.test(year)) return breach("time-format", `${quoted(year)} is not a year of four digits`);
  if (!/^\d{0,2}$/.test(month) || !/^\d{0,2}$/.test(day) || (month === "" && day !== ""))
    return breach(
      "time-format",
      `${quoted(`${year}-${month}-${day}`)} is not a date; months and days are numbers`,
    );
  if (day === "") {
    const from = Date.UTC(Number(year), month === "" ? 0 : Number(month) - 1, 1);
    const until = month === "" ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
    if (month !== "" && (Number(month) < 1 || Number(month) > 12))
      return breach("time-format", `${quoted(month)} is not a month`);
    const range = checkTimeRange(from, now);
    return range.ok ? valid({ time: from, until, precision: month === "" ? "about" : "month" }) : range;
  }
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = /^(\d{1,2}):(\d{2})(:\d{2})?(?:\.\d+)?$/.exec(time);
  if (time !== "" && clock === null)
    return breach("time-format", `${quoted(time)} is not a time of day such as 14:30`);
  const read = checkLocalTime(
    clock === null ? date : `${date}T${(clock[1] as string).padStart(2, "0")}:${clock[2]}${clock[3] ?? ""}`,
    clock === null ? null : zone,
  );
  if (!read.ok) return read;
  const range = checkTimeRange(read.value.time, now);
  if (!range.ok) return range;
  const isDay = read.value.duration > 0;
  return valid({
    time: read.value.time,
    until: read.value.time + read.value.duration,
    precision: isDay ? "day" : "minute",
  });
}
