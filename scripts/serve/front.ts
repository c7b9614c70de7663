import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { askRenderer, withoutHops } from "./ask-renderer.ts";
import { isOnesPage, nowhere, renderDrawn } from "./dead-ends.ts";
import { sendFailed } from "./failed-page.ts";
import { forwardedFor } from "./forwarded-for.ts";
import { bytesOf, chosenEncoding, isKnown, type KeptAnswer, keptAnswer, weakTag } from "./kept-answer.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { isOfTheBuild, isPlainReading, isReadable } from "./plain-reading.ts";

/** A longer answer is streamed to who asks for it, and not kept. Bytes, uncompressed. */
const LONGEST_KEPT = 4 * 2 ** 20;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript|manifest))/;

export interface Front {
  readonly answers: KeptAnswers;
  /** What an answer follows from besides its address: it is made anew when this changes. */
  readonly state: () => string;
  /** Where the renderer listens, for answers that are to be kept. */
  readonly socket: string;
  /** The host that the renderer is told, whatever name the request came by: a kept answer is everybody's. */
  readonly host: string;
  /** Reverse proxies on other machines, by address. */
  readonly proxies: ReadonlySet<string>;
  readonly render: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

type Received = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Stands before the renderer. An answer that follows from its address and the state of the dataset alone is
 * made once, compressed once, and sent from memory; everything else goes through to the renderer untouched.
 * What fails is answered, and thrown on for the log.
 */
export function standBefore(front: Front): Received {
  return async (request, response) => {
    try {
      await answer(front, request, response);
    } catch (error) {
      // A database that cannot be opened is told to readers in words too; what has begun can only be broken off.
      if (response.headersSent) response.destroy();
      else sendFailed(500, request, response);
      throw error;
    }
  };
}

async function answer(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, socket } = request;
  headers["x-forwarded-for"] = forwardedFor(
    headers["x-forwarded-for"]?.toString(),
    socket.remoteAddress,
    front.proxies,
  );
  // A path that cannot be read leads to the page that says so, not into the framework's bare error.
  if (!isReadable(request.url ?? "/")) request.url = "/not-an-address";
  if (!isPlainReading(request))
    return isOnesPage(request)
      ? await renderDrawn(front.socket, request, response)
      : await front.render(request, response);
  const url = request.url ?? "/";
  const name = isOfTheBuild(url) ? url : `${front.state()} ${url}`;
  const found = front.answers.find(name);
  if (found !== undefined) {
    const kept = await found;
    // What is not kept is made for each who asks, and for who waited in the same way.
    return kept === null
      ? await makeAndSend(front, request, response, () => undefined)
      : await send(kept, request, response);
  }
  let keep: (answer: KeptAnswer | null) => void = () => undefined;
  front.answers.await(
    name,
    new Promise((resolve) => {
      keep = resolve;
    }),
  );
  try {
    await makeAndSend(front, request, response, keep);
  } finally {
    // Whatever happened, nobody waits for ever. A second call changes nothing.
    keep(null);
  }
}

async function makeAndSend(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  keep: (answer: KeptAnswer | null) => void,
): Promise<void> {
  const made = await asked(front, request.url ?? "/", request.headers["if-none-match"]);
  const status = made.statusCode ?? 500;
  const type = made.headers["content-type"] ?? "";
  const isPage = type.startsWith("text/html");
  const sheetOf = (address: string) => styleSheet(front, address);
  if (status >= 500 && isPage) {
    made.resume();
    return sendFailed(status, request, response);
  }
  if (isPage) {
    let body = await whole(made);
    // The framework leaves it to a script to draw the page that says so: without one there would be nothing.
    if (status === 404 && body.includes(UNDRAWN)) {
      const drawn = await asked(front, nowhere(request.url ?? "/"));
      body = await whole(drawn);
      return await send(await keptAnswer(body, drawn.headers, sheetOf), request, response, status);
    }
    const mayKeep = status === 200 && made.headers["set-cookie"] === undefined;
    const answer = await keptAnswer(body, made.headers, sheetOf);
    keep(mayKeep && body.length <= LONGEST_KEPT ? answer : null);
    return await send(answer, request, response, status);
  }
  // A file: its first bytes leave at once, and a copy is kept where it turns out short.
  const mayKeep =
    status === 200 &&
    COMPRESSIBLE.test(type) &&
    made.headers["set-cookie"] === undefined &&
    !/no-store|private/.test(made.headers["cache-control"] ?? "");
  if (!mayKeep) keep(null);
  await passOn(made, request, response, status, mayKeep ? keep : null);
}

/** What the framework's answer to a page that turned out not to exist begins with. */
const UNDRAWN = '<html id="__next_error__"';

/** Sheets of the build by their address, which names their content. */
const sheets = new Map<string, string>();

/** @throws Error where the build has no such sheet. */
async function styleSheet(front: Front, address: string): Promise<string> {
  const known = sheets.get(address);
  if (known !== undefined) return known;
  const made = await asked(front, address);
  const sheet = (await whole(made)).toString("utf8");
  if (made.statusCode !== 200) throw new Error(`${address} answered ${made.statusCode}`);
  sheets.set(address, sheet);
  return sheet;
}

/** @param known tags of what the reader has, so that a long file need not be sent to who has it. */
function asked(front: Front, url: string, known?: string): Promise<IncomingMessage> {
  return askRenderer(front.socket, url, {
    host: front.host,
    accept: "text/html, */*",
    "accept-encoding": "identity",
    // Tags were weakened on their way out.
    ...(known === undefined ? {} : { "if-none-match": known.replaceAll("W/", "") }),
  });
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function passOn(
  made: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  keep: ((answer: KeptAnswer | null) => void) | null,
): Promise<void> {
  const headers = withoutHops(made.headers);
  const compress =
    COMPRESSIBLE.test(made.headers["content-type"] ?? "") &&
    made.headers["content-encoding"] === undefined &&
    chosenEncoding(request.headers["accept-encoding"]) !== "identity";
  if (compress) {
    delete headers["content-length"];
    headers["content-encoding"] = "gzip";
    headers.vary = "accept-encoding";
    if (headers.etag !== undefined) headers.etag = weakTag(headers.etag);
  }
  response.writeHead(status, headers);
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

async function send(
  answer: KeptAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  const encoding = chosenEncoding(request.headers["accept-encoding"]);
  const headers: Record<string, string | number | readonly string[]> = {
    ...answer.headers,
    etag: answer.tag,
    vary: "accept-encoding, cookie",
  };
  if (status === 200) {
    // A page is asked after each time, and mostly answered with "the one you have"; files say themselves how long they hold.
    if (String(answer.headers["content-type"]).startsWith("text/html")) headers["cache-control"] = "no-cache";
    if (isKnown(request.headers["if-none-match"], answer.tag)) {
      response.writeHead(304, headers as Record<string, string>);
      response.end();
      return;
    }
  }
  const bytes = await bytesOf(answer, encoding);
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  headers["content-length"] = bytes.length;
  response.writeHead(status, headers as Record<string, string>);
  response.end(request.method === "HEAD" ? undefined : bytes);
}
