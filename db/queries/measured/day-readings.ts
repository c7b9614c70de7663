import type Database from "better-sqlite3";
import { DAY } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import type { DayReadings } from "./day-cells.ts";
import { type DayGathering, gatherDay } from "./gather-day.ts";

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
 * Asks for the observations of one day of a service in a country. Handing a value over costs more than reading it, so it
 * is asked first which columns hold anything. Statements are prepared once.
 */
export function prepareDayReadings({ sqlite }: Handle) {
  const featureOf = prepareFeatures(sqlite);
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

  function addRow(gathering: DayGathering, metric: number, row: Row, places: readonly number[]): void {
    const feature = featureOf(numberAt(row, places[1], 0));
    gathering.add(
      gathering.groupOf(metric, feature, row[2] as number),
      row[0] as number,
      row[1] as number,
      numberAt(row, places[0], 0),
      numberAt(row, places[2]),
      numberAt(row, places[3]),
      numberAt(row, places[4]),
      numberAt(row, places[5]),
      numberAt(row, places[6]),
      numberAt(row, places[7]),
    );
  }

  return (country: number, service: number, day: number): DayReadings => {
    const gathering = gatherDay();
    for (let metric = 0; metric < metrics.length; metric += 1) {
      const where = [country, service, metric, day, day + DAY];
      const [rows, ...held] = fill.get(...where) as [number, ...(number | null)[]];
      if (rows === 0) continue;
      const shape = held.reduce<number>((bits, one, bit) => (one ? bits | (1 << bit) : bits), 0);
      const { statement, places } = questionFor(shape);
      for (const row of statement.all(...where) as Row[]) addRow(gathering, metric, row, places);
    }
    return gathering.readings();
  };
}

type Row = readonly (number | null)[];

/** A statement for the columns that hold anything, and where its rows have the optional ones; −1 where they do not. */
interface Question {
  readonly statement: Database.Statement<number[]>;
  readonly places: readonly number[];
}

function numberAt(row: Row, place: number | undefined, empty = Number.NaN): number {
  return place === undefined || place === -1 ? empty : (row[place] ?? empty);
}

/** The feature that a target is of, by its code; empty where none is said. A load makes targets on the way. */
function prepareFeatures(sqlite: Database.Database): (target: number) => string {
  const find = sqlite.prepare<[number], string | null>("SELECT feature FROM targets WHERE code = ?").pluck();
  const known = new Map<number, string>();
  return (target) => {
    let feature = known.get(target);
    if (feature === undefined) {
      feature = find.get(target) ?? "";
      known.set(target, feature);
    }
    return feature;
  };
}
