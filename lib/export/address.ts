import { z } from "zod";

/** What a page's address with `.csv` behind it asks for. Countries are upper case here, as in the model. */
export type TableAddress =
  | { readonly table: "country"; readonly country: string }
  | { readonly table: "networks"; readonly country: string }
  | { readonly table: "network"; readonly network: number }
  | { readonly table: "service"; readonly service: string }
  | { readonly table: "comparison" }
  | { readonly table: "cells" | "observations"; readonly country: string; readonly service: string }
  | { readonly table: "episodes" | "statements"; readonly country?: string; readonly service?: string }
  | { readonly table: "verdicts"; readonly country?: string; readonly service?: string }
  /** What others recorded. */
  | { readonly table: "reported"; readonly country: string; readonly service?: string }
  | { readonly table: "evidence"; readonly episode: string }
  | { readonly table: "claims"; readonly statement: string }
  /** Claims of all statements, narrowed by the query; of one speaker where one is named. */
  | { readonly table: "found-claims"; readonly speaker: string | null }
  | { readonly table: "places" | "sources" | "runs" | "rejects" | "thresholds" };

const countrySegment = z.string().regex(/^[a-z]{2}$/);
const serviceSegment = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
/** Autonomous system numbers have 32 bits; zero is none (RFC 7607). */
const networkSegment = z
  .string()
  .regex(/^[1-9][0-9]{0,9}$/)
  .refine((text) => Number(text) < 2 ** 32);
const idSegment = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);

/** Pages that are one table of everything, by their one segment. */
const whole: Readonly<Record<string, TableAddress>> = {
  index: { table: "places" },
  data: { table: "places" },
  places: { table: "places" },
  episodes: { table: "episodes" },
  statements: { table: "statements" },
  claims: { table: "found-claims", speaker: null },
  verdicts: { table: "verdicts" },
  sources: { table: "sources" },
  runs: { table: "runs" },
  rejects: { table: "rejects" },
  method: { table: "thresholds" },
  services: { table: "places" },
  compare: { table: "comparison" },
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
    return { table: "found-claims", speaker: second };
  }
  if (!countrySegment.safeParse(first).success) return null;
  const country = first.toUpperCase();
  if (third === undefined) {
    if (second === "networks" || second === "reported") return { table: second, country };
    if (second === "episodes" || second === "statements" || second === "verdicts")
      return { table: second, country };
  }
  if (!serviceSegment.safeParse(second).success) return null;
  const place = { country, service: second };
  switch (third) {
    case undefined:
      return { table: "cells", ...place };
    case "observations":
    case "episodes":
    case "statements":
    case "verdicts":
    case "reported":
      return { table: third, ...place };
    default:
      return null;
  }
}
