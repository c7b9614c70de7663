import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AuditEntry, canonicalEntry, chainStart, entryHash, findChainFault } from "./audit-chain.ts";

const first = {
  number: 1,
  at: 1_700_000_000_000,
  account: "a",
  action: "role.changed" as const,
  subject: "b",
  detail: { to: "editor", from: "reader" },
  previous: chainStart,
};

test("what is hashed can be written by hand", () => {
  const text = `[1,1700000000000,"a","role.changed","b",{"from":"reader","to":"editor"},"${"0".repeat(64)}"]`;
  expect(canonicalEntry(first)).toBe(text);
  expect(entryHash(first)).toBe(createHash("sha256").update(text).digest("hex"));
});

test("the order in which the detail was given does not matter; everything else does", () => {
  expect(entryHash({ ...first, detail: { from: "reader", to: "editor" } })).toBe(entryHash(first));
  for (const other of [
    { number: 2 },
    { at: first.at + 1 },
    { account: null },
    { action: "account.added" as const },
    { subject: null },
    { detail: { to: "editor" } },
    { previous: "1".repeat(64) },
  ])
    expect(entryHash({ ...first, ...other })).not.toBe(entryHash(first));
});

function chain(subjects: readonly string[]): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const subject of subjects) {
    const unhashed = {
      ...first,
      subject,
      number: entries.length + 1,
      previous: entries.at(-1)?.hash ?? chainStart,
    };
    entries.push({ ...unhashed, hash: entryHash(unhashed) });
  }
  return entries;
}

test("any chain holds; any entry changed, dropped or swapped is found", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 12 }), fc.nat(), (subjects, at) => {
      const sound = chain(subjects);
      expect(findChainFault(sound)).toBeNull();
      const index = at % (sound.length - 1);
      const entry = sound[index];
      if (entry === undefined) throw new Error("no entry");
      const changed = sound.with(index, { ...entry, subject: `${entry.subject}!` });
      expect(findChainFault(changed)).toEqual({ number: index + 1, fault: "altered" });
      // One that is hashed anew breaks the link behind it.
      const rehashed = { ...entry, subject: `${entry.subject}!` };
      expect(findChainFault(sound.with(index, { ...rehashed, hash: entryHash(rehashed) }))).toEqual({
        number: index + 2,
        fault: "unlinked",
      });
      expect(findChainFault(sound.toSpliced(index, 1))).toEqual({ number: index + 1, fault: "missing" });
      expect(findChainFault(sound.toReversed())).not.toBeNull();
    }),
  );
});
