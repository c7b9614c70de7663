import { z } from "zod";
import { countrySegment, idSegment, serviceSegment } from "../model/address-segment.ts";

/** What a page's address with `.csv` behind it asks for. Countries are upper case here, as in the model. */
export type TableAddress =
  | { readonly table: "country"; readonly country: string }
  | { readonly table: "network"; readonly network: number }
  | { readonly table: "service"; readonly service: string }
  | { readonly table: "comparison" }
  /** The observations of a service, and beside them all else that detection reads for it. */
  | { readonly table: "series"; readonly country: string; readonly service: string }
  | {
      readonly table: PlacedTable;
      readonly country?: string;
      readonly service?: string;
    }
  /** Of one episode, or of all. */
  | { readonly table: "evidence"; readonly episode?: string }
  /** Of one statement, of one speaker, or of all. */
  | { readonly table: "claims"; readonly statement?: string; readonly speaker?: string }
  | { readonly table: WholeTable };

/** Tables that there are of everything, of a country, and of a service in it. */
const placedTables = [
  "observations",
  "cells",
  "episodes",
  "statements",
  "verdicts",
  "surges",
  "annotations",
  "events",
  "reported",
  "networks",
] as const;
type PlacedTable = (typeof placedTables)[number];
const wholeTables = [
  "places",
  "countries",
  "services",
  "sources",
  "runs",
  "rejects",
  "thresholds",
  "retired-episodes",
  "episode-reviews",
] as const;
type WholeTable = (typeof wholeTables)[number];

/** Autonomous system numbers have 32 bits; zero is none (RFC 7607). */
const networkSegment = z
  .string()
  .regex(/^[1-9][0-9]{0,9}$/)
  .refine((text) => Number(text) < 2 ** 32);

/** Pages that are one table of everything, by their one segment. */
const whole: Readonly<Record<string, TableAddress>> = {
  index: { table: "places" },
  data: { table: "places" },
  method: { table: "thresholds" },
  services: { table: "places" },
  compare: { table: "comparison" },
  ...Object.fromEntries(placedTables.map((table) => [table, { table }])),
  ...Object.fromEntries(
    wholeTables.filter((table) => table !== "services").map((table) => [table, { table }]),
  ),
  evidence: { table: "evidence" },
  claims: { table: "claims" },
  "service-names": { table: "services" },
};

/**
 * The table behind a page, from the page's path segments (`["ir", "telegram", "episodes"]`, without `.csv`);
 * null where no page of that address can be.
 */
export function tableAddress(segments: readonly string[]): TableAddress | null {
  const [first = "", second, third, ...rest] = segments;
  if (rest.length > 0) return null;
  if (second === undefined) {
    if (Object.hasOwn(whole, first)) return whole[first] ?? null;
    return countrySegment.safeParse(first).success
      ? { table: "country", country: first.toUpperCase() }
      : null;
  }
  if (first === "episodes" || first === "statements") {
    if (third !== undefined || !idSegment.safeParse(second).success) return null;
    return first === "episodes"
      ? { table: "evidence", episode: second }
      : { table: "claims", statement: second };
  }
  if (first === "networks") {
    if (third !== undefined || !networkSegment.safeParse(second).success) return null;
    return { table: "network", network: Number(second) };
  }
  if (first === "services") {
    if (third !== undefined || !serviceSegment.safeParse(second).success) return null;
    return { table: "service", service: second };
  }
  if (first === "speakers") {
    if (third !== undefined || !idSegment.safeParse(second).success) return null;
    return { table: "claims", speaker: second };
  }
  if (!countrySegment.safeParse(first).success) return null;
  const country = first.toUpperCase();
  const placed = (name: string) => placedTables.find((table) => table === name && table !== "cells");
  if (third === undefined) {
    const table = placed(second);
    if (table !== undefined) return { table, country };
  }
  if (!serviceSegment.safeParse(second).success) return null;
  const place = { country, service: second };
  if (third === undefined) return { table: "cells", ...place };
  if (third === "series") return { table: "series", ...place };
  const table = placed(third);
  return table === undefined || table === "networks" ? null : { table, ...place };
}
