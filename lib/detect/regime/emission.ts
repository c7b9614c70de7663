import { betaBinomialLogDensity } from "../../stats/beta-binomial-log-density.ts";
import type { Channel } from "./channel.ts";
import type { CountsModel } from "./counts-model.ts";
import type { LevelModel } from "./level-model.ts";
import type { LikelihoodTable } from "./likelihood-table.ts";
import { NORMAL, states, THROTTLED } from "./states.ts";
import { thresholds } from "./thresholds.ts";

/** Residuals are read to a twentieth of the spread, weights to a thirty-second: points that agree share a row. */
const STEP = 0.05;
const FURTHEST = 20;
const WEIGHT_STEPS = 32;

/** What a level that was measured at all says against a block: a connection came about. */
const LEVEL_WHILE_BLOCKED = 0.3;
/** Throttling makes some tests time out: how often the outcomes of a throttled stretch look like that, and how failing they are. */
const TIMEOUT_SHARE = 0.15;
const TIMEOUT_FAILURE = 0.3;

/**
 * The row of the likelihood table for each point of a channel.
 *
 * @param weights per point, 0 to 1: how much of an independent observation it is.
 * @param follows whether delays of this metric may follow the throttling only in part (the response of a state).
 */
export function emissionRows(
  channel: Channel,
  model: LevelModel | CountsModel,
  weights: Float64Array,
  follows: boolean,
  table: LikelihoodTable,
): Int32Array {
  const rows = new Int32Array(channel.times.length);
  const bins = 2 * Math.round(FURTHEST / STEP) + 1;
  // Levels: row of each bin and weight, 0 for none yet. Outcomes have a handful of pairs of tried and failed.
  const ofLevel = new Int32Array(model.kind === "level" ? bins * (WEIGHT_STEPS + 1) : 0);
  const ofCounts = new Map<number, number>();
  const row = new Float64Array(states.length);
  const logs = new Float64Array(states.length);
  for (let at = 0; at < rows.length; at++) {
    const weight = Math.max(1, Math.round(weights[at]! * model.tempering * WEIGHT_STEPS));
    let place: number;
    let found: number | undefined;
    if (model.kind === "level") {
      place = binOf(model.residuals[at]! / model.spread) * (WEIGHT_STEPS + 1) + weight;
      found = ofLevel[place] === 0 ? undefined : ofLevel[place]! - 1;
    } else {
      place = (channel.n[at]! * 100_003 + channel.bad[at]!) * (WEIGHT_STEPS + 1) + weight;
      found = ofCounts.get(place);
    }
    if (found === undefined) {
      if (model.kind === "level")
        levelRow(binOf(model.residuals[at]! / model.spread) * STEP - FURTHEST, model, follows, row);
      else countsRow(channel.n[at]!, channel.bad[at]!, model, row);
      for (let j = 0; j < row.length; j++) logs[j] = (weight / WEIGHT_STEPS) * Math.log(row[j]!);
      found = table.add(logs);
      if (model.kind === "level") ofLevel[place] = found + 1;
      else ofCounts.set(place, found);
    }
    rows[at] = found;
  }
  return rows;
}

function binOf(z: number): number {
  return Math.round((Math.min(FURTHEST, Math.max(-FURTHEST, z)) + FURTHEST) / STEP);
}

/** Student's t without its constant, which cancels. */
function kernel(z: number): number {
  const degrees = thresholds.tailDegrees.value;
  return (1 + (z * z) / degrees) ** (-(degrees + 1) / 2);
}

/** Likelihoods of one residual, in spreads. Normal: a t, and the usual share of far too slow tests. */
function levelRow(z: number, model: LevelModel, follows: boolean, row: Float64Array): void {
  const slowScale = Math.max(1, 0.8 / model.spread);
  const usual = (1 - model.slowShare) * kernel(z);
  const slow = (model.slowShare * kernel((z - Math.log(0.3) / model.spread) / slowScale)) / slowScale;
  const normal = usual + slow;
  for (let j = 0; j < states.length; j++) {
    const state = states[j]!;
    if (state.class === NORMAL) row[j] = 1;
    else if (state.class === THROTTLED) {
      const shift = ((follows ? state.response : 1) * Math.log(state.severity)) / model.spread;
      row[j] = 1 - state.share + (state.share * kernel(z - shift)) / normal;
    } else row[j] = LEVEL_WHILE_BLOCKED;
  }
}

/** Likelihoods of one measurement's outcomes. Normal: beta-binomial, and a small share of tests that are broken. */
function countsRow(n: number, bad: number, model: CountsModel, row: Float64Array): void {
  const spread = thresholds.concentration.value;
  const broken = thresholds.brokenTests.value;
  const at = (failure: number) => Math.exp(betaBinomialLogDensity(bad, n, failure, spread));
  // A broken test fails altogether half of the time, and anyhow for the rest.
  const normal = (1 - broken) * at(model.failure) + broken * ((bad === n ? 0.5 : 0) + 0.5 / (n + 1));
  const timeouts = at(Math.max(TIMEOUT_FAILURE, model.failure)) / normal;
  for (let j = 0; j < states.length; j++) {
    const state = states[j]!;
    if (state.class === NORMAL) row[j] = 1;
    else if (state.class === THROTTLED) row[j] = 1 - TIMEOUT_SHARE + TIMEOUT_SHARE * timeouts;
    else row[j] = at(Math.min(0.99, Math.max(state.failure, model.failure + 0.25))) / normal;
  }
}
