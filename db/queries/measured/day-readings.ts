import type Database from "better-sqlite3";
import { DAY } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import type { Reading } from "./cell-figures.ts";

/** A reading with what tells its cell, by codes. */
export interface DayReading extends Reading {
  readonly metric: number;
  readonly network: number;
  readonly source: number;
  readonly target: number;
}

const always = ["time", "network", "source_code"] as const;

/** Columns that most observations of a kind leave empty; what is empty is null, but of the first two, which hold 0. */
const optional = [
  "duration",
  "target_code",
  "outcome_code",
  "value",
  "n",
  "bad",
  "measurement_id",
  "probe",
] as const;

const within = "country_code = ? AND service_code = ? AND metric_code = ? AND time >= ? AND time < ?";

/**
 * Asks for the observations of one day of a service in a country, those of each metric in time order. Handing a value
 * over costs more than reading it, so it is asked first which columns hold anything. Statements are prepared once.
 */
export function prepareDayReadings({ sqlite }: Handle) {
  const fill = sqlite
    .prepare<number[]>(
      `SELECT count(*), ${optional.map((column, at) => (at < 2 ? `max(${column})` : `count(${column})`)).join(", ")}
       FROM observations WHERE ${within}`,
    )
    .raw();
  const questions = new Map<number, Question>();

  function questionFor(shape: number): Question {
    let question = questions.get(shape);
    if (question === undefined) {
      const filled = optional.filter((_, bit) => (shape & (1 << bit)) !== 0);
      const columns = [...always, ...filled];
      question = {
        statement: sqlite
          .prepare<number[]>(`SELECT ${columns.join(", ")} FROM observations WHERE ${within} ORDER BY time`)
          .raw(),
        places: optional.map((column) => columns.indexOf(column)),
      };
      questions.set(shape, question);
    }
    return question;
  }

  return (country: number, service: number, day: number): DayReading[] =>
    metrics.flatMap((_, metric) => {
      const where = [country, service, metric, day, day + DAY];
      const [rows, ...held] = fill.get(...where) as [number, ...(number | null)[]];
      if (rows === 0) return [];
      const shape = held.reduce<number>((bits, one, bit) => (one ? bits | (1 << bit) : bits), 0);
      const { statement, places } = questionFor(shape);
      return (statement.all(...where) as number[][]).map((row) => readingOf(metric, row, places));
    });
}

/** A statement for the columns that hold anything, and where its rows have the optional ones; −1 where they do not. */
interface Question {
  readonly statement: Database.Statement<number[]>;
  readonly places: readonly number[];
}

function readingOf(metric: number, row: readonly (number | null)[], places: readonly number[]): DayReading {
  return {
    metric,
    time: row[0] as number,
    network: row[1] as number,
    source: row[2] as number,
    duration: at(row, places[0]) ?? 0,
    target: at(row, places[1]) ?? 0,
    outcome: at(row, places[2]),
    value: at(row, places[3]),
    n: at(row, places[4]),
    bad: at(row, places[5]),
    measurement: at(row, places[6]),
    probe: at(row, places[7]),
  };
}

function at(row: readonly (number | null)[], place: number | undefined): number | null {
  return place === undefined || place === -1 ? null : (row[place] as number | null);
}
