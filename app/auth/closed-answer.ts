import type { NextRequest } from "next/server";
import { refusalStatus, refusalWords } from "../../lib/accounts/refusal.ts";
import { writeRefusal } from "./refuse.ts";
import { cameFromHere } from "./request.ts";

/**
 * Refuses what would change something and comes from elsewhere than a page of this site, before the renderer
 * refuses it by itself without a word in the audit trail.
 * @returns null where the request may go on.
 */
export function refuseForeign(request: NextRequest): Response | null {
  if (request.method === "GET" || request.method === "HEAD" || cameFromHere(request.headers)) return null;
  const origin = (request.headers.get("origin") ?? "none").slice(0, 200);
  writeRefusal("origin", {
    account: null,
    subject: request.nextUrl.pathname.slice(0, 500),
    detail: { origin, method: request.method },
    now: Date.now(),
  });
  return Response.json(
    { ok: false, refused: "origin", errors: { form: refusalWords.origin } },
    { status: refusalStatus.origin },
  );
}

/**
 * Marks an answer as one for one person. Its own pages, and no others, learn where its forms came from: a
 * browser that may not say it would send `Origin: null`.
 */
export function keptByNobody<Answer extends Response>(response: Answer): Answer {
  response.headers.set("cache-control", "private, no-store");
  response.headers.set("referrer-policy", "same-origin");
  return response;
}
