import type { Metric } from "../../model/metric.ts";
import type { Observation } from "../../model/observation.ts";
import { checkNonNegative } from "../rules/number.ts";
import type { Fields } from "./fields.ts";
import { type FieldBreach, type Measurement, observed } from "./nettest.ts";

/** The service that tests of the line itself speak about. */
export const internet = "internet";

/** A level that a speed test found, as an observation of the country's connectivity. */
export class Levels {
  readonly observations: Observation[] = [];
  readonly breaches: FieldBreach[] = [];
  readonly measurement: Measurement;

  constructor(measurement: Measurement) {
    this.measurement = measurement;
  }

  /** Takes the number under a key, times `factor` for the metric's unit. False where there is none. */
  take(
    fields: Fields,
    key: string,
    path: string,
    metric: Metric,
    factor: number,
    feature: string | null,
  ): boolean {
    const given = fields[key];
    if (given === undefined || given === null) return false;
    const field = `${path}.${key}`;
    const plain = checkNonNegative(given);
    // A number near the largest there is can leave the numbers when it is brought to the metric's unit.
    const checked = plain.ok ? checkNonNegative(plain.value * factor) : plain;
    if (!checked.ok) {
      this.breaches.push({ field, rule: checked.rule, message: checked.message });
      return false;
    }
    this.observations.push(observed(this.measurement, internet, metric, { value: checked.value, feature }));
    return true;
  }
}
