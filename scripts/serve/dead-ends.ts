import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { askRenderer, isPage, whole, withoutHops } from "./ask-renderer.ts";
import { sendFailed } from "./failed-page.ts";
import { passOn } from "./pass-on.ts";

/** Rooms that say in their own words what is not there, or not for somebody: pages that are drawn on the server. */
const rooms: readonly { readonly room: RegExp; readonly pages: Readonly<Record<number, string>> }[] = [
  { room: /^\/desk(?:\/|$)/, pages: { 403: "/desk/refused", 404: "/desk/nothing" } },
  { room: /^\/preview(?:\/|$)/, pages: { 404: "/preview" } },
];

/** Where what is to be said of a dead end is drawn; null for what is none. */
function drawnAt(url: string, status: number): string | null {
  const path = url.split("?", 1)[0] ?? "";
  const room = rooms.find((one) => one.room.test(path));
  if (room !== undefined) return room.pages[status] ?? null;
  // An address that no route answers, in the same language.
  return status === 404 ? `${path.replace(/\/$/, "")}/-/-/-/-` : null;
}

/** What the framework's answer begins with where it leaves it to a script to draw what is to be said. */
const UNDRAWN = '<html id="__next_error__"';

/** A page as it is sent; of one that could not be made the status alone is of use. */
export interface WholePage {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * The whole of a page. Of one that turned out not to exist, or not to be for who asked, the framework may answer the
 * status alone: then what is to be said of it is drawn. An answer that says it already is left as it is.
 *
 * @param made uncompressed.
 * @param ask asks the renderer for another page, for the same reader.
 */
export async function wholePage(
  made: IncomingMessage,
  url: string,
  ask: (url: string) => Promise<IncomingMessage>,
): Promise<WholePage> {
  const page = { status: made.statusCode ?? 500, headers: made.headers, body: await whole(made) };
  const saying = page.body.includes(UNDRAWN) ? drawnAt(url, page.status) : null;
  if (saying === null) return page;
  const drawn = await ask(saying);
  // A page that is drawn says of itself that it is there, or not; only that it failed counts.
  const failed = (drawn.statusCode ?? 500) >= 500;
  return {
    status: failed ? 500 : page.status,
    headers: drawn.headers,
    body: await whole(drawn),
  };
}

/** Asks for a whole page, and not for a part of it or for a file. What is everybody's has been answered before. */
export function isOnesPage({ method, url = "/", headers }: IncomingMessage): boolean {
  return (
    (method === "GET" || method === "HEAD") &&
    /text\/html/.test(headers.accept ?? "") &&
    headers.rsc === undefined &&
    !/^\/(?:_next|api)\//.test(url)
  );
}

/**
 * Answers with the page that the renderer makes for this one reader, and with what is to be said where there is none,
 * or where it could not be made.
 */
export async function renderDrawn(
  socket: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url ?? "/";
  // It is compressed on its way out: whether anything was drawn must be read here.
  const headers = { ...withoutHops(request.headers), "accept-encoding": "identity" };
  const made = await askRenderer(socket, url, headers, request.method);
  if ((made.statusCode ?? 500) < 400 || !isPage(made)) return await passOn(made, request, response);
  // What was asked for is not there, whatever of it a reader has kept.
  const { "if-none-match": _, "if-modified-since": __, ...asked } = headers;
  const page = await wholePage(made, url, (other) => askRenderer(socket, other, asked, request.method));
  if (page.status >= 500) return sendFailed(page.status, request, response);
  response.writeHead(page.status, withoutHops(page.headers));
  response.end(page.body);
}
