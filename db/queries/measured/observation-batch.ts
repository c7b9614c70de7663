import type { Observation } from "../../../lib/model/observation.ts";
import { hash53 } from "./identity.ts";
import { type Alike, identityOf } from "./observation-identity.ts";
import { allRows, apart, putInOrder } from "./row-order.ts";

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

/** Gathers observations into batches. The columns that it gathers in are used again for the next batch. */
export function batchBuilder(): BatchBuilder {
  let gathered = empty();
  let columns = columnsFor(1024);

  function add(record: number, observations: readonly Observation[], source: string | null): void {
    const alike: Alike | null = observations.length > 1 ? new Map() : null;
    let before: string | null = null;
    for (let index = 0; index < observations.length; index += 1) {
      const one = observations[index] as Observation;
      const row = gathered.rows;
      if (row === columns.time.length) columns = copyOf(columns, row, row * 2);
      // A link that belongs to no measurement stays with the observation.
      const notes =
        one.measurement === null && one.url !== null ? { ...one.notes, url: one.url } : (one.notes ?? null);
      const notesText = notes === null ? null : JSON.stringify(notes);
      columns.record[row] = record;
      columns.series[row] = seriesOf(one, source);
      columns.time[row] = one.time;
      columns.network[row] = one.network ?? 0;
      columns.identity[row] = identityOf(one, notesText, alike);
      columns.duration[row] = one.duration;
      columns.outcome[row] = one.outcome === null ? 0 : (outcomePlaces[one.outcome] as number);
      columns.value[row] = one.value ?? Number.NaN;
      columns.n[row] = one.n ?? Number.NaN;
      columns.bad[row] = one.bad ?? Number.NaN;
      columns.control[row] = one.control ?? Number.NaN;
      columns.lower[row] = one.lower ?? Number.NaN;
      columns.upper[row] = one.upper ?? Number.NaN;
      columns.target[row] = targetOf(one);
      columns.probe[row] = one.probe === null ? Number.NaN : hash53(one.probe);
      columns.notes[row] = notesText === null ? 0 : noteOf(notesText);
      gathered.rows += 1;
      if (one.measurement === null) columns.measurement[row] = 0;
      else {
        const { stretches } = gathered;
        if (index > 0 && before === one.measurement) {
          columns.measurement[row] = columns.measurement[row - 1]!;
          stretches[stretches.length - 1] = row + 1;
        } else {
          const place = measurementOf(one, source);
          columns.measurement[row] = place;
          stretches.push(place, row, row + 1);
        }
      }
      before = one.measurement;
    }
  }

  // Names come from the catalogue, so that looking one up costs no reading of its text.
  function seriesOf(one: Observation, source: string | null): number {
    const ofCountry = within(gathered.seriesPlaces, source);
    const ofService = within(ofCountry, one.country);
    const ofMetric = within(ofService, one.service);
    let place = ofMetric.get(one.metric);
    if (place === undefined) {
      place = gathered.series.push([one.country, one.service, one.metric, source]) - 1;
      ofMetric.set(one.metric, place);
    }
    return place;
  }

  function targetOf(one: Observation): number {
    if (one.target === null && one.feature === null) return 0;
    const ofTarget = within(gathered.targetPlaces, one.service);
    const ofFeature = within(ofTarget, one.target);
    let place = ofFeature.get(one.feature);
    if (place === undefined) {
      place = gathered.targets.push([one.service, one.target, one.feature]);
      ofFeature.set(one.feature, place);
    }
    return place;
  }

  function measurementOf(one: Observation, source: string | null): number {
    const outsideId = one.measurement as string;
    const ofSource = within(gathered.measurementPlaces, source);
    let place = ofSource.get(outsideId);
    if (place === undefined) {
      place = gathered.measurements.push({ source, outsideId, url: one.url });
      ofSource.set(outsideId, place);
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
    const { rows, series, targets, measurements, notes } = gathered;
    const stretches = Uint32Array.from(gathered.stretches);
    const order = orderOf(rows, series.length, columns);
    gathered = empty();
    return {
      rows,
      records,
      series,
      targets,
      measurements,
      notes,
      stretches,
      order,
      columns: copyOf(columns, rows, rows),
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

/** The map that lies under a key, made where there is none. */
function within<Key, Inner, Value>(outer: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  let inner = outer.get(key);
  if (inner === undefined) {
    inner = new Map();
    outer.set(key, inner);
  }
  return inner;
}

/** The memory behind a batch, to be handed over instead of copied. */
export function buffersOf({ columns, stretches, order }: ObservationBatch): ArrayBuffer[] {
  return [...Object.values(columns), stretches, order].map((array) => array.buffer as ArrayBuffer);
}

type Places = Map<string | null, number>;

function empty() {
  return {
    rows: 0,
    series: [] as SeriesName[],
    seriesPlaces: new Map<string | null, Map<string, Map<string, Places>>>(),
    targets: [] as [string, string | null, string | null][],
    targetPlaces: new Map<string, Map<string | null, Places>>(),
    measurements: [] as { source: string | null; outsideId: string; url: string | null }[],
    measurementPlaces: new Map<string | null, Places>(),
    notes: [] as string[],
    notePlaces: new Map<string, number>(),
    stretches: [] as number[],
  };
}

function columnsFor(rows: number): BatchColumns {
  return {
    record: new Uint32Array(rows),
    series: new Uint32Array(rows),
    time: new Float64Array(rows),
    network: new Float64Array(rows),
    identity: new Float64Array(rows),
    duration: new Float64Array(rows),
    outcome: new Uint8Array(rows),
    value: new Float64Array(rows),
    n: new Float64Array(rows),
    bad: new Float64Array(rows),
    control: new Float64Array(rows),
    lower: new Float64Array(rows),
    upper: new Float64Array(rows),
    target: new Uint32Array(rows),
    measurement: new Uint32Array(rows),
    probe: new Float64Array(rows),
    notes: new Uint32Array(rows),
  };
}

/** The first `rows` rows in columns of their own, with room for `room`. */
function copyOf(columns: BatchColumns, rows: number, room: number): BatchColumns {
  const copy = columnsFor(room);
  for (const name of Object.keys(columns) as (keyof BatchColumns)[])
    copy[name].set(columns[name].subarray(0, rows));
  return copy;
}

/** Rows by the table's key; those of the same key in the order in which they came. */
function orderOf(rows: number, seriesCount: number, columns: BatchColumns): Uint32Array {
  const { series, time, network, identity } = columns;
  const { order, lists } = apart(allRows(rows), series, seriesCount);
  const compare = (a: number, b: number) =>
    time[a]! - time[b]! || network[a]! - network[b]! || identity[a]! - identity[b]!;
  for (const its of lists) putInOrder(its, compare);
  return order;
}
