import { createHmac, timingSafeEqual } from "node:crypto";
import { writer } from "../../db/client.ts";
import { endSession } from "../../db/queries/accounts/end-session.ts";
import { noteSessionUse } from "../../db/queries/accounts/note-session-use.ts";
import { serverSecret } from "../../db/secret.ts";
import { parseRole, type Role } from "../../lib/accounts/role.ts";
import { isSessionAlive, USE_STEP } from "../../lib/accounts/session-life.ts";
import { auth } from "./auth.ts";
import { isSecure } from "./request.ts";

/** Who is signed in. */
export interface DeskAccount {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export interface DeskSession {
  readonly account: DeskAccount;
  readonly email: string;
  /** The session's row, not its token. */
  readonly id: string;
  /** What forms of this session carry. */
  readonly csrf: string;
}

/**
 * The session of a request, by its cookie.
 * @returns null where there is none that holds: unknown, ended, too old, idle too long, or of a disabled
 *   account.
 */
export async function readSession(headers: Headers, now: number): Promise<DeskSession | null> {
  if (!headers.has("cookie")) return null;
  const found = await auth(isSecure(headers)).api.getSession({ headers });
  if (found === null) return null;
  const { session, user } = found;
  const role = parseRole(user.role);
  const usedAt = session.updatedAt.getTime();
  const alive = isSessionAlive({ expiresAt: session.expiresAt.getTime(), usedAt }, now);
  if (!alive || role === null || user.banned) {
    endSession(writer(), session.id);
    return null;
  }
  if (now - usedAt >= USE_STEP) noteSessionUse(writer(), session.id, now);
  return {
    account: { id: user.id, name: user.name, role },
    email: user.email,
    id: session.id,
    csrf: csrfTokenOf(session.token),
  };
}

/** A form's token: it follows from the session, so it needs no storage, and says nothing of the session's own. */
function csrfTokenOf(sessionToken: string): string {
  return createHmac("sha256", serverSecret()).update(`csrf ${sessionToken}`).digest("base64url");
}

/** Whether a form carries the token of this session; compared in constant time. */
export function isTokenOf(session: DeskSession, given: unknown): boolean {
  if (typeof given !== "string") return false;
  const a = Buffer.from(given);
  const b = Buffer.from(session.csrf);
  return a.length === b.length && timingSafeEqual(a, b);
}
