import { worked } from "./attempt.ts";
import { failureIn, failureName } from "./failure.ts";
import { fieldsAt } from "./fields.ts";
import { internet, Levels } from "./internet.ts";
import { inconclusive, type Nettest, reachability } from "./nettest.ts";

/**
 * DASH: the bit rate at which video could be streamed from the nearest Measurement Lab server, kbit/s, and the
 * time to connect to it, s.
 */
export const dash: Nettest = {
  name: "dash",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-021-dash.md",
  reads: { simple: { median_bitrate: true, connect_latency: true }, failure: true },
  read(measurement) {
    const keys = measurement.keys;
    if (keys === null) return inconclusive(measurement, internet, "the test recorded nothing");
    const levels = new Levels(measurement);
    const failure = failureIn(keys.failure);
    const simple = fieldsAt(keys, "simple");
    // A run that broke off still writes its summary, of zeros.
    if (simple !== null && failure === null) {
      levels.take(simple, "median_bitrate", "test_keys.simple", "throughput", 1000, "video");
      levels.take(simple, "connect_latency", "test_keys.simple", "latency", 1000, "video");
    }
    if (levels.observations.length > 0) {
      const tried = reachability(measurement, internet, { target: null, feature: null }, worked);
      return { observations: [tried, ...levels.observations], breaches: levels.breaches };
    }
    const why =
      failure === null ? "the test gives no bit rate" : `the test did not end: ${failureName(failure)}`;
    return { ...inconclusive(measurement, internet, why), breaches: levels.breaches };
  },
};
