import type { IncomingMessage, ServerResponse } from "node:http";
import { askRenderer, isPage, whole } from "./ask-renderer.ts";
import { isOnesPage, renderDrawn, wholePage } from "./dead-ends.ts";
import { sendFailed } from "./failed-page.ts";
import { forwardedFor } from "./forwarded-for.ts";
import { bytesOf, chosenEncoding, isKnown, type KeptAnswer, keptAnswer } from "./kept-answer.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { isCompressible, LONGEST_KEPT, passOn } from "./pass-on.ts";
import { isOfTheBuild, isPlainReading, isReadable } from "./plain-reading.ts";

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
  const url = request.url ?? "/";
  const made = await asked(front, url, request.headers["if-none-match"]);
  if (isPage(made)) {
    const { status, headers, body } = await wholePage(made, url, (other) => asked(front, other));
    if (status >= 500) return sendFailed(status, request, response);
    const answer = await keptAnswer(body, headers, (address) => styleSheet(front, address));
    const mayKeep = status === 200 && headers["set-cookie"] === undefined && body.length <= LONGEST_KEPT;
    keep(mayKeep ? answer : null);
    return await send(answer, request, response, status);
  }
  // A file: its first bytes leave at once, and a copy is kept where it turns out short.
  const mayKeep =
    made.statusCode === 200 &&
    isCompressible(made.headers["content-type"] ?? "") &&
    made.headers["set-cookie"] === undefined &&
    !/no-store|private/.test(made.headers["cache-control"] ?? "");
  if (!mayKeep) keep(null);
  await passOn(made, request, response, mayKeep ? keep : null);
}

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
