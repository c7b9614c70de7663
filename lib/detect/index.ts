import { arrivals } from "./arrivals.ts";
import type { Detector } from "./detector.ts";
import { regime } from "./regime.ts";
import { signal } from "./signal.ts";
import { silence } from "./silence.ts";

/** The detectors, in the order that the method page shows them. */
export const detectors: readonly Detector[] = [regime, signal, silence, arrivals];
