import type { Metric } from "../../model/metric.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";

const speedPattern = /^([kmgt]i?)?(bit\/s|bits\/s|bps|b\/s|byte\/s|bytes\/s)$/i;
const prefixes: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
const binaryPrefixes: Readonly<Record<string, number>> = {
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
};

const timeUnits: Readonly<Record<string, number>> = {
  s: 1000,
  sec: 1000,
  second: 1000,
  seconds: 1000,
  ms: 1,
  msec: 1,
  millisecond: 1,
  milliseconds: 1,
  us: 1e-3,
  // Micro sign and Greek small mu.
  "\u00b5s": 1e-3,
  "\u03bcs": 1e-3,
  microsecond: 1e-3,
  microseconds: 1e-3,
  ns: 1e-6,
  min: 60_000,
};
const fractionUnits: Readonly<Record<string, number>> = {
  fraction: 1,
  ratio: 1,
  share: 1,
  "1": 1,
  "%": 0.01,
  percent: 0.01,
};

/**
 * The factor that turns a value in `unit` into the metric's own unit (bit/s, ms, fraction; see lib/model/metric.ts).
 * An empty unit is the metric's own. A small `b` is a bit and a capital `B` a byte: `Mbps` and `MBps` differ by eight.
 */
export function checkUnit(unit: string, metric: Metric): Checked<number> {
  const given = unit.trim();
  if (given === "") return valid(1);
  const factor = factorOf(given, metric);
  if (factor !== null) return valid(factor);
  return breach("unit-unknown", `${quoted(unit)} is not a unit that ${metric} can be converted from`);
}

function factorOf(unit: string, metric: Metric): number | null {
  const plain = unit.toLowerCase();
  switch (metric) {
    case "throughput":
      return speedFactor(unit);
    case "handshake":
    case "latency":
    case "load":
      return timeUnits[plain] ?? null;
    case "traffic":
      return fractionUnits[plain] ?? null;
    case "users":
      return plain === "users" || plain === "user" ? 1 : null;
    case "reachability":
      return plain === "share failing" ? 1 : null;
    case "signal":
      // A level of its own kind: whatever it is counted in, it is not converted.
      return 1;
  }
}

function speedFactor(unit: string): number | null {
  const parts = speedPattern.exec(unit.replace(/\s+/g, ""));
  if (parts === null) return null;
  const prefix = (parts[1] ?? "").toLowerCase();
  const scale = binaryPrefixes[prefix] ?? prefixes[prefix];
  const base = parts[2] ?? "";
  const bytes = base.startsWith("B") || base.toLowerCase().startsWith("byte");
  return scale === undefined ? null : scale * (bytes ? 8 : 1);
}
