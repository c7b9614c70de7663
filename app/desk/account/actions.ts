"use server";

import { hashPassword } from "better-auth/crypto";
import { refresh } from "next/cache";
import * as z from "zod";
import { appendAudit } from "../../../db/queries/accounts/append-audit.ts";
import { changePassword } from "../../../db/queries/accounts/change-password.ts";
import { revokeSessions } from "../../../db/queries/accounts/revoke-sessions.ts";
import { saveRecoveryCodes } from "../../../db/queries/accounts/save-recovery-codes.ts";
import { saveSecondFactor } from "../../../db/queries/accounts/save-second-factor.ts";
import { passwordFault } from "../../../lib/accounts/password.ts";
import { isTotpCode } from "../../../lib/accounts/totp.ts";
import { confirmPassword } from "../../auth/confirm-password.ts";
import { presentSession } from "../../auth/present-session.ts";
import { encrypted, newRecoveryCodes, offeredSecret } from "../../auth/second-factor.ts";
import { deskAction, InputRefused } from "../authorise.ts";
import { factorSeed } from "./factor-seed.ts";

const password = z.string().min(1, "Your present password.").max(1_000);

/** Sets another password; every other session ends. */
export const setPassword = deskAction(
  "reader",
  z.object({ password, "password-new": z.string().max(1_000), "password-again": z.string().max(1_000) }),
  async (account, input, handle) => {
    const session = await presentSession();
    const next = input["password-new"];
    const fault = passwordFault(next, [account.name, session?.email ?? ""]);
    if (fault !== null) throw new InputRefused({ "password-new": fault });
    if (next !== input["password-again"])
      throw new InputRefused({ "password-again": "The two are not the same." });
    await confirmPassword(handle, account.id, input.password, Date.now());
    changePassword(handle, account.id, await hashPassword(next), session?.id ?? "", Date.now());
    refresh();
  },
);

/** Puts another app, or the same anew, in the place of the second factor. @returns new recovery codes. */
export const setSecondFactor = deskAction(
  "reader",
  z.object({ password, code: z.string().max(20) }),
  async (account, input, handle) => {
    const now = Date.now();
    const secret = offeredSecret(await factorSeed(handle, account.id));
    if (!isTotpCode(secret, input.code.replaceAll(/\s/g, ""), now))
      throw new InputRefused({ code: "That code does not hold. Is the clock of your device right?" });
    await confirmPassword(handle, account.id, input.password, now);
    const codes = newRecoveryCodes();
    const stored = { secret: await encrypted(secret), recoveryCodes: await encrypted(JSON.stringify(codes)) };
    const save = handle.sqlite.transaction(() => {
      saveSecondFactor(handle, account.id, stored, now);
      appendAudit(handle, {
        at: now,
        account: account.id,
        action: "second-factor.changed",
        subject: account.id,
        detail: {},
      });
    });
    save.immediate();
    return codes;
  },
);

/** Makes new recovery codes; the old ones are void. */
export const setRecoveryCodes = deskAction(
  "reader",
  z.object({ password }),
  async (account, input, handle) => {
    await confirmPassword(handle, account.id, input.password, Date.now());
    const codes = newRecoveryCodes();
    const stored = await encrypted(JSON.stringify(codes));
    const save = handle.sqlite.transaction(() => {
      saveRecoveryCodes(handle, account.id, stored);
      appendAudit(handle, {
        at: Date.now(),
        account: account.id,
        action: "recovery-codes.changed",
        subject: account.id,
        detail: {},
      });
    });
    save.immediate();
    return codes;
  },
);

/** Ends one of one's own sessions, or with `all` every other one. @returns how many ended. */
export const endSessions = deskAction(
  "reader",
  z.object({ session: z.string().min(1).max(100) }),
  async (account, input, handle) => {
    const present = await presentSession();
    const which = input.session === "all" ? { allBut: present?.id ?? null } : { only: input.session };
    const ended = revokeSessions(handle, account.id, which, account.id, Date.now());
    refresh();
    return ended;
  },
);
