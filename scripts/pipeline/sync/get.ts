import { lookup as systemLookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { isPublicAddress } from "../../../lib/sync/public-address.ts";
import { FetchFault } from "./fault.ts";

export interface Resolved {
  readonly address: string;
  readonly family: number;
}
/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

export const systemResolve: Resolve = (host) => systemLookup(host, { all: true });

/** Where requests may go besides the public internet over https. */
export interface Reach {
  /** Origins (`http://127.0.0.1:8080`) that the operator named; plain http holds for loopback ones alone. */
  readonly origins: ReadonlySet<string>;
  readonly resolve: Resolve;
}

export interface GetOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Longest wait for the whole reply, ms. */
  readonly timeout: number;
  /** Most bytes, as sent and unpacked. */
  readonly mostBytes: number;
  readonly reach: Reach;
  readonly signal: AbortSignal | null;
}

export interface Got {
  readonly url: URL;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

const mostRedirects = 5;

/**
 * One GET, redirects followed. Every host, that of every redirect too, is resolved once, its addresses are checked, and
 * the connection goes to the very address that was checked: a name that resolves otherwise a moment later gains nothing.
 *
 * `fetch` cannot be given that check, which is why this goes through node:https.
 *
 * @throws FetchFault
 */
export async function get(start: URL, options: GetOptions): Promise<Got> {
  let url = start;
  const deadline = AbortSignal.timeout(options.timeout);
  const signal = options.signal === null ? deadline : AbortSignal.any([deadline, options.signal]);
  try {
    for (let hops = 0; ; hops += 1) {
      checkScheme(url, options.reach);
      const sameOrigin = url.origin === start.origin;
      // What identifies us to one server is not for another.
      const { authorization, ...open } = options.headers;
      const headers = sameOrigin && authorization !== undefined ? { ...open, authorization } : open;
      const got = await once(url, { ...options, headers, signal });
      const location = got.headers.location;
      if (![301, 302, 303, 307, 308].includes(got.status) || location === undefined) return got;
      if (hops >= mostRedirects) throw new FetchFault("the server redirects without end", false, got.status);
      const next = URL.canParse(location, url) ? new URL(location, url) : null;
      if (next === null)
        throw new FetchFault("the server redirects to what is no address", false, got.status);
      if (next.protocol !== "https:" && !(url.protocol === "http:" && options.reach.origins.has(next.origin)))
        throw new FetchFault(`the server redirects out of https, to ${next.origin}`, false, got.status);
      url = next;
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    if (options.signal?.aborted) throw new FetchFault("interrupted", true);
    if (deadline.aborted) throw new FetchFault(`no whole reply within ${options.timeout / 1000} s`, true);
    const { code, message } = error as NodeJS.ErrnoException;
    // Trying again makes no certificate good.
    if (isOfCertificates(code))
      throw new FetchFault(`${url.host} shows a certificate that cannot be trusted (${code})`, false);
    throw new FetchFault(wordsFor(code, message, url), true);
  }
}

function checkScheme(url: URL, { origins }: Reach): void {
  if (url.username !== "" || url.password !== "")
    throw new FetchFault("an address with a password in it is not fetched", false);
  if (url.protocol === "https:") return;
  if (url.protocol === "http:" && origins.has(url.origin) && isLoopback(url.hostname)) return;
  throw new FetchFault(`only https is fetched, and this is ${url.protocol}//${url.host}`, false);
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

async function once(url: URL, options: GetOptions & { readonly signal: AbortSignal }): Promise<Got> {
  const allowed = options.reach.origins.has(url.origin);
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  // A host that is an address is never looked up, so it is checked here.
  if (isIP(literal) !== 0 && !allowed && !isPublicAddress(literal)) throw notPublic(url.hostname, literal);
  const client = url.protocol === "https:" ? https : http;
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = client.get(
      url,
      {
        headers: { ...options.headers, "accept-encoding": "gzip" },
        signal: options.signal,
        agent: false,
        lookup: checkedLookup(options.reach.resolve, allowed),
      },
      resolve,
    );
    request.on("error", reject);
    // A connection can end without a word: where a server answers that it changes over to another protocol, for one.
    request.on("close", () => reject(new FetchFault(brokenOff, true)));
  });
  try {
    const status = response.statusCode ?? 0;
    const isAnswer = status >= 200 && status < 300;
    const body = isAnswer ? await bodyOf(response, options.mostBytes) : await firstWords(response);
    return { url, status, headers: response.headers, body };
  } finally {
    response.destroy();
  }
}

function checkedLookup(resolve: Resolve, allowed: boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const inside = allowed ? undefined : found.find(({ address }) => !isPublicAddress(address));
        const [first] = found;
        if (inside !== undefined) done(notPublic(host, inside.address), "");
        else if (first === undefined) done(new FetchFault(`${host} has no address`, true), "");
        else if (options.all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, ""),
    );
  };
}

function notPublic(host: string, address: string): FetchFault {
  return new FetchFault(
    `${host} is ${host === address ? "" : `at ${address}, `}no address of the public internet; DIMLINE_SYNC_ALLOW lets an origin through`,
    false,
  );
}

async function bodyOf(response: http.IncomingMessage, most: number): Promise<Buffer> {
  const declared = Number(response.headers["content-length"] ?? "0");
  const tooLarge = () => new FetchFault(`the reply is larger than ${most} bytes`, false, response.statusCode);
  if (declared > most) throw tooLarge();
  const encoding = (response.headers["content-encoding"] ?? "identity").toLowerCase();
  if (!["identity", "gzip", "x-gzip", ""].includes(encoding))
    throw new FetchFault(`the reply is packed with ${encoding}, which was not asked for`, false);
  const parts: Buffer[] = [];
  let sent = 0;
  let length = 0;
  async function* counted() {
    for await (const part of response as AsyncIterable<Buffer>) {
      sent += part.length;
      if (sent > most) throw tooLarge();
      yield part;
    }
  }
  for await (const part of encoding.endsWith("gzip") ? unpacked(counted()) : counted()) {
    length += part.length;
    if (length > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Most bytes that are read of a reply which is no answer. */
const mostWords = 64 * 1024;

/**
 * The beginning of a reply whose status says that it is no answer, which may say why. Whatever becomes of the rest of it,
 * the status holds.
 */
async function firstWords(response: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  const isPacked = (response.headers["content-encoding"] ?? "").toLowerCase().endsWith("gzip");
  try {
    const pieces = response as AsyncIterable<Buffer>;
    for await (const part of isPacked ? unpacked(pieces) : pieces) {
      parts.push(part);
      length += part.length;
      if (length >= mostWords) break;
    }
  } catch {
    // Broken off, damaged or too slow: what came is as much as there is to read.
  }
  return Buffer.concat(parts).subarray(0, mostWords);
}

async function* unpacked(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = packed[Symbol.asyncIterator]();
  const first = await pieces.next();
  // Nothing is nothing, however it is said to be packed.
  if (first.done) return;
  async function* all() {
    yield first.value as Buffer;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  const gunzip = createGunzip();
  const input = Readable.from(all());
  // A fault of the connection must come out as itself, not as a stream that ends.
  input.on("error", (error) => gunzip.destroy(error));
  yield* input.pipe(gunzip) as AsyncIterable<Buffer>;
}

/** Codes of OpenSSL's checks of a chain of certificates, and Node's own for a name that is not in it. */
function isOfCertificates(code: string | undefined): boolean {
  return /^(?:ERR_TLS_CERT_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH)/.test(
    code ?? "",
  );
}

const brokenOff = "the connection broke off before the reply was whole";

function wordsFor(code: string | undefined, message: string, url: URL): string {
  if (code?.startsWith("HPE_")) return `${url.host} answers with what is not HTTP (${code})`;
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the name ${url.hostname} cannot be resolved`;
    case "ECONNREFUSED":
      return `${url.host} refuses connections`;
    case "ECONNRESET":
      return brokenOff;
    case "Z_BUF_ERROR":
    case "Z_DATA_ERROR":
      return "the reply was cut off or damaged on its way";
    default:
      return `no reply: ${code ?? message}`;
  }
}
