import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import { inlineScriptHashes } from "./inline-script-hashes.ts";
import { stylesWithin } from "./styles-within.ts";
import { withoutFramework } from "./without-framework.ts";

/**
 * An answer as it is kept: compressed once, and sent as it is to everybody who asks for it. Its inline scripts
 * are allowed by their hashes: a nonce is good for one answer only, a hash for as long as the text is the same.
 */
export interface KeptAnswer {
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Weak, because the compression may differ. */
  readonly tag: string;
  readonly gzipped: Buffer;
  /** Made when somebody first takes it: reverse proxies and browsers on https do. */
  brotli: Promise<Buffer> | null;
}

/** What belongs to one connection or one moment, and is said anew with every answer. */
const passing = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "vary",
]);

const compressed = promisify(gzip);
const brotlied = promisify(brotliCompress);
const restored = promisify(gunzip);

/**
 * @param body the whole answer, uncompressed.
 * @param sheetOf the text of a style sheet of the build, which a page takes along.
 */
export async function keptAnswer(
  body: Buffer,
  received: IncomingHttpHeaders,
  sheetOf: (address: string) => Promise<string> = unknownSheet,
): Promise<KeptAnswer> {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(received)) {
    if (value !== undefined && !passing.has(name)) headers[name] = value;
  }
  let sent = body;
  const policy = received["content-security-policy"];
  const nonce = typeof policy === "string" ? /'nonce-([^']+)'/.exec(policy)?.[1] : undefined;
  if (nonce !== undefined && typeof policy === "string") {
    const { html, source } = await stylesWithin(withoutFramework(body.toString("utf8")), sheetOf);
    const withoutNonce = (of: string) => of.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "");
    const hashes = inlineScriptHashes(html, nonce, withoutNonce);
    sent = Buffer.from(withoutNonce(html));
    headers["content-security-policy"] = policy
      .replace(` 'nonce-${nonce}' 'strict-dynamic'`, hashes.length > 0 ? ` ${hashes.join(" ")}` : "")
      .replace("style-src 'self'", source === null ? "style-src 'self'" : `style-src 'self' ${source}`)
      .trim();
    if (typeof received.link === "string") headers.link = received.link.replaceAll(`; nonce="${nonce}"`, "");
  }
  return {
    headers,
    // A file's own tag stays good, whether it was given by the route or from here.
    tag:
      nonce === undefined && received.etag !== undefined
        ? weakTag(received.etag)
        : `W/"${createHash("sha256").update(sent).digest("base64url").slice(0, 27)}"`,
    gzipped: await compressed(sent, { level: 9 }),
    brotli: null,
  };
}

async function unknownSheet(address: string): Promise<never> {
  throw new Error(`nobody knows the style sheet ${address}`);
}

/** The tag of what is the same but for its compression (RFC 9110, section 8.8.1). */
export function weakTag(tag: string): string {
  return tag.startsWith("W/") ? tag : `W/${tag}`;
}

/** Whether one of the tags in `If-None-Match` is this one, compared weakly as that header is (RFC 9110, section 13.1.2). */
export function isKnown(asked: string | undefined, tag: string): boolean {
  return (asked ?? "").split(",").some((one) => weakTag(one.trim()) === weakTag(tag));
}

export type Encoding = "br" | "gzip" | "identity";

/** The encoding to send, of those that the request's `Accept-Encoding` names; one at `q=0` is refused. */
export function chosenEncoding(accepted: string | undefined): Encoding {
  const named = new Map(
    (accepted ?? "").split(",").map((one) => {
      const [name = "", ...parameters] = one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  if ((named.get("br") ?? 0) > 0) return "br";
  if ((named.get("gzip") ?? named.get("*") ?? 0) > 0) return "gzip";
  return "identity";
}

/** The bytes in this encoding. */
export async function bytesOf(answer: KeptAnswer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return answer.gzipped;
  if (encoding === "identity") return await restored(answer.gzipped);
  // Five is a tenth smaller than gzip at its best, in less time. What holds for as long as the build is worth more.
  const quality = String(answer.headers["cache-control"]).includes("immutable") ? 10 : 5;
  answer.brotli ??= restored(answer.gzipped).then((text) =>
    brotlied(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
  return await answer.brotli;
}

/** Memory that it takes, in bytes, near enough. */
export function sizeOf(answer: KeptAnswer): number {
  return answer.gzipped.length * 2 + 2_000;
}
