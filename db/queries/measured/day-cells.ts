import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { type CellFigures, figuresOf, type Readings } from "./cell-figures.ts";
import { allRows, apart, putInOrder } from "./row-order.ts";

/** Every network of the country pooled, in the place of a network. */
export const pooled = -1;

/** What the cells of a day are apart by, beside step, time and network. `source` is whatever number tells sources apart. */
export interface CellGroup {
  readonly metric: number;
  /** Empty where none is said. */
  readonly feature: string;
  readonly source: number;
}

/** The observations of one day of a service in a country, in any order. */
export interface DayReadings extends Readings {
  readonly rows: number;
  /** The group that each is of, by its place in `groups`. */
  readonly group: Uint32Array;
  readonly groups: readonly CellGroup[];
}

export interface Cell extends CellGroup, CellFigures {
  readonly step: number;
  readonly time: number;
  /** `pooled`, or a network; 0 is an unknown one. */
  readonly network: number;
}

/**
 * The hourly and daily cells of one day of a service in a country: of each metric, feature and source, by network and with
 * all networks pooled. In the order of the table's key, sources aside.
 *
 */
export function cellsOfDay(readings: DayReadings): Cell[] {
  const cells: Cell[] = [];
  const { time } = readings;
  const byTime = (a: number, b: number) => time[a]! - time[b]!;
  const ofGroups = apart(allRows(readings.rows), readings.group, readings.groups.length).lists;
  for (const [place, group] of readings.groups.entries()) {
    const rows = ofGroups[place]!;
    putInOrder(rows, byTime);
    for (const [network, its] of [[pooled, rows] as const, ...byNetwork(rows, readings.network)])
      for (const step of [HOUR, DAY])
        for (const [start, figures] of stepsOf(readings, its, step))
          cells.push({ ...group, step, time: start, network, ...figures });
  }
  return cells.sort(byKey);
}

/** Rows apart by network, each in the order that they had. */
function byNetwork(
  rows: Uint32Array,
  networks: Float64Array,
): (readonly [network: number, rows: Uint32Array])[] {
  const places = new Map<number, number>();
  const placeOf = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const network = networks[rows[at]!]!;
    let place = places.get(network);
    if (place === undefined) {
      place = places.size;
      places.set(network, place);
    }
    placeOf[at] = place;
  }
  const lists = places.size === 1 ? [rows] : apart(rows, placeOf, places.size).lists;
  return [...places].map(([network, place]) => [network, lists[place]!] as const);
}

/** Cuts readings in time order into steps; one that speaks for longer than the step is in none. */
function* stepsOf(
  readings: Readings,
  rows: Uint32Array,
  step: number,
): Generator<readonly [start: number, figures: CellFigures]> {
  const { time, duration } = readings;
  const within = rows.every((row) => duration[row]! <= step)
    ? rows
    : rows.filter((row) => duration[row]! <= step);
  for (let from = 0; from < within.length; ) {
    const start = Math.floor(time[within[from]!]! / step) * step;
    let to = from + 1;
    while (to < within.length && time[within[to]!]! < start + step) to += 1;
    const its = within.subarray(from, to);
    const figures = figuresOf(readings, its, step !== DAY || hasLevelOfDay(readings, its, start));
    if (figures !== null) yield [start, figures];
    from = to;
  }
}

/** The least share of a day that its level is made of, where the values say what stretch each speaks for. */
const mostOfADay = 0.75;

/**
 * Whether the levels of a day make one of the day. Not where they speak for stretches (a value every two hours) that leave
 * out more than a quarter of it: levels have a time of day, and the middle of a few hours would show night as a fall. So it
 * is at the edges of what was published, and on the day that is not over.
 */
function hasLevelOfDay({ time, duration, value }: Readings, rows: Uint32Array, day: number): boolean {
  let covered = 0;
  let until = day;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (Number.isNaN(value[row]!)) continue;
    // A value of a moment says nothing of how much of the day was looked at.
    if (duration[row] === 0) return true;
    const end = Math.min(time[row]! + duration[row]!, day + DAY);
    covered += Math.max(0, end - Math.max(time[row]!, until));
    until = Math.max(until, end);
  }
  return covered === 0 || covered >= mostOfADay * DAY;
}

function byKey(a: Cell, b: Cell): number {
  return (
    a.step - b.step ||
    a.time - b.time ||
    a.metric - b.metric ||
    (a.feature < b.feature ? -1 : a.feature > b.feature ? 1 : a.network - b.network)
  );
}
