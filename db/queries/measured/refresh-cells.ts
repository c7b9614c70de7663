import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import { cellsOfDay } from "./day-cells.ts";
import { prepareDayReadings } from "./day-readings.ts";
import type { DayOfFile } from "./gather-days.ts";
import { prepareCellInsertion } from "./insert-cells.ts";
import { type PackedCells, packCells } from "./packed-cells.ts";

/** A day of a service in a country, by codes; the day by its first instant. */
export type ServiceDay = readonly [country: number, service: number, day: number];

/** Observations whose days share a transaction: committing costs as much as a few thousand of them. */
const observationsTogether = 20_000;

/** Days of which a run's file speaks no longer, with the cells that were made of them while it was read. */
export interface DaysOfRun {
  readonly run: number;
  readonly days: readonly DayOfFile[];
  /** The code of the source that a record names, or of the run's own where it names none. */
  readonly sourceOf: (named: string | null) => number;
}

/** Makes cells anew. Statements are prepared once. */
export interface Refresh {
  /**
   * Hands over cells that may save the work. They are kept until the offer after the next: a day is over at once, or when
   * the next file begins, or it is not asked for at all because nothing of it was new.
   */
  offer(made: DaysOfRun): void;
  /** Makes the cells of stale days anew, in the order in which they are given. */
  days(stale: readonly ServiceDay[]): void;
}

/**
 * Makes the hourly and daily cells of every stale day anew, a few days of one service after the other, each whole in
 * one transaction, so that memory stays small and a kill loses nothing.
 *
 * @returns how many days were refreshed.
 */
export function refreshCells(handle: Handle, refresh: Refresh = prepareRefresh(handle)): number {
  const stale = handle.sqlite
    .prepare(
      "SELECT country_code, service_code, day FROM stale_days ORDER BY country_code, service_code, day",
    )
    .raw()
    .all() as ServiceDay[];
  refresh.days(stale);
  return stale.length;
}

export function prepareRefresh(handle: Handle): Refresh {
  const { sqlite } = handle;
  const clear = sqlite.prepare(
    "DELETE FROM cells WHERE country_code = ? AND service_code = ? AND step = ? AND time >= ? AND time < ?",
  );
  const done = sqlite.prepare(
    "DELETE FROM stale_days WHERE country_code = ? AND service_code = ? AND day = ?",
  );
  const everyMetric = metrics.map((_, code) => code).join(", ");
  const count = sqlite
    .prepare<number[], [all: number, ofRun: number]>(
      `SELECT count(*), coalesce(sum(run_id = ?), 0) FROM observations
       WHERE country_code = ? AND service_code = ? AND metric_code IN (${everyMetric}) AND time >= ? AND time < ?`,
    )
    .raw();
  const read = prepareDayReadings(handle);
  const insert = prepareCellInsertion(handle);
  const countryCodes = codesOf(handle, "countries");
  const serviceCodes = codesOf(handle, "services");
  let offered = new Map<number, Offered>();
  let offeredBefore = new Map<number, Offered>();

  /**
   * What was made aside, where it holds: every observation of the day was written by the run, and they are as many as the
   * file holds. A repeated record, or one that stood there before, makes them differ.
   */
  function madeAside([country, service, day]: ServiceDay): Offered | null {
    const key = dayKey([country, service, day]);
    const its = offered.get(key) ?? offeredBefore.get(key);
    if (its === undefined) return null;
    const [all, ofRun] = count.get(its.run, country, service, day, day + DAY)!;
    return all === its.observations && ofRun === all ? its : null;
  }

  /** Answers how much work the day was, in observations. */
  function refreshDay(stale: ServiceDay): number {
    const [country, service, day] = stale;
    const aside = madeAside(stale);
    for (const step of [HOUR, DAY]) clear.run(country, service, step, day, day + DAY);
    let work = 0;
    if (aside !== null) {
      insert(country, service, aside.cells, (source) => aside.sources[source]!);
      work = aside.observations;
    } else {
      const readings = read(country, service, day);
      insert(country, service, packCells(cellsOfDay(readings)), (source) => source);
      work = readings.rows;
    }
    done.run(country, service, day);
    return work;
  }

  const refreshSome = sqlite.transaction((stale: readonly ServiceDay[], from: number): number => {
    let at = from;
    for (let observations = 0; at < stale.length && observations < observationsTogether; at += 1)
      observations += refreshDay(stale[at]!);
    return at;
  });
  return {
    offer({ run, days, sourceOf }) {
      offeredBefore = offered;
      offered = new Map();
      for (const { country, service, day, observations, cells, sources: named } of days) {
        const [countryCode, serviceCode] = [countryCodes.get(country), serviceCodes.get(service)];
        const sources = named.map(sourceOf);
        // Cells of two names that are one source would have to be put together.
        if (countryCode === undefined || serviceCode === undefined || new Set(sources).size < sources.length)
          continue;
        offered.set(dayKey([countryCode, serviceCode, day]), { run, observations, cells, sources });
      }
    },
    days(stale) {
      for (let from = 0; from < stale.length; ) from = refreshSome.immediate(stale, from);
    },
  };
}

interface Offered {
  readonly run: number;
  /** How many observations they are made of. */
  readonly observations: number;
  readonly cells: PackedCells;
  /** Codes of the sources, by their number in the cells. */
  readonly sources: readonly number[];
}

function codesOf({ sqlite }: Handle, table: "countries" | "services"): ReadonlyMap<string, number> {
  const rows = sqlite.prepare(`SELECT id, code FROM ${table}`).raw().all() as [string, number][];
  return new Map(rows);
}

/** A number for each day of a service. Countries are a few hundred, services a few thousand: an exact one. */
export function dayKey([country, service, day]: ServiceDay): number {
  return (country * 2 ** 16 + service) * 2 ** 20 + day / DAY;
}
