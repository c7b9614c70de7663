import type { Fields } from "../../lib/desk/record.ts";

/** What was typed and not saved, as this browser keeps it for this account. */
export interface Unsent {
  readonly fields: Fields;
  readonly version: number;
  /** UTC epoch ms. */
  readonly at: number;
}

const prefix = "dimline-unsent ";

export function keepUnsent(name: string, unsent: Unsent): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(unsent));
  } catch {
    // A browser that keeps nothing (private windows, a full disk) still sends what is typed.
  }
}

/** Null where nothing is kept, or what is kept cannot be read. */
export function unsentOf(name: string): Unsent | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? "null") as Unsent | null;
  } catch {
    return null;
  }
}

export function forgetUnsent(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}
