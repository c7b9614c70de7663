import { isoInstant } from "../../model/interval.ts";
import type { Random } from "../random.ts";
import type { Run } from "../runs.ts";

/**
 * The frame that every OONI measurement shares
 * (https://github.com/ooni/spec/blob/master/data-formats/df-000-base.md), with the mark of the simulator:
 * `software_name`, by which the parser tells these records from measured ones.
 */
export const softwareName = "dimline-simulator";

export interface Test {
  readonly name: "telegram" | "whatsapp" | "web_connectivity";
  readonly version: string;
  readonly input: string | null;
  readonly keys: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly runtime: number;
}

/** One line of JSON. `delay`: seconds from the start of the run to the start of this test. */
export function measurementLine(
  scenario: string,
  country: string,
  run: Run,
  delay: number,
  test: Test,
  random: Random,
): string {
  const started = run.time + Math.round(delay * 1000);
  const { asn, name } = run.network;
  const compact = isoInstant(run.time).replaceAll(/[-:]|\.\d+/g, "");
  const compactStart = new Date(started).toISOString().replaceAll(/[-:TZ]/g, "");
  return JSON.stringify({
    annotations: { engine_name: softwareName, platform: "linux", scenario },
    data_format_version: "0.2.0",
    input: test.input,
    measurement_start_time: spaced(started),
    measurement_uid: `${compactStart}000_${country}_${test.name.replaceAll("_", "")}_${random.hex(16)}`,
    probe_asn: `AS${asn}`,
    probe_cc: country,
    probe_ip: "127.0.0.1",
    probe_network_name: name,
    report_id: `${compact}_${test.name.replaceAll("_", "")}_${country}_${asn}_n1_${random.hex(16)}`,
    resolver_asn: `AS${asn}`,
    software_name: softwareName,
    software_version: "1.0.0",
    test_keys: test.keys,
    test_name: test.name,
    test_runtime: seconds(test.runtime),
    test_start_time: spaced(run.time),
    test_version: test.version,
  });
}

/** Seconds to the microsecond, as probes write them. */
export function seconds(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function spaced(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace("T", " ");
}
