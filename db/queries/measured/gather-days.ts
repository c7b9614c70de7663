import { DAY } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import { cellsOfDay } from "./day-cells.ts";
import { type DayGathering, gatherDay } from "./gather-day.ts";
import { hash53 } from "./identity.ts";
import type { ObservationBatch } from "./observation-batch.ts";
import { type PackedCells, packCells } from "./packed-cells.ts";

/** The cells of a day as they are if its observations in the database are just those that one file holds. */
export interface DayOfFile {
  readonly country: string;
  readonly service: string;
  /** First instant, UTC epoch ms. */
  readonly day: number;
  /** Observations that they are made of; repeated ones count as often as they stand in the file. */
  readonly observations: number;
  /** The number of a cell's source is its place in here; null is the format's own. */
  readonly sources: readonly (string | null)[];
  readonly cells: PackedCells;
}

interface OpenDay {
  readonly country: string;
  readonly service: string;
  readonly day: number;
  readonly gathering: DayGathering;
  /** The last batch that spoke of it. */
  batch: number;
}

/** Observations of days that are not over that may wait; a file that has more open is in no order of time. */
const mostWaiting = 200_000;

/**
 * Gathers what a file says of each day, batch by batch, and makes the day's cells once the file speaks of it no longer: on
 * the core that reads, so that whoever writes need not read back what it has just written. Files in no order of time are
 * given up.
 */
export function gatherDays() {
  let open = new Map<string, Map<number, OpenDay>>();
  let sources: (string | null)[] = [];
  let waiting = 0;
  let batches = 0;
  let givenUp = false;

  function openDay(country: string, service: string, day: number): OpenDay {
    const key = `${country} ${service}`;
    let days = open.get(key);
    if (days === undefined) {
      days = new Map();
      open.set(key, days);
    }
    let its = days.get(day);
    if (its === undefined) {
      its = { country, service, day, gathering: gatherDay(), batch: batches };
      days.set(day, its);
    }
    its.batch = batches;
    return its;
  }

  function placeOfSource(source: string | null): number {
    const known = sources.indexOf(source);
    return known === -1 ? sources.push(source) - 1 : known;
  }

  function gather(batch: ObservationBatch): void {
    const { columns, order } = batch;
    const featureOf = ["", ...batch.targets.map(([, , feature]) => feature ?? "")];
    const nameOf = [Number.NaN, ...batch.measurements.map(({ outsideId }) => hash53(outsideId))];
    let series = -1;
    let metric = 0;
    let source = 0;
    let until = 0;
    let its: OpenDay | null = null;
    let feature = "";
    let group = -1;
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at]!;
      const time = columns.time[row]!;
      if (columns.series[row] !== series || time >= until || its === null) {
        series = columns.series[row]!;
        const [country, service, named, from] = batch.series[series]!;
        metric = metricIds.indexOf(named as (typeof metricIds)[number]);
        source = placeOfSource(from);
        const day = Math.floor(time / DAY) * DAY;
        until = day + DAY;
        its = openDay(country, service, day);
        group = -1;
      }
      const { gathering } = its;
      const itsFeature = featureOf[columns.target[row]!]!;
      if (group === -1 || itsFeature !== feature) {
        feature = itsFeature;
        group = gathering.groupOf(metric, feature, source);
      }
      gathering.add(
        group,
        time,
        columns.network[row]!,
        columns.duration[row]!,
        columns.outcome[row] === 0 ? Number.NaN : columns.outcome[row]! - 1,
        columns.value[row]!,
        columns.n[row]!,
        columns.bad[row]!,
        nameOf[columns.measurement[row]!]!,
        columns.probe[row]!,
      );
    }
    waiting += order.length;
  }

  /** Closes the days of which a condition holds. */
  function close(isOver: (day: OpenDay) => boolean): DayOfFile[] {
    const closed: DayOfFile[] = [];
    for (const days of open.values())
      for (const one of days.values()) {
        if (!isOver(one)) continue;
        days.delete(one.day);
        const { country, service, day, gathering } = one;
        waiting -= gathering.rows;
        const cells = packCells(cellsOfDay(gathering.readings()));
        closed.push({ country, service, day, observations: gathering.rows, sources: [...sources], cells });
      }
    return closed;
  }

  return {
    /** What a batch says; answers the days that the ones before spoke of and this one does not. */
    add(batch: ObservationBatch): DayOfFile[] {
      if (givenUp) return [];
      batches += 1;
      gather(batch);
      const over = close((one) => one.batch !== batches);
      if (waiting > mostWaiting) {
        givenUp = true;
        open = new Map();
        sources = [];
      }
      return over;
    },
    /** The days that are left at the end of the file. */
    end: (): DayOfFile[] => close(() => true),
  };
}
