import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { NextRequest } from "next/server";
import type { Handle } from "../../../db/client.ts";
import { pinProblem } from "../../../db/queries/export/pinned-revision.ts";
import { rateHeaders, rateLimit } from "../../../lib/export/api/rate-limit.ts";
import type { Problem } from "../../../lib/export/problem.ts";
import { isoInstant } from "../../../lib/model/interval.ts";
import { datasetTag, isKnown } from "../../dataset-tag.ts";
import { problemAnswer } from "../../problem-answer.ts";

const compressed = promisify(gzip);
/** Shorter answers are sent as they are. */
const WORTH_COMPRESSING = 1_400;

const allowance = rateLimit();
/** Forgotten with the process: what stands for a caller leads back to no address. */
const salt = randomBytes(32);

/** Headers that let pages of other sites read the answer, and all of its headers. */
export const reading = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "if-none-match",
  "access-control-expose-headers":
    "etag, link, x-dataset-revision, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after",
  "access-control-max-age": "86400",
} as const;

export interface ApiContext {
  readonly revision: number;
  readonly revisedAt: string;
}

/** What a route makes of a request: a document with a link to the next page, another address, or a problem. */
export type ApiResult =
  | { readonly document: unknown; readonly next?: string | null }
  | { readonly location: string }
  | Problem;

/**
 * Answers a request to the API: asks whether the caller may, whether the dataset is the one that was asked for, and whether
 * anything is new since; only then the work is done.
 */
export async function apiAnswer(
  request: NextRequest,
  handle: Handle,
  work: (context: ApiContext) => ApiResult,
): Promise<Response> {
  const allowed = allowance(callerOf(request), Date.now());
  const headers: Record<string, string> = { ...reading, ...rateHeaders(allowed) };
  if (!allowed.allowed)
    return problemAnswer(
      { status: 429, title: "Too many requests", detail: `wait ${allowed.reset} seconds before the next` },
      headers,
    );
  const asked = request.nextUrl.searchParams.get("revision") ?? "";
  const pinned = /^[0-9]{1,9}$/.test(asked) ? pinProblem(handle, Number(asked)) : null;
  if (pinned !== null) return problemAnswer(pinned, headers);

  const { revision, revisedAt, tag } = datasetTag(handle);
  headers.etag = tag;
  headers["x-dataset-revision"] = String(revision);
  headers["cache-control"] = "no-cache";
  headers.vary = "accept-encoding";

  const result = work({ revision, revisedAt: isoInstant(revisedAt) });
  if ("status" in result) return problemAnswer(result, { ...headers, "cache-control": "no-store" });
  if ("location" in result)
    return new Response(null, { status: 308, headers: { ...headers, location: result.location } });
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  if (result.next) headers.link = `<${result.next}>; rel="next"`;
  headers["content-type"] = "application/json; charset=utf-8";
  const body = Buffer.from(`${JSON.stringify(result.document)}\n`);
  const takesGzip = /(?:^|,)\s*(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
    request.headers.get("accept-encoding") ?? "",
  );
  if (body.length < WORTH_COMPRESSING || !takesGzip) return new Response(body, { headers });
  headers["content-encoding"] = "gzip";
  return new Response(await compressed(body), { headers });
}

/** The last hop before this server, hashed with what only this process knows. */
function callerOf(request: NextRequest): string {
  const address = (request.headers.get("x-forwarded-for") ?? "").split(",").at(-1)?.trim() ?? "";
  return createHash("sha256").update(salt).update(address).digest("base64url");
}
