"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import * as z from "zod";
import type { Handle } from "../../../db/client.ts";
import { AccountExists, addAccount } from "../../../db/queries/accounts/add-account.ts";
import { changeRole } from "../../../db/queries/accounts/change-role.ts";
import { findAccount } from "../../../db/queries/accounts/find-account.ts";
import { LastAdministrator } from "../../../db/queries/accounts/last-administrator.ts";
import { makeLink } from "../../../db/queries/accounts/make-link.ts";
import { revokeSessions } from "../../../db/queries/accounts/revoke-sessions.ts";
import { setAccountDisabled } from "../../../db/queries/accounts/set-account-disabled.ts";
import { accountEmail, accountName } from "../../../lib/accounts/account-fields.ts";
import { roles } from "../../../lib/accounts/role.ts";
import { oneTimeLink } from "../../auth/one-time-link.ts";
import { deskAction, InputRefused } from "../authorise.ts";

const person = z.string().min(1).max(100);

/** A link that was made, shown this once. */
export interface MadeLink {
  readonly name: string;
  readonly link: string;
  /** UTC epoch ms. */
  readonly expiresAt: number;
}

async function linkFor(handle: Handle, account: string, name: string, by: string): Promise<MadeLink> {
  const { token, expiresAt } = makeLink(handle, account, by, Date.now());
  refresh();
  return { name, link: oneTimeLink(token, new Headers(await headers())), expiresAt };
}

/** Adds an account. @returns its one-time link. */
export const addPerson = deskAction(
  "administrator",
  z.object({ name: accountName, email: accountEmail, role: z.enum(roles) }),
  async (account, input, handle) => {
    try {
      const id = addAccount(handle, input, account.id, Date.now());
      return await linkFor(handle, id, input.name, account.id);
    } catch (error) {
      if (error instanceof AccountExists)
        throw new InputRefused({ email: "There is an account with this address." });
      throw error;
    }
  },
);

/** Makes a new one-time link for somebody who has lost password or app. */
export const linkPerson = deskAction(
  "administrator",
  z.object({ person }),
  async (account, input, handle) => {
    const found = findAccount(handle, input.person, Date.now());
    if (found === null || found.disabled)
      throw new InputRefused({ form: "There is no such account that is enabled." });
    return await linkFor(handle, found.id, found.name, account.id);
  },
);

/** Gives somebody another role. @returns whether it changed anything. */
export const changePersonRole = deskAction(
  "administrator",
  z.object({ person, role: z.enum(roles) }),
  (account, input, handle) =>
    known(() => changeRole(handle, input.person, input.role, account.id, Date.now())),
);

/** Disables an account, or enables it again. @returns whether it changed anything. */
export const disablePerson = deskAction(
  "administrator",
  z.object({ person, disabled: z.enum(["yes", "no"]) }),
  (account, input, handle) =>
    known(() => setAccountDisabled(handle, input.person, input.disabled === "yes", account.id, Date.now())),
);

/** Ends every session of somebody else. @returns how many ended. */
export const endPersonSessions = deskAction(
  "administrator",
  z.object({ person }),
  (account, input, handle) => {
    const ended = revokeSessions(handle, input.person, { allBut: null }, account.id, Date.now());
    refresh();
    return ended;
  },
);

/** @throws InputRefused where there is no such account, or it is the last that keeps the accounts. */
function known(change: () => boolean | null): boolean {
  try {
    const changed = change();
    if (changed === null) throw new InputRefused({ form: "There is no such account." });
    refresh();
    return changed;
  } catch (error) {
    if (error instanceof LastAdministrator)
      throw new InputRefused({
        form: "This is the only administrator left. Give another account that role first.",
      });
    throw error;
  }
}
