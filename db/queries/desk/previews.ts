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

/** A link that shows something still. */
export interface LivePreviewLink extends PreviewLink {
  /** SHA-256 of its secret, in lower-case hexadecimal: names the link, and opens nothing. */
  readonly link: string;
  readonly madeByName: string | null;
  /** UTC epoch ms. */
  readonly madeAt: number;
}

/** The links to a record that have not expired, the newest first. */
export function listPreviews(
  { sqlite }: Handle,
  kind: RecordKind,
  record: string,
  now: number,
): LivePreviewLink[] {
  return sqlite
    .prepare(
      `SELECT p.secret_hash AS link, p.kind, p.record, p.version, p.made_at AS madeAt, p.expires_at AS expiresAt,
         a.name AS madeByName
       FROM desk_previews p LEFT JOIN accounts a ON a.id = p.made_by
       WHERE p.kind = ? AND p.record = ? AND p.expires_at > ? AND a.banned IS NOT 1
       ORDER BY p.made_at DESC`,
    )
    .all(kind, record, now) as LivePreviewLink[];
}

/**
 * Ends a link before its time.
 *
 * @param now UTC epoch ms.
 * @returns false where it shows nothing any more, or is none of the record's.
 */
export function endPreview(
  handle: Handle,
  { kind, record, link }: Pick<LivePreviewLink, "kind" | "record" | "link">,
  account: string,
  now: number,
): boolean {
  const end = handle.sqlite.transaction((): boolean => {
    const { changes } = handle.sqlite
      .prepare(
        `UPDATE desk_previews SET expires_at = @now
         WHERE secret_hash = @link AND kind = @kind AND record = @record AND expires_at > @now`,
      )
      .run({ kind, record, link, now });
    if (changes === 0) return false;
    appendAudit(handle, {
      at: now,
      account,
      action: "preview.ended",
      subject: `${kind} ${record}`,
      detail: {},
    });
    return true;
  });
  return end.immediate();
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
