import { DAY, type Duration } from "../../model/interval.ts";
import { symmetricEigen } from "../../stats/symmetric-eigen.ts";
import { entryShares, exitRates } from "./states.ts";

/**
 * How the classes of states follow each other in continuous time. A state of class c is left at rate μ_c; the
 * next class is then drawn from the entry shares π, whichever was left: Q = diag(μ)(1π′ − I), a star whose hub
 * is the moment of choosing. The chain is reversible with stationary shares ∝ π_c/μ_c, so Q is similar to a
 * symmetric matrix, and exp(QΔt) has a closed form by its eigenvalues, for any Δt.
 *
 * Source: Norris, Markov Chains, 2.8 and 3.7; Jackson, Multi-state models for panel data, J. Stat. Softw. 38(8).
 */
export interface Transition {
  readonly classes: number;
  /** Shares of time in the long run: the belief before the first observation. */
  readonly stationary: Float64Array;
  /** Fills `stay` (probability that a state of the class is not left in Δt) and `between` (row-major class to class). */
  over(gap: Duration, stay: Float64Array, between: Float64Array): void;
}

export function transition(
  rates: readonly number[] = exitRates,
  entry: readonly number[] = entryShares,
): Transition {
  const classes = rates.length;
  const weights = rates.map((rate, c) => entry[c]! / rate);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const stationary = Float64Array.from(weights, (weight) => weight / total);
  const root = stationary.map(Math.sqrt);
  const symmetric = rates.map((rate, i) =>
    rates.map((_, j) => (rate * (entry[j]! - (i === j ? 1 : 0)) * root[i]!) / root[j]!),
  );
  // The two halves differ only by rounding; the rotation wants them equal.
  const { values, vectors } = symmetricEigen(
    symmetric.map((row, i) => row.map((value, j) => (value + symmetric[j]![i]!) / 2)),
  );
  const left = new Float64Array(classes * classes);
  const right = new Float64Array(classes * classes);
  for (let i = 0; i < classes; i++)
    for (let k = 0; k < classes; k++) {
      left[i * classes + k] = vectors[i]![k]! / root[i]!;
      right[k * classes + i] = vectors[i]![k]! * root[i]!;
    }
  const decay = new Float64Array(classes);
  return {
    classes,
    stationary,
    over(gap, stay, between) {
      const days = gap / DAY;
      for (let k = 0; k < classes; k++) {
        stay[k] = Math.exp(-rates[k]! * days);
        decay[k] = Math.exp(Math.min(0, values[k]!) * days);
      }
      for (let i = 0; i < classes; i++)
        for (let j = 0; j < classes; j++) {
          let sum = 0;
          for (let k = 0; k < classes; k++)
            sum += left[i * classes + k]! * decay[k]! * right[k * classes + j]!;
          between[i * classes + j] = sum > 0 ? sum : 0;
        }
    },
  };
}

/** What the steps of a chain need of a transition, for every gap between its points. */
export interface TabulatedSteps {
  /** Slot by slot: the probability of staying for each class, then the rest of the moves, row-major class to class. */
  readonly values: Float64Array;
  /** Slot of the gap before each point; the first point has none. */
  readonly slots: Int32Array;
  /** Numbers a slot. */
  readonly width: number;
}

/**
 * The moves over every gap of a chain. A gap is read to nine significant binary digits (a five-hundredth of its length), so that
 * a long chain needs a few thousand exponentials and not one for each of its points.
 */
export function tabulate(transition: Transition, times: Float64Array): TabulatedSteps {
  const k = transition.classes;
  const width = k + k * k;
  const slots = new Int32Array(times.length);
  const known = new Int32Array(1 << 17).fill(-1);
  const float = new Float32Array(1);
  const bits = new Uint32Array(float.buffer);
  const stay = new Float64Array(k);
  const between = new Float64Array(k * k);
  let values = new Float64Array(64 * width);
  let used = 0;
  for (let at = 1; at < times.length; at++) {
    float[0] = times[at]! - times[at - 1]!;
    // A single precision number without its last fifteen of 23 binary places, rounded.
    const key = (bits[0]! + 0x4000) >>> 15;
    let slot = known[key]!;
    if (slot === -1) {
      slot = used++;
      known[key] = slot;
      if (used * width > values.length) {
        const larger = new Float64Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      bits[0] = key << 15;
      transition.over(float[0]!, stay, between);
      for (let c = 0; c < k; c++) {
        values[slot * width + c] = stay[c]!;
        for (let d = 0; d < k; d++)
          values[slot * width + k + c * k + d] = Math.max(0, between[c * k + d]! - (c === d ? stay[c]! : 0));
      }
    }
    slots[at] = slot;
  }
  return { values, slots, width };
}
