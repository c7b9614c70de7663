import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, TestInfo } from "@playwright/test";
import { type Handle, openReadOnly } from "../db/client.ts";
import { walkAudit } from "../db/queries/accounts/walk-audit.ts";
import type { AuditEntry } from "../lib/accounts/audit-chain.ts";
import type { Role } from "../lib/accounts/role.ts";
import type { Seeded, SeededAccount } from "./seed-accounts.ts";

/** Where the server of the tests leaves word of itself, by its port. */
export function seededPath(port: string | number): string {
  return path.resolve(import.meta.dirname, `../node_modules/.cache/dimline/e2e-${port}.json`);
}

function seeded(info: TestInfo): Seeded {
  const port = new URL(info.project.use.baseURL ?? "").port;
  return JSON.parse(readFileSync(seededPath(port), "utf8"));
}

/** The account of a role that belongs to a place: where this test runs, if none is named. */
export function accountOf(info: TestInfo, role: Role, place = info.project.name): SeededAccount {
  const found = seeded(info).accounts.find((one) => one.role === role && one.name.endsWith(`(${place})`));
  if (found === undefined) throw new Error(`no account was seeded for ${role} at ${place}`);
  return found;
}

/** Puts the open session of a role's account into a browser. */
export async function signedInAs(
  context: BrowserContext,
  info: TestInfo,
  role: Role,
): Promise<SeededAccount> {
  const account = accountOf(info, role);
  const url = info.project.use.baseURL ?? "";
  await context.addCookies([{ ...account.cookie, url, httpOnly: true, sameSite: "Lax" }]);
  return account;
}

/** The server's database, for reading. */
export function serverDatabase(info: TestInfo): Handle {
  return openReadOnly(seeded(info).database);
}

/** The audit trail as it stands. */
export function trailOf(info: TestInfo): AuditEntry[] {
  const handle = serverDatabase(info);
  const entries = [...walkAudit(handle)];
  handle.sqlite.close();
  return entries;
}
