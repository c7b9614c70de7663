import { DAY, HOUR, MINUTE } from "../model/interval.ts";

/** How long a session lasts at most, in ms, however busy it is. */
export const SESSION_LIFE = 7 * DAY;

/** How long it outlives its last use, in ms. */
export const IDLE_LIFE = 24 * HOUR;

/** The last use is written down no more often than this, in ms: reading a page is not worth a write each time. */
export const USE_STEP = 5 * MINUTE;

/** Whether a session still holds. Times in UTC epoch ms. */
export function isSessionAlive(
  session: { readonly expiresAt: number; readonly usedAt: number },
  now: number,
): boolean {
  return now < session.expiresAt && now - session.usedAt < IDLE_LIFE;
}
