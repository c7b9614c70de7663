import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../model/interval.ts";
import { between, everywhere, type Interference, type Scenario } from "./scenario.ts";
import { simulate } from "./simulate.ts";
import { truthOf } from "./truth.ts";

const page = {
  test: "web_connectivity",
  share: 1,
  address: "192.31.196.10",
  bytes: 200_000,
  distance: 1,
} as const;

/** Forty days of two services on two networks, the first of which is interfered with as given. */
function scenarioWith(interferences: readonly Partial<Interference>[]): Scenario {
  const network = { name: "Test", probes: 6, runsPerDay: 40, distance: 1, speed: 1, failures: 0.01 };
  return {
    id: "test",
    title: "Test",
    period: between("2024-01-01T00:00:00Z", "2024-02-10T00:00:00Z"),
    countries: [
      {
        country: "KE",
        timeZone: "Africa/Nairobi",
        weekend: [6, 7],
        roundTrip: 100,
        rate: 4_000_000,
        networks: [
          {
            ...network,
            asn: 64500,
            silences: [between("2024-01-05T00:00:00Z", "2024-01-08T00:00:00Z")],
          },
          { ...network, asn: 64501, silences: [] },
        ],
        trials: [
          { test: "telegram", service: "telegram", share: 1 },
          { ...page, service: "google", url: "https://www.google.com/" },
        ],
      },
    ],
    interferences: interferences.map((one) => ({
      country: "KE",
      service: "telegram",
      kind: "throttling",
      period: between("2024-01-20T00:00:00Z", "2024-01-30T00:00:00Z"),
      schedule: null,
      networks: everywhere(1, [64500]),
      remaining: { start: 0.2, end: 0.2 },
      handshake: 2,
      timeouts: 0,
      leftOpen: [],
      ...one,
    })),
    bursts: [],
  };
}

interface Row {
  readonly time: number;
  readonly asn: string;
  readonly test: string;
  readonly keys: {
    readonly telegram_tcp_blocking?: boolean;
    readonly telegram_web_failure?: string | null;
    readonly tcp_connect: readonly { readonly ip: string; readonly status: { readonly success: boolean } }[];
    readonly requests: readonly {
      readonly failure: string | null;
      readonly t0: number;
      readonly t: number;
    }[];
    readonly tls_handshakes: readonly { readonly t0: number; readonly t: number }[];
  };
}

function rowsOf(scenario: Scenario): Row[] {
  return [...simulate(scenario, scenario.countries[0]!)].map((line) => {
    const record = JSON.parse(line);
    return {
      time: Date.parse(`${record.measurement_start_time.replace(" ", "T")}Z`),
      asn: record.probe_asn,
      test: record.test_name,
      keys: record.test_keys,
    };
  });
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const loads = (rows: readonly Row[]) =>
  rows.flatMap((row) => row.keys.requests.filter((one) => one.failure === null).map((one) => one.t - one.t0));
const inside = (rows: readonly Row[]) =>
  rows.filter(
    (row) => row.time >= Date.parse("2024-01-20T00:01:00Z") && row.time < Date.parse("2024-01-30T00:00:00Z"),
  );
const earlier = (rows: readonly Row[]) => rows.filter((row) => row.time < Date.parse("2024-01-20T00:00:00Z"));

describe("the simulator", () => {
  const throttled = scenarioWith([{}]);
  const rows = rowsOf(throttled);
  const telegram = rows.filter((row) => row.test === "telegram");
  const first = telegram.filter((row) => row.asn === "AS64500");

  test("gives the same lines again, marked as simulated, in time order, inside the period", () => {
    const lines = [...simulate(throttled, throttled.countries[0]!)];
    expect([...simulate(throttled, throttled.countries[0]!)]).toEqual(lines);
    expect(lines.every((line) => line.includes('"software_name":"dimline-simulator"'))).toBe(true);
    expect(new Set(lines.map((line) => JSON.parse(line).measurement_uid)).size).toBe(lines.length);
    const starts = lines.map((line) => JSON.parse(line).test_start_time as string);
    expect(starts).toEqual(starts.toSorted());
    expect(starts[0]! >= "2024-01-01 00:00:00" && starts.at(-1)! < "2024-02-10 00:00:00").toBe(true);
  });

  test("nobody measures while a network is silent, and the other goes on", () => {
    const silent = (row: Row) =>
      row.time >= Date.parse("2024-01-05T00:00:10Z") && row.time < Date.parse("2024-01-08T00:00:00Z");
    expect(rows.filter((row) => row.asn === "AS64500" && silent(row))).toEqual([]);
    expect(rows.filter((row) => row.asn === "AS64501" && silent(row)).length).toBeGreaterThan(50);
  });

  test("throttling slows the service on its network and nothing else", () => {
    const ratio = (some: readonly Row[]) => median(loads(inside(some))) / median(loads(earlier(some)));
    expect(ratio(first)).toBeGreaterThan(2.5);
    expect(ratio(telegram.filter((row) => row.asn === "AS64501"))).toBeCloseTo(1, 0);
    expect(ratio(rows.filter((row) => row.test !== "telegram" && row.asn === "AS64500"))).toBeCloseTo(1, 0);
    const handshakes = (some: readonly Row[]) =>
      median(some.flatMap((row) => row.keys.tls_handshakes.map((one) => one.t - one.t0)));
    expect(handshakes(inside(first)) / handshakes(earlier(first))).toBeGreaterThan(1.5);
  });

  test("fewer run at night than in the evening", () => {
    const inHours = (from: number, to: number) =>
      rows.filter((row) => {
        const hour = (row.time / HOUR + 3) % 24;
        return hour >= from && hour < to;
      }).length;
    expect(inHours(2, 5)).toBeLessThan(inHours(19, 22) / 2);
  });

  test("a partial block leaves the open addresses open and the test's own flag false", () => {
    const open = "149.154.171.5";
    const partial = scenarioWith([{ kind: "block", timeouts: 1, leftOpen: [open] }]);
    const blocked = inside(rowsOf(partial)).filter((row) => row.test === "telegram" && row.asn === "AS64500");
    const share = (pick: (ip: string) => boolean) => {
      const tried = blocked.flatMap((row) => row.keys.tcp_connect.filter((one) => pick(one.ip)));
      return tried.filter((one) => one.status.success).length / tried.length;
    };
    expect(blocked.length).toBeGreaterThan(100);
    expect(share((ip) => ip === open)).toBeGreaterThan(0.97);
    expect(share((ip) => ip !== open && ip !== "149.154.167.99")).toBeLessThan(0.06);
    expect(blocked.every((row) => row.keys.telegram_tcp_blocking === false)).toBe(true);
    expect(blocked.every((row) => row.keys.telegram_web_failure === "generic_timeout_error")).toBe(true);
  });

  test("one service's interference changes no other record", () => {
    const others = (scenario: Scenario) => rowsOf(scenario).filter((row) => row.test !== "telegram");
    expect(others(throttled).map((row) => row.keys)).toEqual(others(scenarioWith([])).map((row) => row.keys));
  });
});

describe("the truth of a scenario", () => {
  test("counts the networks that are plainly reached, with how late each starts and ends", () => {
    const [stretch] = truthOf(
      scenarioWith([
        {
          networks: [
            { asn: 64501, share: 0.9, startsLate: HOUR, endsLate: 0 },
            { asn: 64500, share: 1, startsLate: 0, endsLate: 2 * HOUR },
            { asn: 64502, share: 0.2, startsLate: 5 * HOUR, endsLate: 0 },
          ],
        },
      ]),
    );
    const start = Date.parse("2024-01-20T00:00:00Z");
    const end = Date.parse("2024-01-30T00:00:00Z");
    expect(stretch).toMatchObject({
      networks: [64500, 64501],
      start: { first: start, last: start + HOUR },
      end: { first: end, last: end + 2 * HOUR },
      occurrences: [],
    });
  });

  test("what goes on without a break is one stretch, and networks that begin at another time are another", () => {
    const found = truthOf(
      scenarioWith([
        {},
        {
          period: between("2024-01-30T00:00:00Z", "2024-02-05T00:00:00Z"),
          networks: everywhere(0.9, [64500, 64501]),
        },
      ]),
    );
    expect(found.map(({ networks, start, end }) => [networks, start.first, end.last])).toEqual([
      [[64500], Date.parse("2024-01-20T00:00:00Z"), Date.parse("2024-02-05T00:00:00Z")],
      [[64501], Date.parse("2024-01-30T00:00:00Z"), Date.parse("2024-02-05T00:00:00Z")],
    ]);
  });

  test("a schedule's hours become occurrences in UTC", () => {
    const [stretch] = truthOf(
      scenarioWith([
        {
          kind: "block",
          schedule: { days: [1, 2], hours: [{ from: 7, to: 10 }], timeZone: "Africa/Nairobi" },
        },
      ]),
    );
    // 22, 23, 29 January 2024 are Monday, Tuesday, Monday; 07–10 in Nairobi is 04–07 UTC.
    expect(stretch?.occurrences).toEqual(
      ["2024-01-22", "2024-01-23", "2024-01-29"].map((day) =>
        between(`${day}T04:00:00Z`, `${day}T07:00:00Z`),
      ),
    );
    expect(stretch?.occurrences.every((one) => one.end - one.start < DAY)).toBe(true);
  });

  test("moments without a zone and turned intervals are refused", () => {
    expect(() => between("2024-01-01T00:00:00", "2024-01-02T00:00:00Z")).toThrow("with a zone");
    expect(() => between("2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z")).toThrow("not later");
  });
});
