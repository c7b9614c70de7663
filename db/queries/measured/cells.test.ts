import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../lib/model/interval.ts";
import { type Observation, observation } from "../../../lib/model/observation.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { beginRun } from "./begin-run.ts";
import { figuresOf } from "./cell-figures.ts";
import { ensureSource } from "./ensure-source.ts";
import { hash53, textHash } from "./identity.ts";
import { packCells } from "./packed-cells.ts";
import { prepareObservationWriter } from "./prepare-observation-writer.ts";
import { readCells } from "./read-cells.ts";
import { readCoverage } from "./read-coverage.ts";
import { prepareRefresh, refreshCells } from "./refresh-cells.ts";

const start = Date.UTC(2024, 6, 12);
const outcomeOf = { ok: 0, dn: 1, xx: 2, "??": 3 } as const;

interface Reading {
  readonly outcome: number | null;
  readonly value: number | null;
  readonly n: number | null;
  readonly bad: number | null;
  readonly measurement: number | null;
  readonly probe: number | null;
}

function figures(readings: readonly Reading[]) {
  const column = (name: keyof Reading) =>
    Float64Array.from(readings, (reading) => reading[name] ?? Number.NaN);
  const nothing = new Float64Array(readings.length);
  const columns = {
    time: nothing,
    duration: nothing,
    network: nothing,
    outcome: column("outcome"),
    value: column("value"),
    n: column("n"),
    bad: column("bad"),
    measurement: column("measurement"),
    probe: column("probe"),
  };
  return figuresOf(columns, Uint32Array.from(readings.keys()));
}

/** Tests drawn as text: outcomes of one measurement stand together, `|` is between measurements. */
function drawn(text: string): Reading[] {
  return text.split("|").flatMap((test, measurement) =>
    test
      .trim()
      .split(/\s+/)
      .map((outcome) => ({
        outcome: outcomeOf[outcome as keyof typeof outcomeOf],
        value: null,
        n: null,
        bad: null,
        measurement: measurement + 1,
        probe: measurement % 2,
      })),
  );
}

const level = (value: number): Reading => ({
  ...(drawn("ok")[0] as Reading),
  outcome: null,
  value,
  measurement: null,
});

describe("figures of a cell", () => {
  test.each([
    ["ok ok ok", { n: 1, bad: 0, inconclusive: 0 }],
    ["xx xx ok", { n: 1, bad: 1, inconclusive: 0 }],
    ["xx ok", { n: 1, bad: 1, inconclusive: 0 }],
    ["xx ok ok", { n: 1, bad: 0, inconclusive: 0 }],
    ["xx ?? ?? ??", { n: 1, bad: 1, inconclusive: 0 }],
    ["?? ??", { n: 0, bad: 0, inconclusive: 1 }],
    ["dn dn xx", { n: 1, bad: 0, inconclusive: 0 }],
    ["xx xx | ok ok | ?? | xx", { n: 3, bad: 2, inconclusive: 1 }],
  ])("%s", (text, expected) => {
    expect(figures(drawn(text))).toMatchObject(expected);
  });

  test("counts of aggregates are added", () => {
    const aggregate = { ...level(0), value: null, n: 10, bad: 3 };
    expect(figures([aggregate, { ...aggregate, n: 5, bad: 0 }])).toMatchObject({
      n: 15,
      bad: 3,
      probes: 1,
    });
  });

  test("quartiles as R gives them: quantile(c(1, 2, 4, 8, 16, 100)), type 7", () => {
    expect(figures([16, 1, 100, 4, 2, 8].map(level))).toMatchObject({
      values: 6,
      q25: 2.5,
      median: 6,
      q75: 14,
    });
    expect(figures([level(7)])).toMatchObject({ q25: 7, median: 7, q75: 7 });
  });

  test("a published gap is no cell", () => {
    expect(figures([{ ...level(0), value: null }])).toBeNull();
    expect(figures([])).toBeNull();
  });
});

describe("cells and coverage in the database", () => {
  let handle: Handle;
  beforeEach(() => {
    handle = openInMemory();
  });
  afterEach(() => {
    handle.sqlite.close();
  });

  function save(
    given: readonly (Partial<Observation> & { readonly time: number })[],
    source = "observations",
  ) {
    const run = beginRun(handle, "test", start);
    const writer = prepareObservationWriter(handle);
    const all = given.map((one) =>
      observation({ country: "KE", service: "telegram", metric: "reachability", outcome: "ok", ...one }),
    );
    const { added } = writer.write(all, ensureSource(handle, source).code, run);
    writer.markStale();
    refreshCells(handle);
    return added;
  }
  const cells = (step: typeof HOUR | typeof DAY, from = start, to = start + 2 * DAY) =>
    readCells(handle, { country: "KE", service: "telegram", step, period: { start: from, end: to } }).map(
      (cell) => [(cell.time - start) / HOUR, cell.network, cell.feature, `${cell.bad}/${cell.n}`],
    );

  test("by hour and day, by network and pooled, by feature", () => {
    save([
      { time: start + 5 * MINUTE, network: 1, feature: "web", outcome: "blocked", measurement: "a" },
      { time: start + 10 * MINUTE, network: 2, feature: "web", measurement: "b" },
      { time: start + HOUR, network: null, feature: "web", measurement: "c" },
      { time: start + 25 * HOUR, network: 1, feature: "app", measurement: "d" },
    ]);
    expect(cells(HOUR)).toEqual([
      [0, "all", "web", "1/2"],
      [0, 1, "web", "1/1"],
      [0, 2, "web", "0/1"],
      [1, "all", "web", "0/1"],
      [1, null, "web", "0/1"],
      [25, "all", "app", "0/1"],
      [25, 1, "app", "0/1"],
    ]);
    expect(cells(DAY)).toEqual([
      [0, "all", "web", "1/3"],
      [0, null, "web", "0/1"],
      [0, 1, "web", "1/1"],
      [0, 2, "web", "0/1"],
      [24, "all", "app", "0/1"],
      [24, 1, "app", "0/1"],
    ]);
  });

  test("a period that begins or ends within a step has that step's cell", () => {
    save([{ time: start + 30 * MINUTE }]);
    expect(cells(HOUR, start + 45 * MINUTE, start + 50 * MINUTE)).toHaveLength(2);
    expect(cells(HOUR, start + HOUR, start + 2 * HOUR)).toEqual([]);
  });

  test("a day has a level where most of it was looked at: a lone midnight value is no mean of a day", () => {
    const two = 2 * HOUR;
    const hours = (of: number, day: number, more: Partial<Observation> = {}) =>
      Array.from({ length: of }, (_, at) => ({
        time: start + day * DAY + at * two,
        duration: two,
        metric: "traffic" as const,
        outcome: null,
        value: at < 4 ? 0.1 : 0.3,
        ...more,
      }));
    const levels = () =>
      readCells(handle, {
        country: "KE",
        service: "telegram",
        step: DAY,
        period: { start, end: start + 9 * DAY },
      })
        .filter(({ network }) => network === "all")
        .map(({ time, median, values, n }) => [(time - start) / DAY, values, median, n]);
    save([
      ...hours(12, 0),
      // The last day of a month, as copies of Google's traffic have it.
      ...hours(1, 1),
      ...hours(9, 2),
      ...hours(8, 3),
      // Two networks whose stretches lie over each other look at no more of the day than one does.
      ...hours(6, 4, { network: 1 }),
      ...hours(6, 4, { network: 2 }),
      // A value of a moment does not say how much of the day it speaks for; one of a day speaks for all of it.
      ...hours(1, 5, { duration: 0, n: 7 }),
      ...hours(1, 6, { duration: DAY }),
      ...hours(1, 7, { n: 7 }),
    ]);
    expect(levels()).toEqual([
      [0, 12, 0.3, 0],
      [2, 9, 0.3, 0],
      [5, 1, 0.1, 0],
      [6, 1, 0.1, 0],
    ]);
    // What comes later makes the day whole.
    save(hours(12, 1));
    expect(levels()[1]).toEqual([1, 12, 0.3, 0]);
  });

  test("sources of the two sorts never share a cell", () => {
    save([{ time: start }], "observations");
    save([{ time: start }], "simulated-ooni");
    const of = { country: "KE", service: "telegram", period: { start, end: start + DAY } };
    for (const provenance of ["measured", "simulated"] as const) {
      expect(readCells(handle, { ...of, step: DAY, provenance }).map((cell) => cell.n)).toEqual([1, 1]);
      expect(readCoverage(handle, { ...of, provenance })).toMatchObject({
        observations: 1,
        hoursWithData: 1,
      });
    }
  });

  test("cells are made anew when more comes", () => {
    save([{ time: start, measurement: "a" }]);
    save([{ time: start, measurement: "b", outcome: "blocked" }]);
    expect(cells(DAY)[0]).toEqual([0, "all", null, "1/2"]);
  });

  describe("that were made aside", () => {
    const time = start + 5 * MINUTE;
    /** A cell that nothing stored would make: whether it is taken shows. */
    const made = (observations: number) => ({
      country: "KE",
      service: "telegram",
      day: start,
      observations,
      sources: [null],
      cells: packCells([
        {
          ...{ step: HOUR, time: start, metric: 0, feature: "mark", network: 7, source: 0 },
          ...{ n: 9, bad: 1, inconclusive: 0, values: 0, q25: null, median: null, q75: null, probes: null },
        },
      ]),
    });

    /** Writes in one run and refreshes, with what was made aside for it. */
    function load(given: readonly { readonly time: number }[], observations: number, ofRun = 0) {
      const run = beginRun(handle, "test", start);
      const writer = prepareObservationWriter(handle);
      const source = ensureSource(handle, "observations").code;
      const all = given.map((one, at) =>
        observation({
          ...{ country: "KE", service: "telegram", metric: "reachability", outcome: "ok" },
          ...{ measurement: `m${at}`, ...one },
        }),
      );
      writer.write(all, source, run);
      const refresh = prepareRefresh(handle);
      refresh.offer({ run: run - ofRun, days: [made(observations)], sourceOf: () => source });
      refresh.days(writer.markStale());
      return cells(HOUR).map(([, , feature]) => feature);
    }

    test("are taken where the day holds just what they were made of", () => {
      expect(load([{ time }, { time }], 2)).toEqual(["mark"]);
    });

    test("are kept for one offer more, and not for two: a load of what is known would gather them all", () => {
      const writer = prepareObservationWriter(handle);
      const source = ensureSource(handle, "observations").code;
      const run = beginRun(handle, "test", start);
      const refresh = prepareRefresh(handle);
      const offer = (days: readonly ReturnType<typeof made>[]) =>
        refresh.offer({ run, days, sourceOf: () => source });
      const one = observation({
        ...{ country: "KE", service: "telegram", metric: "reachability", outcome: "ok", time },
      });
      writer.write([one], source, run);
      const stale = writer.markStale();
      offer([made(1)]);
      offer([]);
      refresh.days(stale);
      expect(cells(HOUR)).toHaveLength(1);
      offer([]);
      refresh.days(stale);
      expect(cells(HOUR)).toHaveLength(2);
    });

    test("are not where a record of the file was there already, or stands in it twice", () => {
      expect(load([{ time }], 2)).toEqual([null, null]);
    });

    test("are not where the day holds another run's records too", () => {
      load([{ time }], 0);
      expect(load([{ time }, { time: time + HOUR }], 2)).not.toContain("mark");
    });

    test("are not where they are another run's", () => {
      expect(load([{ time }, { time }], 2, 1)).not.toContain("mark");
    });
  });

  test("coverage counts what lies in the period, once", () => {
    save([
      { time: start - 1, network: 1, probe: "a" },
      { time: start, network: 1, probe: "a" },
      { time: start + 10, network: 2, probe: "b" },
      { time: start + 3 * HOUR, network: null, probe: "a", metric: "throughput", outcome: null, value: 5 },
      { time: start + 4 * HOUR, network: 9, metric: "throughput", outcome: null, value: null },
      { time: start + 6 * HOUR, network: 3 },
    ]);
    const of = { country: "KE", service: "telegram", provenance: "measured" } as const;
    expect(readCoverage(handle, { ...of, period: { start, end: start + 6 * HOUR } })).toEqual({
      period: { start, end: start + 6 * HOUR },
      observations: 3,
      networks: 2,
      probes: 2,
      hoursWithData: 2,
      hours: 6,
      sources: ["observations"],
    });
    expect(
      readCoverage(handle, { ...of, country: "UG", period: { start, end: start + HOUR } }),
    ).toMatchObject({
      observations: 0,
      hours: 1,
    });
  });

  test("alike observations of one record are several, of a second load none", () => {
    const twice = [
      { time: start, measurement: "a", target: "t.me" },
      { time: start, measurement: "a", target: "t.me", outcome: "blocked" as const },
    ];
    expect(save(twice)).toBe(2);
    expect(save(twice)).toBe(0);
    expect(save([{ time: start, value: 1, metric: "load", outcome: null }])).toBe(1);
    expect(save([{ time: start, value: 1, metric: "load", outcome: null }])).toBe(0);
    expect(save([{ time: start, value: 2, metric: "load", outcome: null }])).toBe(1);
  });

  test("a country that the database does not know is refused", () => {
    expect(() => save([{ time: start, country: "XX" }])).toThrow('no country "XX"');
  });
});

test("the hash is an exact number, the same for ever, and tells near texts apart", () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `m${at}`);
  expect(new Set(texts.map(hash53)).size).toBe(texts.length);
  expect(texts.every((text) => Number.isSafeInteger(hash53(text)) && hash53(text) >= 0)).toBe(true);
  // Databases hold these numbers: if they change, every record would be loaded twice.
  expect([hash53("telegram"), hash53("")]).toEqual([6312711760500020, 3338908027751811]);
});

test("a text that comes in parts has the hash of the whole, wherever it is cut", () => {
  const whole = "20240712093000.000000_RU_telegram\u0000149.154.175.50\u0000app";
  const hash = textHash();
  for (let cut = 0; cut <= whole.length; cut += 1) {
    hash.clear();
    hash.add(whole.slice(0, cut));
    hash.value();
    hash.add(whole.slice(cut));
    expect(hash.value()).toBe(hash53(whole));
  }
});
