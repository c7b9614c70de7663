/** What a value measures, its unit, and which way is bad. `either` means that both ways can tell something. */
export interface MetricDeclaration {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly bad: "fall" | "rise" | "either" | "none";
}

/**
 * The metrics, in the order of their codes in the database: append, never reorder.
 * `reachability` carries outcomes and counts; all others carry levels.
 */
export const metrics = [
  { id: "reachability", title: "Reachability", unit: "share failing", bad: "rise" },
  { id: "throughput", title: "Throughput", unit: "bit/s", bad: "fall" },
  { id: "handshake", title: "Handshake time", unit: "ms", bad: "rise" },
  { id: "latency", title: "Latency", unit: "ms", bad: "rise" },
  { id: "load", title: "Load time", unit: "ms", bad: "rise" },
  { id: "users", title: "Users", unit: "users", bad: "either" },
  { id: "traffic", title: "Traffic", unit: "fraction", bad: "fall" },
  { id: "signal", title: "Signal", unit: "level", bad: "fall" },
] as const satisfies readonly MetricDeclaration[];

export type Metric = (typeof metrics)[number]["id"];

export const metricIds = metrics.map((metric) => metric.id) as [Metric, ...Metric[]];

export function metricDeclaration(id: Metric): MetricDeclaration {
  const found = metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`no metric "${id}"`);
  return found;
}
