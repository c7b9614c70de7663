import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { withoutHops } from "./ask-renderer.ts";
import { chosenEncoding, type KeptAnswer, keptAnswer, weakTag } from "./kept-answer.ts";

/** A longer answer is streamed to who asks for it, and not kept. Bytes, uncompressed. */
export const LONGEST_KEPT = 4 * 2 ** 20;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript|manifest))/;

/** Whether an answer of this type grows shorter by compression; what does not is not kept either. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

/**
 * Hands an answer of the renderer on as it comes, its first bytes at once, compressed for who takes that.
 *
 * @param made uncompressed, unless it says otherwise.
 * @param keep told of a copy where the answer turns out short and whole, else of none; null where none is wanted.
 */
export async function passOn(
  made: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
  keep: ((answer: KeptAnswer | null) => void) | null = null,
): Promise<void> {
  const headers = withoutHops(made.headers);
  const compress =
    isCompressible(made.headers["content-type"] ?? "") &&
    made.headers["content-encoding"] === undefined &&
    chosenEncoding(request.headers["accept-encoding"]) !== "identity";
  if (compress) {
    delete headers["content-length"];
    headers["content-encoding"] = "gzip";
    const { vary } = headers;
    if (vary === undefined) headers.vary = "accept-encoding";
    else if (!/accept-encoding/i.test(vary)) headers.vary = `${vary}, accept-encoding`;
    if (headers.etag !== undefined) headers.etag = weakTag(headers.etag);
  }
  response.writeHead(made.statusCode ?? 500, headers);
  if (request.method === "HEAD") {
    made.destroy();
    response.end();
    return;
  }
  let copy: Buffer[] | null = keep === null ? null : [];
  let length = 0;
  if (copy !== null) {
    made.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > LONGEST_KEPT) {
        copy = null;
        keep?.(null);
      }
      copy?.push(chunk);
    });
  }
  try {
    if (compress) await pipeline(made, createGzip({ level: 3 }), response);
    else await pipeline(made, response);
  } catch (error) {
    // A reader who went away costs nothing more: the pipeline has ended the making.
    if (request.socket.destroyed) return;
    throw error;
  }
  if (copy !== null && made.complete) keep?.(await keptAnswer(Buffer.concat(copy), made.headers));
}
