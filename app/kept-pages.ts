import { createHash, randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import { reader } from "../db/client.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import { HOUR } from "../lib/model/interval.ts";

/**
 * Finished pages, kept in memory. A page follows from its address, the revision of the dataset and the hour,
 * so it is made once for these and then sent as it is. Its inline scripts are allowed by their hashes: a
 * nonce is good for one answer only, a hash for as long as the text is the same. The server compresses what
 * the proxy answers with, and takes nothing that is compressed already.
 */
interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  readonly contentType: string;
  readonly link: string | null;
  readonly scriptHashes: readonly string[];
}

/** Bytes of all that is kept. */
const MOST_BYTES = 96 * 2 ** 20;
/** Longer addresses are nobody's bookmark. */
const LONGEST_ADDRESS = 500;

/** Marks the request that makes a page, so that it is not answered with what it is to make. */
const MAKING = "x-dimline-making";
const secret = randomUUID();

const kept = new Map<string, Promise<KeptPage | null>>();
const sizes = new Map<string, number>();
let bytes = 0;

/**
 * The answer to a request for a page, from what is kept.
 * @param policy the content security policy for inline scripts of these hashes.
 * @returns null where the page must be made for this request alone: it is no plain reading of a page, or
 *   there is no page at its address.
 */
export async function keptPage(
  request: NextRequest,
  policy: (scriptHashes: readonly string[]) => string,
): Promise<Response | null> {
  const port = process.env.PORT;
  if (port === undefined || unreachable || !isPlainReading(request)) return null;
  const { pathname, search } = request.nextUrl;
  const address = pathname + search;
  if (address.length > LONGEST_ADDRESS) return null;
  const name = `${currentRevision(reader())} ${Math.floor(Date.now() / HOUR)} ${address}`;
  const page = await remembered(name, () => make(`http://127.0.0.1:${port}${address}`));
  if (page === null) return null;

  const tag = `W/"${page.tag}"`;
  const headers = new Headers({
    "content-type": page.contentType,
    "content-security-policy": policy(page.scriptHashes),
    "cache-control": "no-cache",
    vary: "cookie",
    etag: tag,
  });
  if (page.link !== null) headers.set("link", page.link);
  const known = request.headers.get("if-none-match")?.split(",");
  if (known?.some((one) => one.trim() === tag)) return new Response(null, { status: 304, headers });
  return new Response(page.body, { headers });
}

/** A reader's request for a whole page: nobody is signed in, and nothing but the address tells what to show. */
function isPlainReading({ method, headers, nextUrl }: NextRequest): boolean {
  return (
    process.env.NODE_ENV === "production" &&
    method === "GET" &&
    headers.get(MAKING) !== secret &&
    !headers.has("cookie") &&
    !headers.has("authorization") &&
    !headers.has("rsc") &&
    !headers.has("next-action") &&
    (headers.get("accept") ?? "*/*").match(/text\/html|\*\/\*/) !== null &&
    !/\.[a-z0-9]+$|^\/(?:_next|api|csv|embed|figures|feeds|cards|oembed)(?:\/|$)/i.test(nextUrl.pathname)
  );
}

/** What is kept under a name, or what is made now; who asks meanwhile waits for the same. */
function remembered(name: string, making: () => Promise<KeptPage | null>): Promise<KeptPage | null> {
  const found = kept.get(name);
  if (found !== undefined) {
    // The least recently asked for stands first.
    kept.delete(name);
    kept.set(name, found);
    return found;
  }
  const made = making();
  kept.set(name, made);
  made.then(
    (page) => {
      // An address without a page costs little to remember, and saves making its answer twice.
      const size = page === null ? 1_000 : page.body.length;
      sizes.set(name, size);
      bytes += size;
      for (const oldest of kept.keys()) {
        if (bytes <= MOST_BYTES) break;
        const its = sizes.get(oldest);
        // What is still being made has no size yet, and stays.
        if (its === undefined) continue;
        kept.delete(oldest);
        sizes.delete(oldest);
        bytes -= its;
      }
    },
    () => kept.delete(name),
  );
  return made;
}

/** True once this server has turned out not to answer at its own loopback address: nothing is kept then. */
let unreachable = false;

async function make(url: string): Promise<KeptPage | null> {
  let answer: Response;
  try {
    answer = await fetch(url, {
      headers: { [MAKING]: secret, accept: "text/html", "accept-encoding": "identity" },
      redirect: "manual",
    });
  } catch (error) {
    // A server told to listen at another address only. Each page is then made for its own request.
    unreachable = true;
    console.warn(`dimline: pages are not kept, for ${url} does not answer: ${(error as Error).message}`);
    return null;
  }
  const text = await answer.text();
  const contentType = answer.headers.get("content-type") ?? "";
  if (answer.status !== 200 || !contentType.startsWith("text/html")) return null;
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  const withoutNonce = (of: string) =>
    nonce === undefined ? of : of.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "");
  const html = withoutNonce(text);
  return {
    body: new TextEncoder().encode(html),
    tag: createHash("sha256").update(html).digest("base64url").slice(0, 27),
    contentType,
    link: answer.headers.get("link")?.replaceAll(`; nonce="${nonce}"`, "") ?? null,
    scriptHashes: nonce === undefined ? [] : inlineScriptHashes(text, nonce, withoutNonce),
  };
}

/**
 * The sources `'sha256-…'` of a page's inline scripts, each once. Only a script that the renderer gave the
 * nonce is allowed: one that came into the page in any other way stays forbidden. Blocks of data are no
 * scripts to a browser, and need none.
 * @param asSent the text of a script as readers will get it.
 */
export function inlineScriptHashes(
  html: string,
  nonce: string,
  asSent: (script: string) => string = (script) => script,
): string[] {
  const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(
      ([, attributes = ""]) =>
        attributes.includes(` nonce="${nonce}"`) &&
        !/\ssrc\s*=/i.test(attributes) &&
        !/\stype\s*=\s*"[^"]*json/i.test(attributes),
    )
    .map(([, , code = ""]) => `'sha256-${createHash("sha256").update(asSent(code)).digest("base64")}'`);
  return [...new Set(hashes)];
}
