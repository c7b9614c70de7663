import { worked } from "./attempt.ts";
import { failureIn, failureName } from "./failure.ts";
import { type Fields, fieldsAt } from "./fields.ts";
import { internet, Levels } from "./internet.ts";
import { inconclusive, type Nettest, reachability } from "./nettest.ts";

const bitPerKilobit = 1000;

/**
 * NDT: the speed of the line to the nearest Measurement Lab server. ndt7 (since 2020) writes `summary`; ndt5
 * wrote `simple` and `advanced`. Speeds in kbit/s, times in ms. Says nothing of any one service.
 */
export const ndt: Nettest = {
  name: "ndt",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-022-ndt.md",
  reads: {
    summary: { download: true, upload: true, min_rtt: true, avg_rtt: true, ping: true },
    simple: { download: true, upload: true, min_rtt: true, avg_rtt: true, ping: true },
    advanced: { min_rtt: true },
    failure: true,
  },
  read(measurement) {
    const keys = measurement.keys;
    if (keys === null) return inconclusive(measurement, internet, "the test recorded nothing");
    const levels = new Levels(measurement);
    const summary = first(keys, ["summary", "simple"]);
    if (summary !== null) {
      const [path, fields] = summary;
      levels.take(fields, "download", path, "throughput", bitPerKilobit, "download");
      levels.take(fields, "upload", path, "throughput", bitPerKilobit, "upload");
      // The least time tells the path; the mean also tells the queue that the test itself fills.
      const advanced = fieldsAt(keys, "advanced") ?? {};
      for (const [fieldsOf, at, key] of [
        [fields, path, "min_rtt"],
        [advanced, "test_keys.advanced", "min_rtt"],
        [fields, path, "avg_rtt"],
        [fields, path, "ping"],
      ] as const)
        if (levels.take(fieldsOf, key, at, "latency", 1, null)) break;
    }
    if (levels.observations.length > 0) {
      const tried = reachability(measurement, internet, { target: null, feature: null }, worked);
      return { observations: [tried, ...levels.observations], breaches: levels.breaches };
    }
    const failure = failureIn(keys.failure);
    const why =
      failure === null ? "the test gives no speed" : `the test did not end: ${failureName(failure)}`;
    return { ...inconclusive(measurement, internet, why), breaches: levels.breaches };
  },
};

function first(keys: Fields, names: readonly string[]): readonly [string, Fields] | null {
  for (const name of names) {
    const fields = fieldsAt(keys, name);
    if (fields !== null) return [`test_keys.${name}`, fields];
  }
  return null;
}
