import { createHash, randomBytes } from "node:crypto";
import { DAY } from "../../../lib/model/interval.ts";
import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";

/** How long a one-time link holds, in ms. */
export const LINK_LIFE = 2 * DAY;

/** What is kept of a link's token. The token itself has 256 random bits, so that a plain hash suffices. */
export function linkHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Makes a one-time link to set a password and a second factor. Earlier links of the account that were not
 * used are void from now on; a password that it has holds until the link is used.
 *
 * @param by the account that makes it; null at the command line.
 * @returns the token, which is kept nowhere, and until when it holds (UTC epoch ms).
 */
export function makeLink(
  handle: Handle,
  account: string,
  by: string | null,
  now: number,
): { readonly token: string; readonly expiresAt: number } {
  const { sqlite } = handle;
  const token = randomBytes(32).toString("base64url");
  const expiresAt = now + LINK_LIFE;
  const make = sqlite.transaction(() => {
    sqlite.prepare("DELETE FROM account_links WHERE account = ? AND used_at IS NULL").run(account);
    sqlite
      .prepare("INSERT INTO account_links (hash, account, made_at, expires_at) VALUES (?, ?, ?, ?)")
      .run(linkHash(token), account, now, expiresAt);
    appendAudit(handle, {
      at: now,
      account: by,
      action: "link.made",
      subject: account,
      detail: { until: new Date(expiresAt).toISOString() },
    });
  });
  make.immediate();
  return { token, expiresAt };
}
