import { createHmac } from "node:crypto";
import { isAPIError } from "better-auth/api";
import { parseSetCookieHeader } from "better-auth/cookies";
import { writer } from "../../db/client.ts";
import { findAccount } from "../../db/queries/accounts/find-account.ts";
import { clearFailures, noteFailure, readFailures } from "../../db/queries/accounts/sign-in-failures.ts";
import { spendCode } from "../../db/queries/accounts/spend-code.ts";
import { serverSecret } from "../../db/secret.ts";
import { accountDelay, addressDelay, delayedUntil } from "../../lib/accounts/delay.ts";
import { clearAddressFailures, noteAddressFailure, readAddressFailures } from "./address-failures.ts";
import { auth } from "./auth.ts";
import { writeOfStranger } from "./refuse.ts";
import { isSecure, networkAddress } from "./request.ts";

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Six digits of the app, or a recovery code. */
  readonly code: string;
}

export type SignInAnswer =
  | { readonly ok: true; readonly cookies: ReturnType<typeof parseSetCookieHeader> }
  /** `waitUntil`: UTC epoch ms, where too many attempts failed. Nothing tells what was wrong. */
  | { readonly ok: false; readonly waitUntil: number | null };

/**
 * Signs in by password and second factor at once, so that neither can be tried alone. Whether the account is
 * unknown, disabled or never used, or which of password and code is wrong, shows neither in the answer nor in
 * the delays.
 *
 * Attempts are counted before they are tried, so that many at once gain nothing.
 * @param now UTC epoch ms.
 */
export async function signIn(attempt: SignInAttempt, asked: Headers, now: number): Promise<SignInAnswer> {
  const handle = writer();
  const email = attempt.email.trim().toLowerCase();
  const key = createHmac("sha256", serverSecret()).update(`sign-in ${email}`).digest("base64url");
  const address = networkAddress(asked);
  const account = findAccount(handle, email, now)?.id ?? null;
  const waitUntil = Math.max(
    delayedUntil(readFailures(handle, key), accountDelay, now) ?? 0,
    delayedUntil(readAddressFailures(address), addressDelay, now) ?? 0,
  );
  // What failed is told of the account it was tried with; nobody is signed in who could have done it.
  const tell = (action: "sign-in.failed" | "sign-in.delayed") =>
    writeOfStranger({ account: null, action, subject: account, detail: {}, now });
  if (waitUntil > 0) {
    tell("sign-in.delayed");
    return { ok: false, waitUntil };
  }
  noteFailure(handle, key, now);
  noteAddressFailure(address, now);

  const code = attempt.code.replaceAll(/\s/g, "");
  const cookies = await tried({ ...attempt, email, code }, asked);
  // A code that was used before is as good as a wrong one; only a right attempt uses it up.
  if (cookies === null || account === null || !spendCode(handle, account, code, now)) {
    if (cookies !== null) await end(cookies, asked);
    tell("sign-in.failed");
    return { ok: false, waitUntil: delayedUntil(readFailures(handle, key), accountDelay, now) };
  }
  clearFailures(handle, key);
  clearAddressFailures(address);
  writeOfStranger({
    account,
    action: isRecoveryCode(code) ? "sign-in.recovery" : "sign-in.done",
    subject: null,
    detail: {},
    now,
  });
  return { ok: true, cookies };
}

const isRecoveryCode = (code: string) => !/^\d{6}$/.test(code);

/** Both steps of better-auth's sign-in, one after the other. @returns the cookies of the new session, or null. */
async function tried(
  { email, password, code }: SignInAttempt,
  asked: Headers,
): Promise<ReturnType<typeof parseSetCookieHeader> | null> {
  const { api } = auth(isSecure(asked));
  try {
    const first = await api.signInEmail({
      body: { email, password },
      headers: onlyBrowser(asked),
      returnHeaders: true,
    });
    // An account without a second factor cannot be: both are set by the same form.
    if (!("twoFactorRedirect" in first.response)) return null;
    const headers = onlyBrowser(asked);
    headers.set("cookie", cookieHeader(first.headers));
    const verify = isRecoveryCode(code) ? api.verifyBackupCode : api.verifyTOTP;
    const second = await verify({ body: { code }, headers, returnHeaders: true });
    return parseSetCookieHeader(second.headers.get("set-cookie") ?? "");
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}

/** Of the request only the browser's name is passed on: a new session takes nothing over from an old one. */
function onlyBrowser(asked: Headers): Headers {
  return new Headers({ "user-agent": asked.get("user-agent") ?? "" });
}

function cookieHeader(answered: Headers): string {
  return [...parseSetCookieHeader(answered.get("set-cookie") ?? "")]
    .filter(([, { value }]) => value !== "")
    .map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
}

/** Ends the session that these cookies are for. */
async function end(cookies: ReturnType<typeof parseSetCookieHeader>, asked: Headers): Promise<void> {
  const cookie = [...cookies]
    .filter(([, { value }]) => value !== "")
    .map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
  await auth(isSecure(asked)).api.signOut({ headers: new Headers({ cookie }) });
}
