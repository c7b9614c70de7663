import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openDatabase, writer } from "../../db/client.ts";
import { addAccount } from "../../db/queries/accounts/add-account.ts";
import { listSessions } from "../../db/queries/accounts/list-sessions.ts";
import { makeLink } from "../../db/queries/accounts/make-link.ts";
import { setAccountDisabled } from "../../db/queries/accounts/set-account-disabled.ts";
import { walkAudit } from "../../db/queries/accounts/walk-audit.ts";
import { accountSessions } from "../../db/schema/accounts.ts";
import { secretPath } from "../../db/secret.ts";
import { findChainFault } from "../../lib/accounts/audit-chain.ts";
import { IDLE_LIFE } from "../../lib/accounts/session-life.ts";
import { totpCode } from "../../lib/accounts/totp.ts";
import { auth } from "./auth.ts";
import { enrol, linkSeed } from "./enrol.ts";
import { offeredSecret } from "./second-factor.ts";
import { isTokenOf, readSession } from "./session.ts";
import { type SignInAnswer, signIn } from "./sign-in.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "dimline-accounts-"));
process.env.DIMLINE_DATA = folder;
delete process.env.DIMLINE_DB;
delete process.env.DIMLINE_SECRET;
openDatabase().sqlite.close();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSWORD = "four words in a row";
let count = 0;

/** An account with password and second factor, and a network address that nobody has used before. */
async function enrolled() {
  count += 1;
  const email = `person-${count}@example.org`;
  const id = addAccount(writer(), { name: `Person ${count}`, email, role: "editor" }, null, Date.now());
  const { token } = makeLink(writer(), id, null, Date.now());
  const recoveryCodes = (await enrol(writer(), token, PASSWORD, Date.now())) ?? [];
  const asked = new Headers({
    "x-forwarded-for": `192.0.2.${count}`,
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  });
  return { id, email, secret: offeredSecret(linkSeed(token)), recoveryCodes, asked };
}

/** The headers of a later request with the cookies of an answer. */
function withCookies(answer: SignInAnswer): Headers {
  if (!answer.ok) throw new Error("the sign-in failed");
  const cookie = [...answer.cookies]
    .filter(([, { value }]) => value !== "")
    .map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
  return new Headers({ cookie });
}

const actions = () =>
  [...walkAudit(writer())].map(({ action, subject }) => `${action} ${subject ?? ""}`.trim());
let before = 0;
beforeEach(() => {
  before = actions().length;
});
const since = () => actions().slice(before);

test("password and code together open a session, which is told of, and keeps no network address", async () => {
  const { id, email, secret, asked } = await enrolled();
  const answer = await signIn(
    { email: ` ${email.toUpperCase()} `, password: PASSWORD, code: totpCode(secret, Date.now()) },
    asked,
    Date.now(),
  );
  const session = await readSession(withCookies(answer), Date.now());
  expect(session?.account).toEqual({ id, name: `Person ${count}`, role: "editor" });
  expect(session && isTokenOf(session, session.csrf)).toBe(true);
  expect(session && isTokenOf(session, `${session.csrf}x`)).toBe(false);
  const [row] = writer()
    .orm.select()
    .from(accountSessions)
    .all()
    .filter(({ userId }) => userId === id);
  expect(row).toMatchObject({ ipAddress: null, userAgent: "Firefox on Linux" });
  expect(since()).toEqual([`account.added ${id}`, `link.made ${id}`, `link.used ${id}`, "sign-in.done"]);
  expect(findChainFault(walkAudit(writer()))).toBeNull();
});

test("cookies are for this site alone, out of reach of scripts, and over https bound to the host", async () => {
  for (const [proto, name, secure] of [
    ["http", "dimline.session_token", undefined],
    ["https", "__Host-dimline.session_token", true],
  ] as const) {
    const { email, secret, asked } = await enrolled();
    asked.set("x-forwarded-proto", proto);
    const answer = await signIn(
      { email, password: PASSWORD, code: totpCode(secret, Date.now()) },
      asked,
      Date.now(),
    );
    const cookie = answer.ok ? answer.cookies.get(name) : undefined;
    expect(cookie).toMatchObject({ httponly: true, samesite: "lax", path: "/" });
    expect(cookie?.secure).toBe(secure);
    expect(cookie?.domain).toBeUndefined();
  }
});

test("whatever is wrong, the answer is the same", async () => {
  const { email, secret } = await enrolled();
  const never = addAccount(
    writer(),
    { name: "Never Used", email: "never@example.org", role: "reader" },
    null,
    Date.now(),
  );
  const disabled = await enrolled();
  setAccountDisabled(writer(), disabled.id, true, null, Date.now());
  const code = totpCode(secret, Date.now());
  before = actions().length;
  const attempts = [
    { email, password: "another password", code },
    { email, password: PASSWORD, code: "000000" === code ? "000001" : "000000" },
    { email, password: PASSWORD, code: "abcde-fghjk" },
    { email: "nobody@example.org", password: PASSWORD, code },
    { email: "never@example.org", password: PASSWORD, code },
    { email: disabled.email, password: PASSWORD, code: totpCode(disabled.secret, Date.now()) },
    { email: "no address at all", password: "", code: "" },
  ];
  for (const [index, attempt] of attempts.entries()) {
    const asked = new Headers({ "x-forwarded-for": `198.51.100.${index}` });
    expect(await signIn(attempt, asked, Date.now()), JSON.stringify(attempt)).toEqual({
      ok: false,
      waitUntil: null,
    });
  }
  expect(
    writer()
      .orm.select()
      .from(accountSessions)
      .all()
      .filter(({ userId }) => userId === never),
  ).toEqual([]);
  expect(since().every((action) => action.startsWith("sign-in.failed"))).toBe(true);
  expect(since()).toHaveLength(attempts.length);
});

test("a code is good once, a recovery code too", async () => {
  const { email, secret, recoveryCodes, asked } = await enrolled();
  const code = totpCode(secret, Date.now());
  const tried = async (given: string) =>
    (await signIn({ email, password: PASSWORD, code: given }, asked, Date.now())).ok;
  expect(await tried(code)).toBe(true);
  expect(await tried(code)).toBe(false);
  const [first = "", second = ""] = recoveryCodes;
  expect(await tried(first)).toBe(true);
  expect(await tried(first)).toBe(false);
  expect(await tried(second)).toBe(true);
  expect(since().filter((action) => action === "sign-in.recovery")).toHaveLength(2);
});

test("after four failures both the unknown and the known wait, and not even what is right opens", async () => {
  const { id, email, secret } = await enrolled();
  const now = Date.now();
  const waits = await Promise.all(
    [email, "stranger@example.org"].map(async (who) => {
      const waited = [];
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const asked = new Headers({
          "x-forwarded-for": `203.0.113.${attempt} , 10.${who.length}.0.${attempt}`,
        });
        const answer = await signIn({ email: who, password: "wrong", code: "123456" }, asked, now);
        waited.push(answer.ok ? "in" : answer.waitUntil === null ? null : answer.waitUntil - now);
      }
      return waited;
    }),
  );
  expect(waits[0]).toEqual([null, null, null, 30_000, 30_000]);
  expect(waits[1]).toEqual(waits[0]);
  const right = () => ({ email, password: PASSWORD, code: totpCode(secret, Date.now()) });
  const elsewhere = new Headers({ "x-forwarded-for": "203.0.113.99" });
  expect(await signIn(right(), elsewhere, now + 29_999)).toEqual({ ok: false, waitUntil: now + 30_000 });
  expect((await signIn(right(), elsewhere, now + 30_000)).ok).toBe(true);
  expect(since().filter((action) => action === `sign-in.delayed ${id}`)).toHaveLength(2);
});

test("one network address waits after twenty failures, whoever it tries", async () => {
  const asked = new Headers({ "x-forwarded-for": "203.0.113.200" });
  const now = Date.now();
  for (let attempt = 0; attempt < 20; attempt += 1)
    expect(
      await signIn({ email: `guess-${attempt}@example.org`, password: "x", code: "1" }, asked, now),
    ).toMatchObject({ waitUntil: null });
  expect(await signIn({ email: "guess-20@example.org", password: "x", code: "1" }, asked, now)).toEqual({
    ok: false,
    waitUntil: now + 30_000,
  });
  const { email, secret, asked: other } = await enrolled();
  expect(
    (await signIn({ email, password: PASSWORD, code: totpCode(secret, Date.now()) }, other, now)).ok,
  ).toBe(true);
}, 30_000);

test("many attempts at once gain nothing", async () => {
  const { email } = await enrolled();
  const now = Date.now();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      signIn(
        { email, password: `wrong ${index}`, code: "123456" },
        new Headers({ "x-forwarded-for": `10.9.0.${index}` }),
        now,
      ),
    ),
  );
  expect(answers.every(({ ok }) => !ok)).toBe(true);
  expect(since().filter((action) => action.startsWith("sign-in.failed"))).toHaveLength(4);
});

test("each sign-in makes a session of its own, and takes nothing over from what the browser brought", async () => {
  const { id, email, secret, recoveryCodes, asked } = await enrolled();
  const one = withCookies(
    await signIn({ email, password: PASSWORD, code: totpCode(secret, Date.now()) }, asked, Date.now()),
  );
  asked.set("cookie", one.get("cookie") ?? "");
  const two = withCookies(
    await signIn({ email, password: PASSWORD, code: recoveryCodes[0] ?? "" }, asked, Date.now()),
  );
  expect(two.get("cookie")).not.toBe(one.get("cookie"));
  expect(listSessions(writer(), id, Date.now())).toHaveLength(2);
  const tampered = new Headers({ cookie: (two.get("cookie") ?? "").replace(/=[^.]{5}/, "=AAAAA") });
  expect(await readSession(tampered, Date.now())).toBeNull();
});

test("a session ends with its idleness, and with its account", async () => {
  const { id, email, secret, recoveryCodes, asked } = await enrolled();
  const now = Date.now();
  const one = withCookies(
    await signIn({ email, password: PASSWORD, code: totpCode(secret, now) }, asked, now),
  );
  expect(await readSession(one, now + IDLE_LIFE - 60_000)).not.toBeNull();
  expect(await readSession(one, now + 2 * IDLE_LIFE)).toBeNull();
  expect(await readSession(one, now)).toBeNull();
  const two = withCookies(
    await signIn({ email, password: PASSWORD, code: recoveryCodes[0] ?? "" }, asked, now),
  );
  setAccountDisabled(writer(), id, true, null, now);
  expect(await readSession(two, now)).toBeNull();
});

test("nobody signs up, and nothing is told to anybody", async () => {
  const { api, options } = auth(false);
  await expect(
    api.signUpEmail({ body: { name: "Eve", email: "eve@example.org", password: PASSWORD } }),
  ).rejects.toThrow(/sign up/i);
  expect(options.telemetry.enabled).toBe(false);
  expect(options.emailAndPassword.disableSignUp).toBe(true);
  const answer = await auth(false).handler(
    new Request("http://site.invalid/auth/sign-up/email", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://site.invalid" },
      body: JSON.stringify({ name: "Eve", email: "eve@example.org", password: PASSWORD }),
    }),
  );
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(
    writer().sqlite.prepare("SELECT count(*) FROM accounts WHERE email LIKE 'eve@%'").pluck().get(),
  ).toBe(0);
});

test("the secret is made once, for its owner's eyes", () => {
  expect(statSync(secretPath()).mode & 0o777).toBe(0o600);
});

test("a one-time link works once, and voids what was set before", async () => {
  const { id, email, secret, asked } = await enrolled();
  const now = Date.now();
  const open = withCookies(
    await signIn({ email, password: PASSWORD, code: totpCode(secret, now) }, asked, now),
  );
  const older = makeLink(writer(), id, null, now);
  const newer = makeLink(writer(), id, null, now);
  expect(await enrol(writer(), older.token, "other words in a row", now)).toBeNull();
  expect(await enrol(writer(), newer.token, "other words in a row", newer.expiresAt)).toBeNull();
  expect(await enrol(writer(), newer.token, "other words in a row", now)).toHaveLength(10);
  expect(await enrol(writer(), newer.token, "yet other words in a row", now)).toBeNull();
  expect(await readSession(open, now)).toBeNull();
  const fresh = totpCode(offeredSecret(linkSeed(newer.token)), now);
  expect((await signIn({ email, password: PASSWORD, code: fresh }, asked, now)).ok).toBe(false);
  expect((await signIn({ email, password: "other words in a row", code: fresh }, asked, now)).ok).toBe(true);
});
