import { hashPassword } from "better-auth/crypto";
import type { Handle } from "../../db/client.ts";
import { enrolAccount } from "../../db/queries/accounts/enrol-account.ts";
import { encrypted, newRecoveryCodes, offeredSecret } from "./second-factor.ts";

/** The seed of the second factor that a one-time link offers. */
export const linkSeed = (token: string) => `link ${token}`;

/**
 * Sets what an account signs in with, through its one-time link; password and code are checked by the caller.
 * @returns the recovery codes, to be shown once; null where the link does not hold.
 */
export async function enrol(
  handle: Handle,
  token: string,
  password: string,
  now: number,
): Promise<string[] | null> {
  const codes = newRecoveryCodes();
  const account = enrolAccount(
    handle,
    token,
    {
      passwordHash: await hashPassword(password),
      secret: await encrypted(offeredSecret(linkSeed(token))),
      recoveryCodes: await encrypted(JSON.stringify(codes)),
    },
    now,
  );
  return account === null ? null : codes;
}
