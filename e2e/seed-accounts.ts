import { enrol, linkSeed } from "../app/auth/enrol.ts";
import { offeredSecret } from "../app/auth/second-factor.ts";
import { signIn } from "../app/auth/sign-in.ts";
import { openDatabase, writer } from "../db/client.ts";
import { addAccount } from "../db/queries/accounts/add-account.ts";
import { makeLink } from "../db/queries/accounts/make-link.ts";
import { type Role, roles } from "../lib/accounts/role.ts";

/** An account of the tests. `cookie` is a session that is open already. */
export interface SeededAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  readonly cookie: { readonly name: string; readonly value: string };
}

/** What the tests know of the server that they speak to. */
export interface Seeded {
  readonly database: string;
  readonly accounts: readonly SeededAccount[];
}

/** The places where tests run side by side, each with accounts of its own; `doors` is asked without a browser. */
export const places = ["phone", "desktop", "desktop dark", "phone without JavaScript", "doors"] as const;

/**
 * One account of every role for every place, made and signed in by the same functions as anybody's. The
 * environment says which database it is.
 */
export async function seedAccounts(): Promise<SeededAccount[]> {
  openDatabase().sqlite.close();
  const accounts: SeededAccount[] = [];
  for (const place of places)
    for (const role of roles) {
      const name = `${role[0]?.toUpperCase()}${role.slice(1)} (${place})`;
      const email = `${role}.${place.replaceAll(" ", "-").toLowerCase()}@example.org`;
      const password = `${role} in four words ${accounts.length}`;
      const id = addAccount(writer(), { name, email, role }, null, Date.now());
      const { token } = makeLink(writer(), id, null, Date.now());
      const recoveryCodes = await enrol(writer(), token, password, Date.now());
      if (recoveryCodes === null) throw new Error("a link that was just made does not hold");
      const secret = offeredSecret(linkSeed(token));
      // By a recovery code, so that a test can use the code of this half minute.
      const [spent = "", ...left] = recoveryCodes;
      const answer = await signIn({ email, password, code: spent }, new Headers(), Date.now());
      const cookie = answer.ok ? [...answer.cookies].find(([, { value }]) => value !== "") : undefined;
      if (cookie === undefined) throw new Error(`${email} could not sign in`);
      accounts.push({
        id,
        name,
        email,
        role,
        password,
        secret,
        recoveryCodes: left,
        cookie: { name: cookie[0], value: encodeURIComponent(cookie[1].value) },
      });
    }
  writer().sqlite.pragma("wal_checkpoint(TRUNCATE)");
  writer().sqlite.close();
  return accounts;
}
