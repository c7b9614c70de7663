import type { Change, Figures } from "../model/verdict.ts";

/**
 * What could lead to another verdict. Each code has one sentence in each language's catalogue, under
 * `change.<code>`; the compiler asks for it in English.
 */
export const changeCodes = [
  // Measurements that are missing.
  "measurements-any",
  "measurements-more",
  "measurements-finer",
  "measurements-more-networks",
  "measurements-of-networks",
  "measurements-of-levels",
  "measurements-of-feature",
  "measurements-later",
  "measurements-from-outside",
  "measurements-real",
  "control-services",
  "control-countries",
  "control-levels",
  "controls-surer",
  "numbers-of-users",
  // What the claim or the statement leaves open.
  "time-of-statement",
  "feature-named",
  "destination-named",
  // What was found or not, turning out otherwise.
  "episode-does-not-hold",
  "episode-surer",
  "edges-closer",
  "episode-found",
  "part-differs",
  "controls-suffer",
  "controls-do-not-suffer",
  "networks-behave-otherwise",
  "restriction-follows",
  "nothing-can",
] as const;
export type ChangeCode = (typeof changeCodes)[number];

/** A change with a code that has a sentence. */
export function change(code: ChangeCode, figures: Figures = {}): Change {
  return { code, figures };
}
