import type { CellGroup, DayReadings } from "./day-cells.ts";

/** Gathers the observations of one day of a service in a country, one after the other, into columns. */
export interface DayGathering {
  readonly rows: number;
  /** The place of a group, made where it was not there. */
  groupOf(metric: number, feature: string, source: number): number;
  /** Everything but group and network as in `Readings`: what is missing is NaN. */
  add(
    group: number,
    time: number,
    network: number,
    duration: number,
    outcome: number,
    value: number,
    n: number,
    bad: number,
    measurement: number,
    probe: number,
  ): void;
  readings(): DayReadings;
}

const columnNames = [
  "time",
  "network",
  "duration",
  "outcome",
  "value",
  "n",
  "bad",
  "measurement",
  "probe",
] as const;
type Columns = Record<(typeof columnNames)[number], Float64Array>;

/** @param room for so many; more are made room for. */
export function gatherDay(room = 64): DayGathering {
  let rows = 0;
  let size = room;
  let group = new Uint32Array(size);
  let columns = columnsFor(size);
  const groups: CellGroup[] = [];

  function grow(): void {
    size *= 2;
    const before = { group, columns };
    group = new Uint32Array(size);
    group.set(before.group);
    columns = columnsFor(size);
    for (const name of columnNames) columns[name].set(before.columns[name]);
  }

  return {
    get rows() {
      return rows;
    },
    groupOf(metric, feature, source) {
      const known = groups.findIndex(
        (one) => one.metric === metric && one.source === source && one.feature === feature,
      );
      return known === -1 ? groups.push({ metric, feature, source }) - 1 : known;
    },
    add(its, time, network, duration, outcome, value, n, bad, measurement, probe) {
      if (rows === size) grow();
      group[rows] = its;
      columns.time[rows] = time;
      columns.network[rows] = network;
      columns.duration[rows] = duration;
      columns.outcome[rows] = outcome;
      columns.value[rows] = value;
      columns.n[rows] = n;
      columns.bad[rows] = bad;
      columns.measurement[rows] = measurement;
      columns.probe[rows] = probe;
      rows += 1;
    },
    readings: () => ({ rows, group, groups, ...columns }),
  };
}

function columnsFor(size: number): Columns {
  return Object.fromEntries(columnNames.map((name) => [name, new Float64Array(size)])) as Columns;
}
