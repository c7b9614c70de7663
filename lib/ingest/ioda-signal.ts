import { HOUR, type Instant } from "../model/interval.ts";
import { type Observation, observation } from "../model/observation.ts";

/** What one of IODA's signals belongs to: the country as a whole, or one network of it. */
export interface SignalPlace {
  readonly country: string;
  readonly network: number | null;
}

/**
 * The name of a signal as a feature. IODA's signals have each a unit of their own (visible /24s, hosts that answer,
 * addresses that send), and levels of single networks lie far from the country's: neither may be pooled, so each
 * is a feature by itself.
 */
export function signalFeature(signal: string, place: SignalPlace): string {
  const plain = signal
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return place.network === null ? plain : `${plain}-network`;
}

export function signalObservation(
  signal: string,
  place: SignalPlace,
  time: Instant,
  duration: number,
  value: number,
): Observation {
  return observation({
    ...place,
    service: "internet",
    metric: "signal",
    feature: signalFeature(signal, place),
    time,
    duration: Math.min(duration, 31 * 24 * HOUR),
    value,
    // A window that is fetched again is the same record. A network has a part in each of several countries.
    measurement: `${signal}/${place.network === null ? "" : `${place.network}-`}${place.country}/${time / 1000}`,
  });
}
