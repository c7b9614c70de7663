import { expect, test } from "vitest";
import { findChainFault } from "../../../lib/accounts/audit-chain.ts";
import { openInMemory } from "../../client.ts";
import { appendAudit } from "./append-audit.ts";
import { walkAudit } from "./walk-audit.ts";

const event = (at: number, subject: string) => ({
  at,
  account: "a1",
  action: "role.changed" as const,
  subject,
  detail: { to: "editor", from: "reader" },
});

function threeEntries() {
  const handle = openInMemory();
  for (const at of [10, 20, 30]) appendAudit(handle, event(at, `account-${at}`));
  return handle;
}

test("entries follow one another, and the chain of what is written holds", () => {
  const handle = threeEntries();
  const entries = [...walkAudit(handle)];
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(entries[2]?.previous).toBe(entries[1]?.hash);
  expect(findChainFault(walkAudit(handle))).toBeNull();
});

test("the database itself refuses to change, remove, replace or squeeze in an entry", () => {
  const { sqlite } = threeEntries();
  const refused = [
    "UPDATE audit_trail SET at = 11 WHERE number = 2",
    "DELETE FROM audit_trail WHERE number = 3",
    "DELETE FROM audit_trail",
    "INSERT OR REPLACE INTO audit_trail SELECT * FROM audit_trail WHERE number = 2",
    "REPLACE INTO audit_trail SELECT number, 99, account, action, subject, detail, previous, hash FROM audit_trail WHERE number = 3",
    "INSERT INTO audit_trail SELECT number + 2, at, account, action, subject, detail, previous, hash FROM audit_trail WHERE number = 2",
    "INSERT INTO audit_trail SELECT 4, at, account, action, subject, detail, previous, hash FROM audit_trail WHERE number = 2",
    "INSERT INTO audit_trail (at, action, detail, previous, hash) VALUES (1, 'role.changed', '{}', 'x', 'y')",
  ];
  for (const statement of refused) expect(() => sqlite.exec(statement), statement).toThrow(/audit trail/);
});

test("who takes the triggers away and rewrites an entry is found out", () => {
  for (const [tampering, fault] of [
    [
      'UPDATE audit_trail SET detail = \'{"to":"administrator"}\' WHERE number = 2',
      { number: 2, fault: "altered" },
    ],
    ["UPDATE audit_trail SET at = 21 WHERE number = 2", { number: 2, fault: "altered" }],
    ["UPDATE audit_trail SET account = NULL WHERE number = 3", { number: 3, fault: "altered" }],
    ["DELETE FROM audit_trail WHERE number = 2", { number: 2, fault: "missing" }],
    ["UPDATE audit_trail SET previous = hash WHERE number = 3", { number: 3, fault: "unlinked" }],
  ] as const) {
    const handle = threeEntries();
    handle.sqlite.exec("DROP TRIGGER audit_trail_never_changed; DROP TRIGGER audit_trail_never_removed;");
    handle.sqlite.exec(tampering);
    expect(findChainFault(walkAudit(handle)), tampering).toEqual(fault);
  }
});

test("an entry inside a transaction that fails is not kept", () => {
  const handle = threeEntries();
  const failing = handle.sqlite.transaction(() => {
    appendAudit(handle, event(40, "account-40"));
    throw new Error("the work itself failed");
  });
  expect(failing).toThrow("the work itself failed");
  expect([...walkAudit(handle)]).toHaveLength(3);
  appendAudit(handle, event(50, "account-50"));
  expect(findChainFault(walkAudit(handle))).toBeNull();
});
