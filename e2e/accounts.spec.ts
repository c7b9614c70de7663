import type { Page } from "@playwright/test";
import { hasRole, roles } from "../lib/accounts/role.ts";
import { totpCode } from "../lib/accounts/totp.ts";
import { accountOf, serverDatabase, signedInAs, trailOf } from "./accounts.ts";
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

const right = ({ email, password, secret }: SeededAccount) => ({
  email,
  password,
  code: totpCode(secret, Date.now()),
});

test("a stranger is sent to sign in, gets in with password and code, lands where they wanted, and leaves again", async ({
  page,
  context,
}, info) => {
  const account = accountOf(info, "administrator");
  await page.goto("/desk/trail?what=sign-in");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(page);
  await fillSignIn(page, right(account));
  await expect(page).toHaveURL(/\/desk\/trail\?what=sign-in$/);
  await expect(page.getByRole("heading", { level: 1, name: "Audit trail" })).toBeVisible();
  await expectAccessible(page);
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
      const answer = await page.goto(path);
      expect(answer?.status(), `${role} at ${path}`).toBe(may ? 200 : 403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(may ? label : "Nothing here for you");
      await expectAccessible(page);
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
  await expectAccessible(door);
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

function fromBase32(text: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text.replaceAll(/\s/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}
