import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { type Observation, observation } from "../../../lib/model/observation.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { beginRun } from "./begin-run.ts";
import { ensureSource } from "./ensure-source.ts";
import { prepareObservationWriter } from "./prepare-observation-writer.ts";

const start = Date.UTC(2024, 6, 12);
let handle: Handle;
beforeEach(() => {
  handle = openInMemory();
});

/** One measurement drawn as a text: `web:ok app:xx` has two features, of which the second is blocked. */
function record(id: string, drawn: string, given: Partial<Observation> = {}): Observation[] {
  return drawn.split(" ").map((part) => {
    const [feature, outcome] = part.split(":") as [string, string];
    return observation({
      country: "KE",
      service: "telegram",
      metric: "reachability",
      time: start,
      network: 33771,
      measurement: id,
      feature,
      outcome: outcome === "xx" ? "blocked" : "ok",
      ...given,
    });
  });
}

/** One run of records, one call each, as a load writes them. */
function load(records: readonly (readonly Observation[])[], whole = true) {
  const run = beginRun(handle, "test", start);
  const writer = prepareObservationWriter(handle);
  const source = ensureSource(handle, "ooni").code;
  const became = records.map((one) => {
    const { added, replaced } = writer.write(one, source, run, whole);
    return `${added}${replaced > 0 ? ` in place of ${replaced}` : ""}`;
  });
  writer.markStale();
  return became;
}

function stored(): string[] {
  return (
    handle.sqlite
      .prepare(
        `SELECT m.outside_id || ' ' || ((o.time - ${start}) / ${HOUR}) || 'h AS' || o.network || ' ' || t.feature || ':' ||
           CASE o.outcome_code WHEN 2 THEN 'xx' ELSE 'ok' END
         FROM observations o JOIN measurements m ON m.id = o.measurement_id JOIN targets t ON t.code = o.target_code`,
      )
      .pluck()
      .all() as string[]
  ).sort();
}

const staleDays = () =>
  handle.sqlite
    .prepare(
      "SELECT c.id, s.id, (day - ?) / ? FROM stale_days d JOIN countries c ON c.code = d.country_code JOIN services s ON s.code = d.service_code",
    )
    .raw()
    .all(start, DAY);
const settle = () => handle.sqlite.exec("DELETE FROM stale_days; DELETE FROM stale_services");

describe("a measurement that comes again whole", () => {
  test("unchanged: nothing is written, nothing is stale", () => {
    load([record("a", "web:ok app:xx")]);
    settle();
    expect(load([record("a", "web:ok app:xx")])).toEqual(["0"]);
    expect(staleDays()).toEqual([]);
  });

  test.each<[string, Observation[], string[], (number | string)[][]]>([
    [
      "another outcome",
      record("a", "web:ok app:ok"),
      ["a 0h AS33771 app:ok", "a 0h AS33771 web:ok"],
      [["KE", "telegram", 0]],
    ],
    ["fewer parts", record("a", "web:ok"), ["a 0h AS33771 web:ok"], [["KE", "telegram", 0]]],
    [
      "another network",
      record("a", "web:ok", { network: 36926 }),
      ["a 0h AS36926 web:ok"],
      [["KE", "telegram", 0]],
    ],
    [
      "another time",
      record("a", "web:ok", { time: start + 2 * DAY }),
      ["a 48h AS33771 web:ok"],
      [
        ["KE", "telegram", 0],
        ["KE", "telegram", 2],
      ],
    ],
    [
      "another country and service",
      record("a", "web:ok", { country: "UG", service: "whatsapp" }),
      ["a 0h AS33771 web:ok"],
      [
        ["KE", "telegram", 0],
        ["UG", "whatsapp", 0],
      ],
    ],
  ])("with %s: the old one goes, and both days are stale", (_, corrected, expected, stale) => {
    load([record("a", "web:ok app:xx"), record("b", "web:xx")]);
    settle();
    expect(load([corrected])).toEqual([`${corrected.length} in place of 1`]);
    expect(stored()).toEqual([...expected, "b 0h AS33771 web:xx"].sort());
    expect(staleDays().sort()).toEqual(stale);
    expect(load([corrected])).toEqual(["0"]);
  });

  test("twice in one load, and otherwise the second time: the first stands, at every load", () => {
    const file = [record("a", "web:ok"), record("a", "web:xx")];
    expect(load(file)).toEqual(["1", "0"]);
    expect(load(file)).toEqual(["0", "0"]);
    expect(stored()).toEqual(["a 0h AS33771 web:ok"]);
  });

  test("in a database from before places were written down: found within a day in its country", () => {
    load([record("a", "web:ok app:xx"), record("b", "web:xx")]);
    handle.sqlite.exec(
      "UPDATE measurements SET country_code = NULL, first_time = NULL, last_time = NULL, observations = NULL",
    );
    expect(load([record("a", "web:xx", { time: start + HOUR })])).toEqual(["1 in place of 1"]);
    expect(stored()).toEqual(["a 1h AS33771 web:xx", "b 0h AS33771 web:xx"]);
  });
});

describe("rows that make up a measurement together", () => {
  test("a row that comes corrected replaces itself and leaves the others", () => {
    load([record("a", "web:ok"), record("a", "app:xx")], false);
    expect(load([record("a", "app:ok")], false)).toEqual(["1 in place of 1"]);
    expect(stored()).toEqual(["a 0h AS33771 app:ok", "a 0h AS33771 web:ok"]);
  });

  test("a file cut in two between its rows loses none", () => {
    load([record("a", "web:ok")], false);
    expect(load([record("a", "app:xx")], false)).toEqual(["1"]);
    expect(stored()).toEqual(["a 0h AS33771 app:xx", "a 0h AS33771 web:ok"]);
  });

  test("rows that contradict each other in one file: the first stands, at every load", () => {
    const file = [record("a", "web:ok"), record("b", "web:ok"), record("a", "web:xx")];
    expect(load(file, false)).toEqual(["1", "1", "0"]);
    expect(load(file, false)).toEqual(["0", "0", "0"]);
    expect(stored()).toEqual(["a 0h AS33771 web:ok", "b 0h AS33771 web:ok"]);
  });

  test("what was read in rows gives way to the whole record", () => {
    load([record("a", "web:ok"), record("a", "app:xx")], false);
    expect(load([record("a", "web:xx calls:ok")])).toEqual(["2 in place of 1"]);
    expect(stored()).toEqual(["a 0h AS33771 calls:ok", "a 0h AS33771 web:xx"]);
  });
});

test("whatever was loaded before, the last load of whole records holds, and loading it again changes nothing", () => {
  const outcome = fc.constantFrom("ok", "xx");
  const one = fc
    .record({ id: fc.constantFrom("a", "b", "c"), web: outcome, app: fc.option(outcome), hour: fc.nat(50) })
    .map(({ id, web, app, hour }) => ({
      id,
      record: record(id, app === null ? `web:${web}` : `web:${web} app:${app}`, {
        time: start + hour * HOUR,
      }),
    }));
  const file = fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 3 }), file, (before, last) => {
      handle = openInMemory();
      for (const each of before) load(each.map(({ record }) => record));
      const records = last.map(({ record }) => record);
      load(records);
      const now = stored();
      for (const { id, record } of last)
        expect(now.filter((row) => row.startsWith(`${id} `))).toHaveLength(record.length);
      expect(load(records)).toEqual(records.map(() => "0"));
      expect(stored()).toEqual(now);
      handle.sqlite.close();
    }),
    { numRuns: 25 },
  );
});
