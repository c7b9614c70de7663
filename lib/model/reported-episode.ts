import type { PhaseKind } from "./episode.ts";
import type { Instant } from "./interval.ts";
import type { Precision } from "./statement.ts";

/**
 * An outage or a restriction as somebody else recorded it (Access Now, IODA, Cloudflare Radar, OONI). It is that
 * source's finding and not one of ours: it is drawn in a lane of its own and never mixed into the measurements.
 */
export interface ReportedEpisode {
  /** Lower-case letters, digits and hyphens; begins with the source. */
  readonly id: string;
  readonly source: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Service ids; `internet` is connectivity as a whole. Empty where it names none that the catalogue knows. */
  readonly services: readonly string[];
  /** The networks it names, ascending; empty where it names none. */
  readonly networks: readonly number[];
  /** Null where the source does not say, or says several at once. */
  readonly kind: PhaseKind | null;
  readonly start: Instant;
  /** First instant after it. Null while it goes on, and where the source does not know the end. */
  readonly end: Instant | null;
  /** The source says that it goes on. */
  readonly ongoing: boolean;
  readonly precision: Precision;
  /** The part of the country, where it was not all of it, in the source's words. */
  readonly area: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly url: string | null;
  /** What the source says that has no place here. */
  readonly notes: Readonly<Record<string, string>> | null;
}
