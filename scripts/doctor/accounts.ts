import { statSync } from "node:fs";
import { listAccounts } from "../../db/queries/accounts/list-accounts.ts";
import { secretPath, serverSecret } from "../../db/secret.ts";
import type { Check } from "./check.ts";

/** Whether somebody can keep the accounts. A site without any account is a site without a desk, which is well. */
export const administrators: Check = {
  id: "accounts",
  look: ({ handle, now }) => {
    const accounts = listAccounts(handle, now);
    if (accounts.length === 0)
      return { ok: true, detail: "none: nobody can sign in, until `npm run user -- add`" };
    const keepers = accounts.filter(
      ({ role, disabled, enrolled }) => role === "administrator" && !disabled && enrolled,
    );
    return keepers.length > 0
      ? { ok: true, detail: `${accounts.length}, of them ${keepers.length} administrators who can sign in` }
      : { ok: false, detail: "no administrator can sign in. Run `npm run user -- link ADDRESS`." };
  },
};

/** The server's secret: long enough, and for its owner's eyes only. */
export const secret: Check = {
  id: "secret",
  look: ({ environment }) => {
    if (environment.DIMLINE_SECRET) {
      serverSecret(environment);
      return { ok: true, detail: "from DIMLINE_SECRET" };
    }
    const file = secretPath(environment);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined)
      return { ok: true, detail: `none yet: it is made at ${file} with the first sign-in` };
    serverSecret(environment);
    if (process.platform !== "win32" && (stat.mode & 0o077) !== 0)
      return {
        ok: false,
        detail: `others can read ${file}. Run \`chmod 600\` on it, and make a new one if they did.`,
      };
    return { ok: true, detail: `in ${file}, readable by its owner alone` };
  },
};
