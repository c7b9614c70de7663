import type { Baseline } from "./baseline.ts";
import { iodaRatio } from "./ioda-ratio.ts";
import { ooniCusum } from "./ooni-cusum.ts";
import { pelt } from "./pelt.ts";
import { torInterquartile } from "./tor-interquartile.ts";

/** The rules that every evaluation runs beside the detector, on the same trials. */
export const baselines: readonly Baseline[] = [ooniCusum, torInterquartile, iodaRatio, pelt];
