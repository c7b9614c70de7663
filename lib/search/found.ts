import type { Country, Service } from "../model/catalogue.ts";
import type { Side, Statement } from "../model/statement.ts";

/** A network that was found; the country is an ISO 3166-1 alpha-2 code. */
export interface FoundNetwork {
  readonly asn: number;
  readonly name: string | null;
  readonly country: string | null;
}

/** Somebody whose name was found among the speakers of statements. */
export interface FoundSpeaker {
  readonly speaker: string;
  readonly side: Side;
  /** From their last statement; null where it names none. */
  readonly role: string | null;
  readonly statements: number;
}

/** What was found, best first, at most `limit` of each kind; `more` counts what was left out. */
export interface Found {
  readonly countries: readonly Country[];
  readonly services: readonly Service[];
  readonly networks: readonly FoundNetwork[];
  readonly speakers: readonly FoundSpeaker[];
  readonly statements: readonly Statement[];
  readonly more: Readonly<Record<FoundKind, number>>;
}

export type FoundKind = "countries" | "services" | "networks" | "speakers" | "statements";
