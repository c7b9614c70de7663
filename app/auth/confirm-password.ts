import { verifyPassword } from "better-auth/crypto";
import type { Handle } from "../../db/client.ts";
import { readCredentials } from "../../db/queries/accounts/read-credentials.ts";
import { clearFailures, noteFailure, readFailures } from "../../db/queries/accounts/sign-in-failures.ts";
import { accountDelay, delayedUntil } from "../../lib/accounts/delay.ts";
import { InputRefused } from "../../lib/accounts/refusal.ts";

/**
 * Asks who is signed in for the password again, before what signs in is changed; with the same delays as at
 * sign-in, so that a session left open is no place to guess.
 * @throws InputRefused where it is wrong, beside the field `password`.
 */
export async function confirmPassword(
  handle: Handle,
  account: string,
  password: string,
  now: number,
): Promise<void> {
  const key = `confirm ${account}`;
  if (delayedUntil(readFailures(handle, key), accountDelay, now) !== null)
    throw new InputRefused({ password: "Too many attempts. Wait a few minutes." });
  noteFailure(handle, key, now);
  const hash = readCredentials(handle, account)?.passwordHash;
  if (hash === undefined || !(await verifyPassword({ hash, password })))
    throw new InputRefused({ password: "That is not your present password." });
  clearFailures(handle, key);
}
