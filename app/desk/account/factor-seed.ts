import { createHash } from "node:crypto";
import type { Handle } from "../../../db/client.ts";
import { readCredentials } from "../../../db/queries/accounts/read-credentials.ts";
import { presentSession } from "../../auth/present-session.ts";

/** The seed of the second factor that the account page offers: another in each session, and after each change. */
export async function factorSeed(handle: Handle, account: string): Promise<string> {
  const session = await presentSession();
  const present = readCredentials(handle, account)?.secret ?? "";
  return `session ${session?.id ?? ""} ${createHash("sha256").update(present).digest("hex")}`;
}
