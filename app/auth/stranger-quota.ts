import { HOUR } from "../../lib/model/interval.ts";

/** Entries of the audit trail that strangers may cause in an hour: some 200 kB. */
export const STRANGER_ENTRIES_PER_HOUR = 1_000;

interface Quota {
  hour: number;
  written: number;
}

// Pages and routes may be bundled apart, each with modules of its own: what they share hangs on the process.
const shared = globalThis as typeof globalThis & { dimlineStrangerQuota?: Quota };

/** Counts one more entry. @returns `last` for the last that is written in this hour. */
export function mayStrangerWrite(now: number): "yes" | "last" | "no" {
  const hour = Math.floor(now / HOUR);
  shared.dimlineStrangerQuota ??= { hour, written: 0 };
  const quota = shared.dimlineStrangerQuota;
  if (quota.hour !== hour) {
    quota.hour = hour;
    quota.written = 0;
  }
  quota.written += 1;
  if (quota.written > STRANGER_ENTRIES_PER_HOUR) return "no";
  return quota.written === STRANGER_ENTRIES_PER_HOUR ? "last" : "yes";
}
