import { createHash } from "node:crypto";
import type { Page, TestInfo } from "@playwright/test";
import { walkAudit } from "../db/queries/accounts/walk-audit.ts";
import { findChainFault } from "../lib/accounts/audit-chain.ts";
import { hasRole, type Role, roles } from "../lib/accounts/role.ts";
import { totpCode } from "../lib/accounts/totp.ts";
import { accountOf, serverDatabase, signedInAs } from "./accounts.ts";
import { deskActions, deskRoutes } from "./desk-doors.ts";
import { type Answered, builtActions, callAction, callRoute, type Sender } from "./direct-call.ts";
import { expect, expectAccessible, test } from "./page.ts";
import type { SeededAccount } from "./seed-accounts.ts";

/** Who gets in, who does not, what each may do, and that all of it is written down. */

async function fillSignIn(
  page: Page,
  given: { email: string; password: string; code: string },
): Promise<void> {
  await page.getByLabel("Email address").fill(given.email);
  await page.getByLabel("Password").fill(given.password);
  await page.getByLabel("Code").fill(given.code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** axe runs inside the page, and so only where pages may run something. */
async function accessible(page: Page, info: TestInfo): Promise<void> {
  if (info.project.use.javaScriptEnabled !== false) await expectAccessible(page);
}

const right = ({ email, password, secret }: SeededAccount) => ({
  email,
  password,
  code: totpCode(secret, Date.now()),
});

function trailOf(info: TestInfo) {
  const handle = serverDatabase(info);
  const entries = [...walkAudit(handle)];
  handle.sqlite.close();
  return entries;
}

test("a stranger is sent to sign in, gets in with password and code, lands where they wanted, and leaves again", async ({
  page,
  context,
}, info) => {
  const account = accountOf(info, "administrator");
  await page.goto("/desk/trail?what=sign-in");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await accessible(page, info);
  await fillSignIn(page, right(account));
  await expect(page).toHaveURL(/\/desk\/trail\?what=sign-in$/);
  await expect(page.getByRole("heading", { level: 1, name: "Audit trail" })).toBeVisible();
  await accessible(page, info);
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

  await page.goto("/desk/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await context.cookies()).toEqual([]);
  // The session itself is over, not only the cookie.
  if (cookie !== undefined) await context.addCookies([cookie]);
  await page.goto("/desk/account");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const mine = trailOf(info).filter((entry) => entry.account === account.id);
  expect(mine.map(({ action }) => action).slice(-2)).toEqual(["sign-in.done", "sign-out.done"]);
});

test("whatever is wrong, the words are the same, and after some attempts there is a wait", async ({
  page,
}, info) => {
  const reader = accountOf(info, "reader");
  const attempts = [
    { ...right(reader), password: "not the password" },
    { ...right(reader), code: "abcde-fghjk" },
    { email: `nobody.${info.project.name.replaceAll(" ", "")}@example.org`, password: "x", code: "123456" },
  ];
  await page.goto("/sign-in");
  for (const attempt of attempts) {
    await fillSignIn(page, attempt);
    await expect(page.getByText("Email address, password and code do not match.")).toBeVisible();
    await expect(page.getByLabel("Email address")).toHaveValue(attempt.email);
    await expect(page.getByLabel("Password")).toHaveValue("");
    await page.goto("/sign-in");
  }
  const guessed = `guessed.${info.project.name.replaceAll(" ", "")}@example.org`;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await page.goto("/sign-in");
    await fillSignIn(page, { email: guessed, password: "x", code: "123456" });
    await expect(page.getByText("do not match")).toBeVisible();
  }
  await expect(
    page.getByText(/too many attempts\. The next one is possible after \d\d:\d\d:\d\d UTC/),
  ).toBeVisible();
  expect(
    trailOf(info).some(({ action, subject }) => action === "sign-in.failed" && subject === reader.id),
  ).toBe(true);
});

test("nothing of the desk is kept by anybody, and readers get no cookie", async ({ request }) => {
  for (const path of ["/desk", "/desk/people", "/sign-in", "/sign-in/link/x", "/auth/get-session"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()["cache-control"], path).toMatch(/no-store/);
    expect(answer.headers()["set-cookie"], path).toBeUndefined();
    expect(answer.headers()["content-security-policy"], path).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
  }
  for (const path of ["/", "/ir/telegram", "/fa/ir/telegram"])
    expect((await request.get(path)).headers()["set-cookie"], path).toBeUndefined();
});

test("there is no signing up, and no other way in", async ({ request, baseURL }, info) => {
  const headers = { origin: baseURL ?? "", "content-type": "application/json" };
  const data = { name: "Eve", email: "eve@example.org", password: "four words in a row" };
  for (const path of [
    "sign-up/email",
    "sign-in/email",
    "admin/create-user",
    "forget-password",
    "two-factor/disable",
  ])
    expect((await request.post(`/auth/${path}`, { headers, data })).status(), path).toBe(404);
  for (const path of ["sign-up/email", "sign-in/email"])
    expect((await request.post(`/api/auth/${path}`, { headers, data })).status(), path).toBe(404);
  const handle = serverDatabase(info);
  expect(handle.sqlite.prepare("SELECT count(*) FROM accounts WHERE email LIKE 'eve%'").pluck().get()).toBe(
    0,
  );
  handle.sqlite.close();
});

test("each role sees what it may, and of the rest not even that it is there", async ({
  browser,
  baseURL,
}, info) => {
  for (const role of roles) {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      javaScriptEnabled: info.project.use.javaScriptEnabled ?? true,
    });
    const account = await signedInAs(context, info, role);
    const page = await context.newPage();
    await page.goto("/desk/account");
    await expect(page.getByRole("heading", { level: 1, name: account.name })).toBeVisible();
    const sections = page.getByRole("navigation", { name: "Desk" });
    for (const [path, label, needed] of [
      ["/desk/people", "People", "administrator"],
      ["/desk/trail", "Audit trail", "administrator"],
    ] as const) {
      const may = hasRole(role, needed);
      await expect(sections.getByRole("link", { name: label })).toHaveCount(may ? 1 : 0);
      await page.goto(path);
      await expect(page, `${role} at ${path}`).toHaveURL(may ? path : "/desk/refused");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(may ? label : "Nothing here for you");
      await accessible(page, info);
    }
    await context.close();
  }
  const reader = accountOf(info, "reader");
  const refused = trailOf(info).filter(
    ({ action, account }) => action === "refused.role" && account === reader.id,
  );
  expect(refused.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(["/desk/people", "/desk/trail"]),
  );
});

test("an administrator adds somebody, who sets a password and an app through the link, once", async ({
  page,
  context,
  browser,
  baseURL,
}, info) => {
  await signedInAs(context, info, "administrator");
  await page.goto("/desk/people");
  const email = `new.${info.project.name.replaceAll(" ", "-")}@example.org`;
  await page.getByLabel("Name").fill("Grace Hopper");
  await page.getByLabel("Email address").fill("not an address@");
  await page
    .locator("form", { hasText: "Add, and make a link" })
    .evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: /Add/ }).click();
  await expect(page.getByText("An email address: name@example.org.")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Grace Hopper");
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: /Add/ }).click();
  const link = await page.getByText(/\/sign-in\/link\//).innerText();

  const theirs = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    javaScriptEnabled: info.project.use.javaScriptEnabled ?? true,
  });
  const door = await theirs.newPage();
  await door.goto(link);
  await accessible(door, info);
  const secret = fromBase32(await door.locator("code").innerText());
  const set = async (password: string, code: string) => {
    await door.getByLabel("New password").fill(password);
    await door.getByLabel("The same again").fill(password);
    await door.getByLabel("The code that the app shows now").fill(code);
    await door.getByRole("button", { name: "Set both" }).click();
  };
  await set("short", "000000");
  await expect(door.getByText("At least 12 characters").nth(1)).toBeVisible();
  await set("several plain words", totpCode(secret, Date.now()));
  await expect(door.getByRole("heading", { name: "Recovery codes" })).toBeVisible();
  await expect(door.getByRole("listitem")).toHaveCount(10);
  const [recoveryCode = ""] = await door.getByRole("listitem").allInnerTexts();
  await door.goto(link);
  await expect(door.getByText("This link does not hold")).toBeVisible();
  await door.goto("/sign-in");
  await fillSignIn(door, { email, password: "several plain words", code: recoveryCode });
  await expect(door).toHaveURL(/\/desk$/);
  await theirs.close();
});

test("a session that is ended elsewhere is over at once", async ({
  page,
  context,
  browser,
  baseURL,
}, info) => {
  const annotator = await signedInAs(context, info, "annotator");
  const other = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    javaScriptEnabled: info.project.use.javaScriptEnabled ?? true,
  });
  const there = await other.newPage();
  await there.goto("/sign-in");
  await fillSignIn(there, { ...right(annotator), code: annotator.recoveryCodes[0] ?? "" });
  await expect(there).toHaveURL(/\/desk$/);
  await page.goto("/desk/account");
  await page.getByRole("button", { name: "End", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "End", exact: true })).toHaveCount(0);
  await there.goto("/desk/account");
  await expect(there).toHaveURL(/\/sign-in\?next=/);
  await other.close();
});

test.describe("every door of the desk, tried from outside", () => {
  test.beforeEach(async ({ baseURL: _ }, info) => {
    test.skip(info.project.name !== "desktop", "asked without a browser: once is enough");
  });

  test("the list of doors is that of the build", () => {
    expect([...builtActions().keys()].sort()).toEqual(
      deskActions.map(({ file, name }) => `${file} ${name}`).sort(),
    );
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

function fromBase32(text: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text.replaceAll(/\s/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}
