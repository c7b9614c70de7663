import { randomUUID } from "node:crypto";
import type { Role } from "../../../lib/accounts/role.ts";
import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";

/** Who has an account already. */
export class AccountExists extends Error {}

/**
 * Adds an account that cannot sign in yet: its owner sets password and second factor through a one-time link.
 *
 * @param by the account that adds it; null at the command line.
 * @param now UTC epoch ms.
 * @returns its id.
 * @throws AccountExists where the email address has one.
 */
export function addAccount(
  handle: Handle,
  given: { readonly name: string; readonly email: string; readonly role: Role },
  by: string | null,
  now: number,
): string {
  const { sqlite } = handle;
  const name = given.name.trim();
  const email = given.email.trim().toLowerCase();
  const add = sqlite.transaction((): string => {
    if (sqlite.prepare("SELECT 1 FROM accounts WHERE email = ?").get(email) !== undefined)
      throw new AccountExists(`there is an account with the address ${email} already`);
    const id = randomUUID();
    sqlite
      .prepare(
        "INSERT INTO accounts (id, name, email, role, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)",
      )
      .run(id, name, email, given.role, now, now);
    appendAudit(handle, {
      at: now,
      account: by,
      action: "account.added",
      subject: id,
      detail: { name, role: given.role },
    });
    return id;
  });
  return add.immediate();
}
