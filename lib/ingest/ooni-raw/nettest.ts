import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Service } from "../../model/catalogue.ts";
import type { Instant } from "../../model/interval.ts";
import type { Metric } from "../../model/metric.ts";
import { type Observation, observation } from "../../model/observation.ts";
import type { Selection } from "../reading/selection.ts";
import type { Attempt } from "./attempt.ts";
import type { Fields } from "./fields.ts";

/** One OONI measurement with the fields that every test has, checked. */
export interface Measurement {
  readonly test: string;
  readonly version: string;
  /** Version of the engine that ran the test; null where the record does not say. */
  readonly engineVersion: string | null;
  readonly country: string;
  readonly network: number | null;
  readonly time: Instant;
  readonly input: string | null;
  /** What the test itself recorded; null where the record holds none. */
  readonly keys: Fields | null;
  /** `measurement_uid`, or a name made of the record's own fields where it has none. */
  readonly id: string;
  /** Its page in OONI Explorer; null where the record has no uid. */
  readonly url: string | null;
  /** The report it belongs to: one run of one probe. */
  readonly probe: string | null;
  readonly catalogue: Catalogue;
  /** What the person who loads the file says of it. */
  readonly set: Readonly<Record<string, string>>;
}

/** A field that broke a rule. The rest of the record stays. */
export interface FieldBreach {
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

export interface Reading {
  readonly observations: readonly Observation[];
  readonly breaches: readonly FieldBreach[];
}

/** One OONI nettest: its name in records, and what its records say. `read` never throws, whatever it is given. */
export interface Nettest {
  readonly name: string;
  /** Specification of the test. */
  readonly reference: string;
  /** What of `test_keys` it reads: the rest of a record, mostly pages and certificates, is passed over. */
  readonly reads: Selection;
  read(measurement: Measurement): Reading;
}

/** One observation of a measurement. */
export function observed(
  measurement: Measurement,
  service: string,
  metric: Metric,
  given: Pick<Observation, "feature"> & Partial<Pick<Observation, "target" | "outcome" | "value" | "notes">>,
): Observation {
  return observation({
    country: measurement.country,
    network: measurement.network,
    time: measurement.time,
    service,
    metric,
    measurement: measurement.id,
    url: measurement.url,
    probe: measurement.probe,
    target: given.target ?? null,
    feature: given.feature,
    outcome: given.outcome ?? null,
    value: given.value ?? null,
    notes: given.notes ?? null,
  });
}

/** What became of one target, as an observation. */
export function reachability(
  measurement: Measurement,
  service: string,
  target: { readonly target: string | null; readonly feature: string | null },
  attempt: Attempt,
): Observation {
  return observed(measurement, service, "reachability", {
    target: target.target,
    feature: target.feature,
    outcome: attempt.outcome,
    notes: attempt.why === null ? null : { reason: attempt.why },
  });
}

/** The reading of a record that says nothing of its service: one inconclusive observation with the reason. */
export function inconclusive(measurement: Measurement, service: string, why: string): Reading {
  const nothingKnown = { target: null, feature: null };
  return {
    observations: [reachability(measurement, service, nothingKnown, { outcome: "inconclusive", why })],
    breaches: [],
  };
}

/** The part of a service that a host belongs to, in the catalogue's words; null where it is another service's. */
export function featureOf(measurement: Measurement, service: string, host: string): string | null {
  const found = measurement.catalogue.target(host);
  return found !== null && found.service.id === service ? found.target.feature : null;
}

/** The service that a host belongs to; what the person who loads the file says comes second. */
export function serviceOf(measurement: Measurement, host: string): Service | null {
  const found = measurement.catalogue.target(host);
  if (found !== null) return found.service;
  const said = measurement.set.service;
  return said === undefined ? null : measurement.catalogue.service(said);
}
