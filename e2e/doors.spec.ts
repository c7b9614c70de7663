import { createHash } from "node:crypto";
import type { TestInfo } from "@playwright/test";
import { walkAudit } from "../db/queries/accounts/walk-audit.ts";
import { findChainFault } from "../lib/accounts/audit-chain.ts";
import { type Role, roles } from "../lib/accounts/role.ts";
import { accountOf, serverDatabase, trailOf } from "./accounts.ts";
import { deskActions, deskPages, deskRoutes } from "./desk-doors.ts";
import {
  type Answered,
  askPage,
  builtActions,
  builtPages,
  callAction,
  callRoute,
  type Sender,
} from "./direct-call.ts";
import { expect, test } from "./page.ts";
import type { SeededAccount } from "./seed-accounts.ts";

/** Every door of the desk, tried from outside, without a browser. */

test("the list of doors is that of the build", () => {
  expect([...builtActions().keys()].sort()).toEqual(
    deskActions.map(({ file, name }) => `${file} ${name}`).sort(),
  );
  expect(builtPages().sort()).toEqual(deskPages.map(({ file }) => file).sort());
});

for (const door of deskPages)
  test(`page ${door.path}`, async ({ baseURL }, info) => {
    const base = baseURL ?? "";
    const own = accountOf(info, door.role, "doors");
    const cookieOf = ({ cookie }: SeededAccount) => `${cookie.name}=${cookie.value}`;
    const before = { state: stateOf(info), entries: trailOf(info).length };
    for (const cookie of [null, cookieOf(own).replace(/=.{5}/, "=xxxxx")]) {
      const stranger = await askPage(door, { base, cookie });
      expect(stranger.status, `without a session: ${cookie}`).toBe(307);
      expect(stranger.location).toContain(`/sign-in?next=${encodeURIComponent(door.path)}`);
    }
    // Not every room holds something: what counts is that it lets nobody but its own in to see that.
    expect([200, 404]).toContain((await askPage(door, { base, cookie: cookieOf(own) })).status);
    if (door.role !== "reader") {
      const lower = accountOf(info, roles[roles.indexOf(door.role) - 1] as Role, "doors");
      expect((await askPage(door, { base, cookie: cookieOf(lower) })).status).toBe(403);
      expect(
        trailOf(info)
          .slice(before.entries)
          .map(({ action, subject, account }) => `${action} ${subject} ${account}`),
      ).toContain(`refused.role ${door.path} ${lower.id}`);
    }
    expect(stateOf(info), "nothing was changed").toBe(before.state);
  });

const doors = [
  ...deskActions.map((door) => ({
    title: `${door.file} ${door.name}`,
    path: door.page,
    door,
    call: (sender: Sender) => callAction(door, sender),
  })),
  ...deskRoutes.map((door) => ({
    title: `${door.method} ${door.path}`,
    path: door.path,
    door,
    call: (sender: Sender) => callRoute(door, sender),
  })),
];

for (const { title, path, door, call } of doors)
  test(title, async ({ request, baseURL: address }, info) => {
    const baseURL = address ?? "";
    const own = accountOf(info, door.role, "doors");
    const lower = accountOf(info, roles[Math.max(0, roles.indexOf(door.role) - 1)] as Role, "doors");
    const other = accountOf(info, door.role === "reader" ? "editor" : "reader", "doors");
    const cookieOf = ({ cookie }: SeededAccount) => `${cookie.name}=${cookie.value}`;
    const csrfOf = async (account: SeededAccount) => {
      const page = await request.get("/desk/account", { headers: { cookie: cookieOf(account) } });
      return /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    };
    const reads = "method" in door && door.method === "GET";
    const base = {
      base: baseURL,
      origin: baseURL,
      cookie: cookieOf(own),
      csrf: await csrfOf(own),
      fields: door.malformed ?? {},
    };
    const before = { state: stateOf(info), entries: trailOf(info).length };

    const tries: [word: string, account: string | null, answer: Answered][] = [
      ["sign-in", null, await call({ ...base, cookie: null })],
      ["sign-in", null, await call({ ...base, cookie: cookieOf(own).replace(/=.{5}/, "=xxxxx") })],
    ];
    if (!reads) {
      tries.push(["origin", null, await call({ ...base, origin: "https://evil.example" })]);
      tries.push(["origin", null, await call({ ...base, origin: "null" })]);
      tries.push(["token", own.id, await call({ ...base, csrf: null })]);
      tries.push(["token", own.id, await call({ ...base, csrf: await csrfOf(other) })]);
    }
    if (door.role !== "reader")
      tries.push([
        "role",
        lower.id,
        await call({ ...base, cookie: cookieOf(lower), csrf: await csrfOf(lower) }),
      ]);
    if (door.malformed !== null) tries.push(["input", own.id, await call(base)]);

    // Signing out answers every refusal with the way to where it leads; what counts is that it is written.
    for (const [word, , { refused }] of tries)
      if (title.endsWith("signOut") && word !== "origin") expect(refused).toBeNull();
      else expect(refused, `${title}: ${word}`).toBe(word);
    const written = trailOf(info)
      .slice(before.entries)
      .filter(({ action, subject }) => action.startsWith("refused.") && subject === path)
      .map(({ action, account }) => `${action} ${account}`);
    for (const [word, account] of tries) expect(written).toContain(`refused.${word} ${account}`);
    expect(written.length).toBeGreaterThanOrEqual(tries.length);
    expect(stateOf(info), "nothing was changed").toBe(before.state);
  });

test("the chain holds after all of it", ({ baseURL: _ }, info) => {
  const handle = serverDatabase(info);
  expect(findChainFault(walkAudit(handle))).toBeNull();
  handle.sqlite.close();
});

/**
 * Every row of every table that is of one of the accounts that try the doors, or names one of them: their
 * roles and passwords, and whatever they would have written. Other tests work beside this one, with others.
 */
function stateOf(info: TestInfo): string {
  const ids = roles.map((role) => accountOf(info, role, "doors").id);
  const { sqlite } = serverDatabase(info);
  const columns = sqlite
    .prepare<[], { name: string; column: string }>(
      `SELECT schema.name, info.name AS "column" FROM sqlite_schema AS schema, pragma_table_info(schema.name) AS info
       WHERE schema.type = 'table' AND info.type = 'TEXT' AND schema.sql NOT LIKE 'CREATE VIRTUAL%'
         AND schema.name NOT IN ('audit_trail', 'account_sessions', 'used_codes')
       ORDER BY schema.name, info.cid`,
    )
    .all();
  const hash = createHash("sha256");
  for (const { name, column } of columns)
    for (const row of sqlite
      .prepare(`SELECT * FROM "${name}" WHERE "${column}" IN (${ids.map(() => "?").join()})`)
      .iterate(...ids))
      hash.update(JSON.stringify([name, row]));
  // Sessions are touched when they are used; they must all be there still.
  const sessions = `SELECT id FROM account_sessions WHERE user_id IN (${ids.map(() => "?").join()}) ORDER BY id`;
  hash.update(JSON.stringify(sqlite.prepare(sessions).all(...ids)));
  const done = `SELECT * FROM audit_trail WHERE action NOT LIKE 'refused.%' AND account IN (${ids.map(() => "?").join()})`;
  hash.update(JSON.stringify(sqlite.prepare(done).all(...ids)));
  sqlite.close();
  return hash.digest("hex");
}
