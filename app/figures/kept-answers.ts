import { createHash } from "node:crypto";
import { reader } from "../../db/client.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { DAY } from "../../lib/model/interval.ts";

/** A finished answer: what is sent and under which entity tag. */
interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

const kept = new Map<string, Promise<Kept | null>>();
/** Of all answers kept, in number. An image has some 60 kB. */
const MOST = 200;

/**
 * An answer that follows from its address and the dataset alone, made once for a revision of the dataset and
 * kept while there is room; a client that has it already gets 304.
 * @param key what the answer depends on besides the dataset: its address in one order.
 * @param make null where there is nothing at this address.
 * @returns null where `make` gives null.
 */
export async function keptAnswer(
  request: Request,
  key: string,
  headers: Readonly<Record<string, string>>,
  make: () => Promise<string | Uint8Array<ArrayBuffer> | null> | string | Uint8Array<ArrayBuffer> | null,
): Promise<Response | null> {
  // A place that nobody measured is shown up to today.
  const name = `${currentRevision(reader())} ${Math.floor(Date.now() / DAY)} ${key}`;
  let promise = kept.get(name);
  if (promise === undefined) {
    promise = (async () => {
      const made = await make();
      if (made === null) return null;
      const body = typeof made === "string" ? new TextEncoder().encode(made) : made;
      return { body, tag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
    })();
    promise.then(
      (answer) => answer === null && kept.delete(name),
      () => kept.delete(name),
    );
  } else kept.delete(name);
  // The least recently asked for stands first.
  kept.set(name, promise);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  const answer = await promise;
  if (answer === null) return null;
  const all = {
    ...headers,
    etag: answer.tag,
    // A correction shows within five minutes; an entity tag makes asking again cheap.
    "cache-control": "public, max-age=300, must-revalidate",
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.some((tag) => tag === answer.tag || tag === "*"))
    return new Response(null, { status: 304, headers: all });
  return new Response(answer.body, { headers: all });
}

/** An answer of plain words, for addresses that lead nowhere. */
export function plainAnswer(
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(`dimline: ${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  });
}
