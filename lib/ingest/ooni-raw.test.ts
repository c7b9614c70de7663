import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { DAY } from "../model/interval.ts";
import type { Head, Parsed } from "./format.ts";
import { draw } from "./ooni-raw/draw.ts";
import { nettests, ooniRaw, ooniRawDocument } from "./ooni-raw.ts";

const now = Date.UTC(2026, 0, 1);
const fixtures = readdirSync(new URL("ooni-raw/fixtures/", import.meta.url)).flatMap((name) =>
  readFileSync(new URL(`ooni-raw/fixtures/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n"),
);
const [telegramLine] = fixtures.filter((line) => line.includes('"trap":"all open, with times"'));

function take(text: string, set: Record<string, string> = {}): Parsed {
  return ooniRaw.open({ catalogue: builtInCatalogue, set, now }).take({ line: 7, text, row: null });
}

function telegram(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...JSON.parse(telegramLine!), ...changes });
}

function head(text: string): Head {
  return { name: "file", text, columns: [] };
}

describe("recognises", () => {
  const which = (text: string) =>
    [ooniRaw, ooniRawDocument].filter((format) => format.recognises(head(text))).map((format) => format.id);

  test("a measurement a line, with a byte order mark or cut anywhere", () => {
    expect(which(`${telegram()}\n${telegram()}`)).toEqual(["ooni-raw"]);
    expect(which(`\uFEFF${telegram().slice(0, 300)}`)).toEqual(["ooni-raw"]);
    expect(which(`{"test_keys": {"requests": [${"1,".repeat(500)}`)).toEqual(["ooni-raw"]);
  });

  test("one document over several lines, and a list", () => {
    expect(which(JSON.stringify(JSON.parse(telegram()), null, 2))).toEqual(["ooni-raw-document"]);
    expect(which(`[${telegram()},${telegram()}]`)).toEqual(["ooni-raw-document"]);
  });

  test.each([
    ["nothing", ""],
    ["a table", "measurement_uid,probe_cc,test_name\n"],
    ["other JSON", '{"statements": []}'],
    [
      "a reply of OONI's list of measurements",
      '{"metadata":{},"results":[{"probe_cc":"IR","measurement_start_time":"2022-01-01T00:00:00Z","report_id":""}]}',
    ],
    [
      "a reply of OONI's aggregation",
      '{"dimension_count":1,"result":[{"probe_cc":"IR","test_name":"telegram"}],"v":0}',
    ],
  ])("not %s", (_, text) => {
    expect(which(text)).toEqual([]);
  });
});

describe("what a record as a whole must have", () => {
  test.each([
    ["not JSON", "hello", null, "json-syntax"],
    ["broken off", telegram().slice(0, -20), null, "json-syntax"],
    ["a number", "12", null, "record-shape"],
    ["null", "null", null, "record-shape"],
    ["an empty list", "[]", null, "record-empty"],
    ["no test", telegram({ test_name: undefined }), "test_name", "test-missing"],
    [
      "a time that is no text",
      telegram({ measurement_start_time: {} }),
      "measurement_start_time",
      "time-format",
    ],
    ["no country", telegram({ probe_cc: null }), "probe_cc", "country-missing"],
    ["a network that is no text", telegram({ probe_asn: [1] }), "probe_asn", "network-format"],
  ])("%s", (_, text, field, rule) => {
    const parsed = take(text);
    expect(parsed.items).toEqual([]);
    expect(parsed.rejects).toMatchObject([{ line: 7, field, rule }]);
    expect(parsed.rejects[0]!.message).toMatch(/\S/);
  });

  test("the clock of a probe may run a day ahead, no more", () => {
    const at = (time: number) => new Date(time).toISOString().slice(0, 19).replace("T", " ");
    expect(take(telegram({ measurement_start_time: at(now + DAY) })).rejects).toEqual([]);
    expect(take(telegram({ measurement_start_time: at(now + DAY + 1000) })).rejects[0]?.rule).toBe(
      "time-range",
    );
  });

  test("`--set` fills in what is hidden and overrules nothing", () => {
    const country = (given: string) =>
      take(telegram({ probe_cc: given }), { country: "GE" }).items[0]?.observations[0]?.country;
    expect(country("ZZ")).toBe("GE");
    expect(country("KE")).toBe("KE");
    const page = fixtures.find((line) => line.includes('"trap":"an unknown site"'))!;
    expect(take(page, { service: "youtube" }).items[0]?.observations).toMatchObject([
      { service: "youtube", target: "www.example.org", feature: "web", outcome: "ok" },
    ]);
  });

  test("a list is read one by one", () => {
    const parsed = ooniRawDocument
      .open({ catalogue: builtInCatalogue, set: {}, now })
      .take({ line: 1, text: `[${telegram()}, 3, ${telegram({ probe_cc: "XX" })}]`, row: null });
    expect(parsed.items).toHaveLength(1);
    expect(parsed.rejects.map((reject) => reject.rule)).toEqual(["record-shape", "country-unknown"]);
  });
});

describe("whose it is", () => {
  test("a measurement's uid is its id and leads to its page; a report is no probe", () => {
    const one = take(telegram()).items[0]!.observations[0]!;
    expect(one.measurement).toBe("20231108050001.000001_KE_telegram_0000000000000001");
    expect(one.url).toBe(`https://explorer.ooni.org/m/${one.measurement}`);
    expect(one.probe).toBeNull();
    expect(one.network).toBe(33771);
    expect(take(telegram()).networks).toEqual([{ asn: 33771, name: "Example Mobile", country: "KE" }]);
  });

  test("without a uid the name is made of the record, the same each time, another for another record", () => {
    const name = (changes: Record<string, unknown>) =>
      take(telegram({ measurement_uid: undefined, ...changes })).items[0]!.observations[0]!;
    expect(name({}).url).toBeNull();
    expect(name({}).measurement).toBe(name({}).measurement);
    const names = [
      {},
      { measurement_start_time: "2023-11-08 05:00:01" },
      { report_id: "other" },
      { report_id: undefined },
      { report_id: undefined, test_keys: null },
      { input: "x" },
      { id: "0651db48" },
    ].map((changes) => name(changes).measurement);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a record of the simulator says so, and leads nowhere", () => {
    const item = take(telegram({ software_name: "dimline-simulator" })).items[0]!;
    expect(item.source).toBe("simulated-ooni");
    expect(item.observations[0]!.url).toBeNull();
    expect(take(telegram()).items[0]!.source).toBeNull();
  });

  test("no address of the probe or its resolver comes through, not even in what is set aside", () => {
    const line = fixtures.find((one) => one.includes('"trap":"an address of the probe"'))!;
    for (const text of [line, line.slice(0, -2)]) {
      const parsed = take(text);
      expect(parsed.rejects).toHaveLength(1);
      expect(JSON.stringify(parsed)).not.toMatch(/203\.0\.113\.77|198\.51\.100\.53/);
      expect(parsed.rejects[0]!.text).toContain("[scrubbed]");
    }
    const inWords = fixtures.find((one) => one.includes("cannot allocate memory"))!;
    expect(JSON.stringify(take(inWords).items)).not.toContain("203.0.113.77");
  });

  test("an address field that holds no address does not empty the text of its letters", () => {
    const { rejects } = take(JSON.stringify({ probe_ip: "e", test_name: "telegram" }));
    expect(rejects[0]!.text).toBe('{"probe_ip":"[scrubbed]","test_name":"telegram"}');
  });

  test("what is set aside is cut at 64 kB", () => {
    expect(take(`{"x": "${"y".repeat(200_000)}`).rejects[0]!.text).toHaveLength(65_536);
  });
});

test("every test has its reference, and its name only once", () => {
  expect(new Set(nettests.map((one) => one.name)).size).toBe(nettests.length);
  for (const one of nettests) expect(one.reference).toMatch(/^https:\/\/github\.com\/ooni\/spec\//);
});

describe("whatever comes", () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      "",
      "x",
      "\u0000",
      -1,
      0,
      1e308,
      Number.NaN,
      [],
      {},
      [null],
      [[]],
    ),
    fc.jsonValue(),
  );

  /** The value with the part at a path of places replaced, or taken out where `by` is undefined. */
  function mutated(value: unknown, path: readonly number[], by: unknown): unknown {
    if (path.length === 0 || typeof value !== "object" || value === null) return by;
    const [place, ...rest] = path as [number, ...number[]];
    if (Array.isArray(value)) {
      if (value.length === 0) return by;
      const at = place % value.length;
      return value.map((one, index) => (index === at ? mutated(one, rest, by) : one));
    }
    const keys = Object.keys(value);
    if (keys.length === 0) return by;
    const key = keys[place % keys.length]!;
    const changed = mutated((value as Record<string, unknown>)[key], rest, by);
    return { ...value, [key]: changed };
  }

  function check(parsed: Parsed): void {
    expect(parsed.items.length + parsed.rejects.length).toBeGreaterThan(0);
    for (const item of parsed.items) {
      expect(item.observations.length).toBeGreaterThan(0);
      for (const one of item.observations) {
        if (one.metric === "reachability") expect(one.outcome).not.toBeNull();
        else {
          expect(Number.isFinite(one.value)).toBe(true);
          expect(one.value).toBeGreaterThanOrEqual(0);
        }
        expect(one.country).toMatch(/^[A-Z]{2}$/);
        expect(builtInCatalogue.service(one.service)).not.toBeNull();
        if (one.outcome === "inconclusive") expect(one.notes?.reason).toMatch(/\S/);
      }
    }
    for (const one of parsed.rejects) {
      expect(one.rule).toMatch(/^[a-z-]+$/);
      expect(one.message).toMatch(/\S/);
    }
  }

  test("a record with parts changed or taken out is accepted or set aside, and nothing is thrown", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(
          fc.record({
            path: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
            by: fc.oneof(fc.constant(undefined), odd),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (line, mutations) => {
          let value: unknown = JSON.parse(line);
          for (const { path, by } of mutations) value = mutated(value, path, by);
          check(take(JSON.stringify(value) ?? ""));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("a record cut anywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), (line, at) => {
        check(take(line.slice(0, at % line.length)));
      }),
    );
  });

  test("any JSON at all", () => {
    fc.assert(fc.property(fc.json(), (text) => text === "" || check(take(text)) === undefined));
  });

  test("names that every object of the language has are words like any other", () => {
    for (const word of ["constructor", "__proto__", "toString"]) {
      check(take(telegram({ test_name: word })));
      check(
        take(
          fixtures
            .find((line) => line.includes('"trap":"dns"'))!
            .replace('"blocking":"dns"', `"blocking":"${word}"`),
        ),
      );
      check(take(fixtures.find((line) => line.includes("no bridge answers"))!.replaceAll("obfs4", word)));
    }
  });

  test("half a character (a lone surrogate) where a text should be", () => {
    for (const key of [
      "measurement_uid",
      "report_id",
      "input",
      "probe_network_name",
      "test_version",
      "probe_cc",
    ])
      check(take(telegram({ [key]: "\ud800" })));
    expect(take(telegram({ measurement_uid: "\ud800" })).items[0]!.observations[0]!.url).toBeNull();
  });

  test("the same record gives the same observations", () => {
    for (const line of fixtures) expect(take(line)).toEqual(take(line));
  });
});

const real = join(import.meta.dirname, "../../../shared/data/ooni");

describe("real measurements", () => {
  const skip = test.skipIf(!existsSync(real));

  skip("each of the 28, and of every edge case, is accepted or set aside (needs ../shared/data)", () => {
    let records = 0;
    for (const folder of ["raw", "raw-edge-cases", "raw-wc05"])
      for (const name of readdirSync(join(real, folder))) {
        const text = readFileSync(join(real, folder, name), "utf8");
        const format = [ooniRaw, ooniRawDocument].filter((one) =>
          one.recognises(head(text.slice(0, 65_536))),
        );
        expect(
          format.map((one) => one.id),
          name,
        ).toHaveLength(1);
        const parser = format[0]!.open({ catalogue: builtInCatalogue, set: {}, now });
        const texts = format[0]!.shape === "document" ? [text] : text.split("\n").filter((one) => one !== "");
        for (const [index, one] of texts.entries()) {
          const parsed = parser.take({ line: index + 1, text: one, row: null });
          expect(parsed.items.length + parsed.rejects.length, `${name} ${index + 1}`).toBeGreaterThan(0);
          records += 1;
        }
      }
    expect(records).toBe(28 + 16 + 6);
  });

  skip("Russia, November 2022: every data centre open, the web client not (needs ../shared/data)", () => {
    const line = readFileSync(join(real, "raw/raw-measurements.jsonl"), "utf8").split("\n")[14]!;
    expect(draw(take(line))).toEqual([
      "149.154.175.50 app ok",
      "149.154.167.91 app ok",
      "149.154.167.51 app ok",
      "95.161.76.100 app ok",
      "149.154.171.5 app ok",
      "149.154.175.100 app ok",
      "web.telegram.org web blocked (generic_timeout_error)",
    ]);
  });

  skip("YouTube's page over web_connectivity 0.5: times and speed (needs ../shared/data)", () => {
    const text = readFileSync(join(real, "raw-wc05/wc05-youtube.json"), "utf8");
    // 575,841 bytes at 0.897949 s less what had come at the first sample, as the file has it.
    const keys = JSON.parse(text).test_keys;
    const samples = keys.network_events.filter(
      (one: { operation: string; transaction_id: number }) =>
        one.operation === "bytes_received_cumulative" && one.transaction_id === 16,
    );
    const speed = ((samples.at(-1).num_bytes - samples[0].num_bytes) * 8) / (samples.at(-1).t - samples[0].t);
    const drawn = draw(take(text));
    expect(drawn).toContain("www.youtube.com web ok");
    expect(drawn).toContain("www.youtube.com web load 755.242");
    expect(drawn).toContain(`www.youtube.com web throughput ${Number(speed.toPrecision(9))}`);
  });
});
