import { widestInterval } from "../model/episode.ts";
import { type Interval, overlap } from "../model/interval.ts";
import { reportedStretch } from "./build-reported.ts";
import { extentOf } from "./layout/value-scale.ts";
import type { TimelineFigure } from "./model.ts";

/**
 * The same figure over a part of its range. Statements, records and notes keep their numbers, and levels the scale
 * of the whole: what is looked at more closely must not look worse for it.
 * @param shown lies within the range of the figure.
 */
export function figureWithin(figure: TimelineFigure, shown: Interval): TimelineFigure {
  const { range, step } = figure;
  if (shown.start <= range.start && shown.end >= range.end) return figure;
  const within = <Row extends { readonly time: number }>(rows: readonly Row[]) =>
    rows.filter(({ time }) => time + step > shown.start && time < shown.end);
  const touches = ({ period }: { readonly period: Interval }) =>
    period.end >= shown.start && period.start < shown.end;
  const said = figure.said.filter(({ saidAt }) => saidAt >= shown.start && saidAt < shown.end);
  return {
    ...figure,
    range: shown,
    bands: figure.bands.filter((band) => overlap(widestInterval(band, range.end), shown) !== null),
    levels: figure.levels.map((lane) => ({ ...lane, extent: extentOf(lane), rows: within(lane.rows) })),
    reachability: within(figure.reachability),
    affected: figure.affected && { ...figure.affected, rows: within(figure.affected.rows) },
    coverage: within(figure.coverage),
    said,
    saidOutside: {
      before: figure.saidOutside.before + figure.said.filter(({ saidAt }) => saidAt < shown.start).length,
      after: figure.saidOutside.after + figure.said.filter(({ saidAt }) => saidAt >= shown.end).length,
    },
    reported: figure.reported.filter((mark) => overlap(reportedStretch(mark, range.end), shown) !== null),
    events: figure.events.filter(touches),
    notes: figure.notes.filter(touches),
  };
}
