import { expect, test } from "vitest";
import { openInMemory } from "../../client.ts";
import { AccountExists, addAccount } from "./add-account.ts";
import { changeRole } from "./change-role.ts";
import { findAccount } from "./find-account.ts";
import { LastAdministrator } from "./last-administrator.ts";
import { listAccounts } from "./list-accounts.ts";
import { LINK_LIFE, linkHash, makeLink } from "./make-link.ts";
import { pageAudit } from "./page-audit.ts";
import { readLink } from "./read-link.ts";
import { setAccountDisabled } from "./set-account-disabled.ts";
import { clearFailures, noteFailure, readFailures } from "./sign-in-failures.ts";
import { spendCode } from "./spend-code.ts";

const DAY = 86_400_000;

function desk() {
  const handle = openInMemory();
  const ada = addAccount(
    handle,
    { name: " Ada ", email: "Ada@Example.org ", role: "administrator" },
    null,
    1,
  );
  const grace = addAccount(handle, { name: "Grace", email: "grace@example.org", role: "annotator" }, ada, 2);
  return { handle, ada, grace };
}

test("an account is found by its id and by its address in any spelling, and exists once", () => {
  const { handle, ada } = desk();
  expect(findAccount(handle, " ADA@example.ORG", 3)).toMatchObject({
    id: ada,
    name: "Ada",
    email: "ada@example.org",
    role: "administrator",
    enrolled: false,
    disabled: false,
    linkUntil: null,
  });
  expect(findAccount(handle, ada, 3)?.email).toBe("ada@example.org");
  expect(findAccount(handle, "nobody@example.org", 3)).toBeNull();
  const again = () =>
    addAccount(handle, { name: "Eve", email: "ADA@example.org", role: "administrator" }, null, 4);
  expect(again).toThrow(AccountExists);
  expect(listAccounts(handle, 5)).toHaveLength(2);
  expect(pageAudit(handle, { limit: 9 })).toHaveLength(2);
});

test("a role changes with a word in the trail, and the last administrator stays one", () => {
  const { handle, ada, grace } = desk();
  expect(changeRole(handle, grace, "editor", ada, 10)).toBe(true);
  expect(changeRole(handle, grace, "editor", ada, 11)).toBe(false);
  expect(changeRole(handle, "nobody", "editor", ada, 12)).toBeNull();
  expect(() => changeRole(handle, ada, "reader", ada, 13)).toThrow(LastAdministrator);
  expect(() => setAccountDisabled(handle, ada, true, ada, 14)).toThrow(LastAdministrator);
  changeRole(handle, grace, "administrator", ada, 15);
  expect(changeRole(handle, ada, "reader", grace, 16)).toBe(true);
  expect(
    pageAudit(handle, { action: "role", limit: 9 }).map(({ account, subject, detail }) => [
      account,
      subject,
      detail,
    ]),
  ).toEqual([
    [grace, ada, { from: "administrator", to: "reader" }],
    [ada, grace, { from: "editor", to: "administrator" }],
    [ada, grace, { from: "annotator", to: "editor" }],
  ]);
});

test("a disabled administrator does not count as one who is left", () => {
  const { handle, ada, grace } = desk();
  changeRole(handle, grace, "administrator", ada, 10);
  setAccountDisabled(handle, grace, true, ada, 11);
  expect(() => changeRole(handle, ada, "reader", ada, 12)).toThrow(LastAdministrator);
});

test("of a link only its hash is kept; it ends with its time, with a newer one, and with its account", () => {
  const { handle, grace } = desk();
  const first = makeLink(handle, grace, null, 0);
  expect(handle.sqlite.prepare("SELECT hash FROM account_links").pluck().all()).toEqual([
    linkHash(first.token),
  ]);
  expect(readLink(handle, first.token, LINK_LIFE - 1)?.account).toBe(grace);
  expect(readLink(handle, first.token, LINK_LIFE)).toBeNull();
  expect(readLink(handle, linkHash(first.token), 1)).toBeNull();
  const second = makeLink(handle, grace, null, 1);
  expect(readLink(handle, first.token, 2)).toBeNull();
  expect(readLink(handle, second.token, 2)?.account).toBe(grace);
  expect(findAccount(handle, grace, 2)?.linkUntil).toBe(second.expiresAt);
  setAccountDisabled(handle, grace, true, null, 3);
  expect(readLink(handle, second.token, 4)).toBeNull();
  setAccountDisabled(handle, grace, false, null, 5);
  expect(readLink(handle, second.token, 6)).toBeNull();
  for (const { detail } of pageAudit(handle, { action: "link", limit: 9 }))
    expect(JSON.stringify(detail)).not.toContain(second.token);
});

test("failures are counted by key, and forgotten after a sign-in or a day", () => {
  const { handle } = desk();
  for (const at of [1, 2, 3]) noteFailure(handle, "a", at);
  noteFailure(handle, "b", 4);
  expect(readFailures(handle, "a")).toEqual({ count: 3, lastAt: 3 });
  clearFailures(handle, "a");
  expect(readFailures(handle, "a")).toEqual({ count: 0, lastAt: 0 });
  noteFailure(handle, "c", 5 + DAY);
  expect(readFailures(handle, "b").count).toBe(0);
});

test("a code is spent once by each account", () => {
  const { handle, ada, grace } = desk();
  expect(spendCode(handle, ada, "123456", 1)).toBe(true);
  expect(spendCode(handle, ada, "123456", 2)).toBe(false);
  expect(spendCode(handle, grace, "123456", 2)).toBe(true);
  // Half an hour later the same six digits are another code.
  expect(spendCode(handle, ada, "123456", 1_800_000)).toBe(true);
});

test("the trail is read by page, by person, by what was done and to whom", () => {
  const { handle, ada, grace } = desk();
  for (let at = 10; at < 20; at += 1) makeLink(handle, grace, at % 2 === 0 ? ada : null, at);
  expect(pageAudit(handle, { limit: 3 }).map(({ number }) => number)).toEqual([12, 11, 10]);
  expect(pageAudit(handle, { limit: 3, before: 10 }).map(({ number }) => number)).toEqual([9, 8, 7]);
  expect(pageAudit(handle, { limit: 99, account: ada, action: "link.made" })).toHaveLength(5);
  expect(pageAudit(handle, { limit: 99, action: "lin" })).toHaveLength(0);
  expect(pageAudit(handle, { limit: 1, subject: grace })[0]).toMatchObject({
    subjectName: "Grace",
    name: null,
  });
});
