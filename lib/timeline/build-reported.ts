import type { Interval } from "../model/interval.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import type { ReportedMark } from "./model.ts";

/** The records that share time with the range, numbered in the order they began. */
export function buildReported(
  records: readonly ReportedEpisode[],
  range: Interval,
  sourceName: (id: string) => string,
): ReportedMark[] {
  return records
    .filter((record) => {
      const { start, end } = reportedStretch(record, range.end);
      return start < range.end && end > range.start;
    })
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .map((record, index) => ({
      id: record.id,
      number: index + 1,
      source: shortName(sourceName(record.source)),
      kind: record.kind,
      start: record.start,
      end: record.end,
      ongoing: record.ongoing,
      precision: record.precision,
      title: record.title,
      url: record.url !== null && /^https?:\/\//i.test(record.url) ? record.url : null,
    }));
}

/**
 * The time that a record speaks of, never empty. What goes on is taken up to `until`; where the end is not
 * known only the start is: nobody says how long it lasted.
 */
export function reportedStretch(
  { start, end, ongoing }: Pick<ReportedMark, "start" | "end" | "ongoing">,
  until: number,
): Interval {
  return { start, end: Math.max(end ?? (ongoing ? until : start), start + 1) };
}

/** "Access Now, #KeepItOn STOP" as "Access Now": catalogue names put the collection behind a comma. */
function shortName(name: string): string {
  const [first = ""] = name.split(",");
  return first.trim() === "" ? name : first.trim();
}
