import { betaBinomialLogDensity } from "../../stats/beta-binomial-log-density.ts";
import type { Channel } from "./channel.ts";
import type { CountsModel } from "./counts-model.ts";
import type { LevelModel } from "./level-model.ts";
import type { LikelihoodTable } from "./likelihood-table.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { NORMAL, states, THROTTLED } from "./states.ts";
import { thresholds } from "./thresholds.ts";

/** Residuals are read to a twentieth of the spread, weights to a thirty-second: points that agree share a row. */
const STEP = 0.05;
const FURTHEST = 20;
const WEIGHT_STEPS = 32;

/** Read once: these stand in loops over every observation. */
const LEVEL_WHILE_BLOCKED = modelThresholds.levelWhileBlocked.value;
const TIMEOUT_SHARE = modelThresholds.timeoutShare.value;
const TIMEOUT_FAILURE = modelThresholds.timeoutFailure.value;
const SLOW_LEVEL = Math.log(modelThresholds.slowLevel.value);
const SLOW_SPREAD = modelThresholds.slowSpread.value;
const BROKEN_ALTOGETHER = modelThresholds.brokenAltogether.value;
const ABOVE_BASELINE = modelThresholds.blockAboveBaseline.value;
const HIGHEST_FAILURE = modelThresholds.highestBlockedFailure.value;

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
  const slowScale = Math.max(1, SLOW_SPREAD / model.spread);
  const usual = (1 - model.slowShare) * kernel(z);
  const slow = (model.slowShare * kernel((z - SLOW_LEVEL / model.spread) / slowScale)) / slowScale;
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
  const anyhow = (1 - BROKEN_ALTOGETHER) / (n + 1);
  const normal = (1 - broken) * at(model.failure) + broken * ((bad === n ? BROKEN_ALTOGETHER : 0) + anyhow);
  const timeouts = at(Math.max(TIMEOUT_FAILURE, model.failure)) / normal;
  for (let j = 0; j < states.length; j++) {
    const state = states[j]!;
    if (state.class === NORMAL) row[j] = 1;
    else if (state.class === THROTTLED) row[j] = 1 - TIMEOUT_SHARE + TIMEOUT_SHARE * timeouts;
    else
      row[j] =
        at(Math.min(HIGHEST_FAILURE, Math.max(state.failure, model.failure + ABOVE_BASELINE))) / normal;
  }
}
