import { createHmac, randomBytes } from "node:crypto";
import { addressDelay, type Failures } from "../../lib/accounts/delay.ts";

/**
 * Failed attempts by network address, in memory only. An address is never kept: what stands here is its hash
 * under a key that was drawn when the process started and dies with it.
 */
interface AddressFailures {
  readonly key: Buffer;
  readonly counts: Map<string, Failures>;
}

/** Addresses remembered at once; beyond it the oldest are forgotten. */
const MOST_ADDRESSES = 20_000;

// Pages and routes may be bundled apart, each with modules of its own: what they share hangs on the process.
const shared = globalThis as typeof globalThis & { dimlineAddressFailures?: AddressFailures };

function known(): AddressFailures {
  shared.dimlineAddressFailures ??= { key: randomBytes(32), counts: new Map() };
  return shared.dimlineAddressFailures;
}

const hashed = (address: string) => createHmac("sha256", known().key).update(address).digest("base64");

export function readAddressFailures(address: string): Failures {
  return known().counts.get(hashed(address)) ?? { count: 0, lastAt: 0 };
}

export function noteAddressFailure(address: string, now: number): void {
  const { counts } = known();
  const name = hashed(address);
  const before = counts.get(name);
  const count = before && now - before.lastAt < addressDelay.forgottenAfter ? before.count : 0;
  // Put in anew, so that the map stays in the order of the last attempt.
  counts.delete(name);
  counts.set(name, { count: count + 1, lastAt: now });
  for (const [oldest, { lastAt }] of counts) {
    if (counts.size <= MOST_ADDRESSES && now - lastAt < addressDelay.forgottenAfter) break;
    counts.delete(oldest);
  }
}

export function clearAddressFailures(address: string): void {
  known().counts.delete(hashed(address));
}
