import { createHash } from "node:crypto";
import type { AuditAction } from "./audit-actions.ts";

/** A value that JSON can write, so that an entry's hash does not hang on how somebody writes it. */
export type AuditDetail = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** What is written down of one thing that was done or refused. */
export interface AuditEvent {
  /** UTC epoch ms. */
  readonly at: number;
  /** The account that did it, by id; null where nobody was signed in, or where it was done at the command line. */
  readonly account: string | null;
  readonly action: AuditAction;
  /** What it was done to: the id of an account, a record, an address of the site; null where nothing in particular. */
  readonly subject: string | null;
  /** Never a password, a code, a token or a network address. */
  readonly detail: AuditDetail;
}

/** One link of the chain. `number` counts from 1 without a gap. */
export interface AuditEntry extends AuditEvent {
  readonly number: number;
  /** The hash of the entry before it; `chainStart` for the first. */
  readonly previous: string;
  /** SHA-256 of `canonicalEntry`, in lower-case hexadecimal. */
  readonly hash: string;
}

/** What stands for the entry before the first. */
export const chainStart = "0".repeat(64);

/**
 * The text that is hashed: a JSON array in a fixed order, the keys of the detail sorted by code unit, so that
 * anybody can work the chain out again with any JSON writer (compare RFC 8785).
 */
export function canonicalEntry(entry: Omit<AuditEntry, "hash">): string {
  const { number, at, account, action, subject, previous } = entry;
  return JSON.stringify([number, at, account, action, subject, canonicalDetail(entry.detail), previous]);
}

/** The detail with its keys in order; `undefined` is left out, as JSON does. */
export function canonicalDetail(detail: AuditDetail): AuditDetail {
  return Object.fromEntries(
    Object.entries(detail)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** The hash that binds an entry to all before it. */
export function entryHash(entry: Omit<AuditEntry, "hash">): string {
  return createHash("sha256").update(canonicalEntry(entry)).digest("hex");
}

/** Where a chain breaks, and how. */
export interface ChainFault {
  /** The number that the entry should have. */
  readonly number: number;
  readonly fault: "missing" | "altered" | "unlinked";
}

/**
 * Walks a chain in order.
 * @returns the first fault: an entry that is not there (`missing`), that does not follow from the one before
 *   it (`unlinked`), or whose text is not what was hashed (`altered`); null where the chain is sound.
 */
export function findChainFault(entries: Iterable<AuditEntry>): ChainFault | null {
  let number = 1;
  let previous = chainStart;
  for (const entry of entries) {
    if (entry.number !== number) return { number, fault: "missing" };
    if (entry.previous !== previous) return { number, fault: "unlinked" };
    if (entryHash(entry) !== entry.hash) return { number, fault: "altered" };
    number += 1;
    previous = entry.hash;
  }
  return null;
}
