import { createHash, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { RecordKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskPreviews } from "../../schema/index.ts";
import { appendAudit } from "../accounts/append-audit.ts";

export interface PreviewLink {
  readonly kind: RecordKind;
  readonly record: string;
  readonly version: number;
  /** UTC epoch ms. */
  readonly expiresAt: number;
}

/**
 * Makes a link that shows one version to whoever holds it. Only a hash of its secret is kept, so that reading the
 * database opens none.
 *
 * @returns the secret, 256 random bits in base64url; it cannot be had again.
 */
export function makePreview(
  handle: Handle,
  link: PreviewLink & { readonly account: string; readonly now: number },
): string {
  const { account, now, ...preview } = link;
  const secret = randomBytes(32).toString("base64url");
  handle.sqlite
    .transaction(() => {
      handle.orm
        .insert(deskPreviews)
        .values({ secretHash: hashOf(secret), ...preview, madeBy: account, madeAt: now })
        .run();
      appendAudit(handle, {
        at: now,
        account,
        action: "preview.made",
        subject: `${preview.kind} ${preview.record}`,
        detail: { version: preview.version, expiresAt: preview.expiresAt },
      });
    })
    .immediate();
  return secret;
}

/** What a link shows; null for one that is unknown, has expired, or was made by an account that is disabled now. */
export function readPreview({ orm, sqlite }: Handle, secret: string, now: number): PreviewLink | null {
  const found = orm
    .select()
    .from(deskPreviews)
    .where(eq(deskPreviews.secretHash, hashOf(secret)))
    .get();
  if (found === undefined || found.expiresAt <= now) return null;
  const disabled = sqlite.prepare("SELECT 1 FROM accounts WHERE id = ? AND banned = 1").get(found.madeBy);
  if (disabled !== undefined) return null;
  const { kind, record, version, expiresAt } = found;
  return { kind, record, version, expiresAt };
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
