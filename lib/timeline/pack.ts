import type { Catalogue } from "../i18n/catalogues.ts";
import type { Duration, Instant } from "../model/interval.ts";
import type { CoverageRow, LevelLane, ReachabilityRow, TimelineFigure } from "./model.ts";

/** Columns of numbers, each row's time as steps since the row before it: about a fifth of the rows as JSON. */
interface Columns {
  readonly steps: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** A figure as it crosses to the browser. */
export interface PackedFigure
  extends Omit<TimelineFigure, "levels" | "reachability" | "affected" | "coverage"> {
  readonly levels: readonly (Omit<LevelLane, "rows"> & { readonly rows: Columns })[];
  readonly reachability: Columns;
  readonly affected: { readonly networks: readonly number[]; readonly rows: Columns } | null;
  readonly coverage: Columns;
}

/** What the explorer of a figure is given: its numbers, and the messages that it speaks in. */
export interface ExploredFigure {
  readonly figure: PackedFigure;
  readonly messages: Partial<Catalogue>;
}

/** Counts and times cross as they are, levels to four significant digits: a hundredth of a pixel in any print. */
export function packFigure(figure: TimelineFigure): PackedFigure {
  const { step } = figure;
  const shares = (rows: readonly ReachabilityRow[]) => pack(rows, step, [(row) => row.n, (row) => row.bad]);
  return {
    ...figure,
    levels: figure.levels.map((lane) => ({
      ...lane,
      rows: pack(lane.rows, step, [
        (row) => row.n,
        (row) => fourDigits(row.q25),
        (row) => fourDigits(row.median),
        (row) => fourDigits(row.q75),
      ]),
    })),
    reachability: shares(figure.reachability),
    affected: figure.affected && { networks: figure.affected.networks, rows: shares(figure.affected.rows) },
    coverage: pack<CoverageRow>(figure.coverage, step, [(row) => row.observations, (row) => row.networks]),
  };
}

export function unpackFigure(packed: PackedFigure): TimelineFigure {
  const { step } = packed;
  const shares = (columns: Columns): ReachabilityRow[] =>
    unpack(columns, step, (time, [n, bad]) => ({ time, n: n!, bad: bad! }));
  return {
    ...packed,
    levels: packed.levels.map((lane) => ({
      ...lane,
      rows: unpack(lane.rows, step, (time, [n, q25, median, q75]) => ({
        time,
        n: n!,
        q25: q25!,
        median: median!,
        q75: q75!,
      })),
    })),
    reachability: shares(packed.reachability),
    affected: packed.affected && { networks: packed.affected.networks, rows: shares(packed.affected.rows) },
    coverage: unpack(packed.coverage, step, (time, [observations, networks]) => ({
      time,
      observations: observations!,
      networks: networks!,
    })),
  };
}

function pack<Row extends { readonly time: Instant }>(
  rows: readonly Row[],
  step: Duration,
  columns: readonly ((row: Row) => number)[],
): Columns {
  let last = 0;
  return {
    steps: rows.map((row) => {
      const passed = (row.time - last) / step;
      last = row.time;
      return passed;
    }),
    values: columns.map((column) => rows.map(column)),
  };
}

function unpack<Row>(
  { steps, values }: Columns,
  step: Duration,
  row: (time: Instant, values: readonly (number | undefined)[]) => Row,
): Row[] {
  let time = 0;
  return steps.map((passed, index) => {
    // Whole milliseconds, should a step not divide the time evenly.
    time = Math.round(time + passed * step);
    return row(
      time,
      values.map((column) => column[index]),
    );
  });
}

function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
