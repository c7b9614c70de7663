import type { Observation } from "../../../lib/model/observation.ts";
import { hash53 } from "./identity.ts";
import { identityOf } from "./observation-identity.ts";
import { growing } from "./typed-columns.ts";

/**
 * Observations of many records, column by column: numbers in typed arrays, which a thread hands to another without a
 * copy, and texts once each in lists. It holds all that the database needs, in the order in which it goes there.
 * A number that is missing is NaN, a text that is missing 0; places in lists count from 1.
 */
export interface ObservationBatch {
  readonly rows: number;
  /** How many records there are; a row's record is a number below it. */
  readonly records: number;
  /** Country, service, metric, and the source that the record itself names: one entry a combination. */
  readonly series: readonly SeriesName[];
  /** Targets: service, target, feature. */
  readonly targets: readonly (readonly [service: string, target: string | null, feature: string | null])[];
  readonly measurements: readonly {
    readonly source: string | null;
    readonly outsideId: string;
    readonly url: string | null;
  }[];
  readonly notes: readonly string[];
  /** Rows next to each other that one record says of one measurement: measurement, first row, row after the last. */
  readonly stretches: Uint32Array;
  /** The rows by series, time, network and identity: the order of the table's key. */
  readonly order: Uint32Array;
  readonly columns: BatchColumns;
}

export type SeriesName = readonly [country: string, service: string, metric: string, source: string | null];

export interface BatchColumns {
  readonly record: Uint32Array;
  readonly series: Uint32Array;
  readonly time: Float64Array;
  readonly network: Float64Array;
  readonly identity: Float64Array;
  readonly duration: Float64Array;
  /** Text of the outcome as a place in `outcomes`, from 1. */
  readonly outcome: Uint8Array;
  readonly value: Float64Array;
  readonly n: Float64Array;
  readonly bad: Float64Array;
  readonly control: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly target: Uint32Array;
  readonly measurement: Uint32Array;
  readonly probe: Float64Array;
  readonly notes: Uint32Array;
}

/** In the order of their codes in the database. */
const outcomePlaces: Readonly<Record<string, number>> = { ok: 1, down: 2, blocked: 3, inconclusive: 4 };

export interface BatchBuilder {
  /** Adds what one record (the `record`-th) says. `source` is the one that the record itself names. */
  add(record: number, observations: readonly Observation[], source: string | null): void;
  readonly rows: number;
  /** What was gathered; the builder is empty after it. */
  take(records: number): ObservationBatch;
}

/** Gathers observations into batches. */
export function batchBuilder(): BatchBuilder {
  let gathered = empty();

  function add(record: number, observations: readonly Observation[], source: string | null): void {
    const alike = observations.length > 1 ? new Map<string, number>() : null;
    let before: string | null = null;
    for (let index = 0; index < observations.length; index += 1) {
      const one = observations[index] as Observation;
      const { columns } = gathered;
      const row = gathered.rows;
      // A link that belongs to no measurement stays with the observation.
      const notes =
        one.measurement === null && one.url !== null ? { ...one.notes, url: one.url } : (one.notes ?? null);
      const notesText = notes === null ? null : JSON.stringify(notes);
      columns.record.push(record);
      columns.series.push(seriesOf(one, source));
      columns.time.push(one.time);
      columns.network.push(one.network ?? 0);
      columns.identity.push(identityOf(one, notesText, alike));
      columns.duration.push(one.duration);
      columns.outcome.push(one.outcome === null ? 0 : (outcomePlaces[one.outcome] as number));
      columns.value.push(one.value ?? Number.NaN);
      columns.n.push(one.n ?? Number.NaN);
      columns.bad.push(one.bad ?? Number.NaN);
      columns.control.push(one.control ?? Number.NaN);
      columns.lower.push(one.lower ?? Number.NaN);
      columns.upper.push(one.upper ?? Number.NaN);
      columns.target.push(targetOf(one));
      columns.probe.push(one.probe === null ? Number.NaN : hash53(one.probe));
      columns.notes.push(notesText === null ? 0 : noteOf(notesText));
      gathered.rows += 1;
      if (one.measurement === null) columns.measurement.push(0);
      else {
        const place = measurementOf(one, source);
        columns.measurement.push(place);
        const { stretches } = gathered;
        if (index > 0 && before === one.measurement) stretches[stretches.length - 1] = row + 1;
        else stretches.push(place, row, row + 1);
      }
      before = one.measurement;
    }
  }

  // Rows of the same series mostly follow each other.
  function seriesOf(one: Observation, source: string | null): number {
    const { last } = gathered;
    if (
      last !== null &&
      last[2] === one.metric &&
      last[1] === one.service &&
      last[0] === one.country &&
      last[3] === source
    )
      return gathered.lastSeries;
    const key = `${one.country}|${one.service}|${one.metric}|${source ?? ""}`;
    let place = gathered.seriesPlaces.get(key);
    if (place === undefined) {
      place = gathered.series.push([one.country, one.service, one.metric, source]) - 1;
      gathered.seriesPlaces.set(key, place);
    }
    gathered.last = gathered.series[place] as SeriesName;
    gathered.lastSeries = place;
    return place;
  }

  function targetOf(one: Observation): number {
    if (one.target === null && one.feature === null) return 0;
    const key = `${one.service}|${one.target ?? ""}|${one.feature ?? ""}|${one.feature === null}`;
    let place = gathered.targetPlaces.get(key);
    if (place === undefined) {
      place = gathered.targets.push([one.service, one.target, one.feature]);
      gathered.targetPlaces.set(key, place);
    }
    return place;
  }

  function measurementOf(one: Observation, source: string | null): number {
    const outsideId = one.measurement as string;
    const key = source === null ? outsideId : `${outsideId}\u0000${source}`;
    let place = gathered.measurementPlaces.get(key);
    if (place === undefined) {
      place = gathered.measurements.push({ source, outsideId, url: one.url });
      gathered.measurementPlaces.set(key, place);
    }
    return place;
  }

  function noteOf(text: string): number {
    let place = gathered.notePlaces.get(text);
    if (place === undefined) {
      place = gathered.notes.push(text);
      gathered.notePlaces.set(text, place);
    }
    return place;
  }

  function take(records: number): ObservationBatch {
    const { rows, series, targets, measurements, notes, columns: growingOnes } = gathered;
    const stretches = Uint32Array.from(gathered.stretches);
    const columns = {
      record: growingOnes.record.take(rows),
      series: growingOnes.series.take(rows),
      time: growingOnes.time.take(rows),
      network: growingOnes.network.take(rows),
      identity: growingOnes.identity.take(rows),
      duration: growingOnes.duration.take(rows),
      outcome: growingOnes.outcome.take(rows),
      value: growingOnes.value.take(rows),
      n: growingOnes.n.take(rows),
      bad: growingOnes.bad.take(rows),
      control: growingOnes.control.take(rows),
      lower: growingOnes.lower.take(rows),
      upper: growingOnes.upper.take(rows),
      target: growingOnes.target.take(rows),
      measurement: growingOnes.measurement.take(rows),
      probe: growingOnes.probe.take(rows),
      notes: growingOnes.notes.take(rows),
    };
    gathered = empty();
    return {
      rows,
      records,
      series,
      targets,
      measurements,
      notes,
      stretches,
      order: orderOf(rows, columns),
      columns,
    };
  }

  return {
    add,
    get rows() {
      return gathered.rows;
    },
    take,
  };
}

/** The memory behind a batch, to be handed over instead of copied. */
export function buffersOf({ columns, stretches, order }: ObservationBatch): ArrayBuffer[] {
  return [...Object.values(columns), stretches, order].map((array) => array.buffer as ArrayBuffer);
}

function empty() {
  return {
    rows: 0,
    series: [] as SeriesName[],
    seriesPlaces: new Map<string, number>(),
    last: null as SeriesName | null,
    lastSeries: 0,
    targets: [] as [string, string | null, string | null][],
    targetPlaces: new Map<string, number>(),
    measurements: [] as { source: string | null; outsideId: string; url: string | null }[],
    measurementPlaces: new Map<string, number>(),
    notes: [] as string[],
    notePlaces: new Map<string, number>(),
    stretches: [] as number[],
    columns: {
      record: growing(Uint32Array),
      series: growing(Uint32Array),
      time: growing(Float64Array),
      network: growing(Float64Array),
      identity: growing(Float64Array),
      duration: growing(Float64Array),
      outcome: growing(Uint8Array),
      value: growing(Float64Array),
      n: growing(Float64Array),
      bad: growing(Float64Array),
      control: growing(Float64Array),
      lower: growing(Float64Array),
      upper: growing(Float64Array),
      target: growing(Uint32Array),
      measurement: growing(Uint32Array),
      probe: growing(Float64Array),
      notes: growing(Uint32Array),
    },
  };
}

/** Rows by the table's key; those of the same key in the order in which they came. */
function orderOf(rows: number, { series, time, network, identity }: BatchColumns): Uint32Array {
  const order = new Array<number>(rows);
  for (let row = 0; row < rows; row += 1) order[row] = row;
  const at = (column: Float64Array | Uint32Array, row: number) => column[row] as number;
  // Files are mostly in some order already, which the engine's merge of runs makes use of.
  order.sort(
    (a, b) =>
      at(series, a) - at(series, b) ||
      at(time, a) - at(time, b) ||
      at(network, a) - at(network, b) ||
      at(identity, a) - at(identity, b),
  );
  return Uint32Array.from(order);
}
