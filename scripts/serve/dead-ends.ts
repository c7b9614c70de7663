import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { askRenderer, withoutHops } from "./ask-renderer.ts";

/** Rooms that say in their own words what is not there, or not for somebody: pages that are drawn on the server. */
const rooms: readonly { readonly room: RegExp; readonly pages: Readonly<Record<number, string>> }[] = [
  { room: /^\/desk(?:\/|$)/, pages: { 403: "/desk/refused", 404: "/desk/nothing" } },
  { room: /^\/preview(?:\/|$)/, pages: { 404: "/preview" } },
];

/** An address that no route answers, in the same language: what is said of it is drawn on the server. */
export function nowhere(url: string): string {
  return `${(url.split("?", 1)[0] ?? "").replace(/\/$/, "")}/-/-/-/-`;
}

/** Where what is to be said of a dead end is drawn; null for what is none. */
export function drawnAt(url: string, status: number): string | null {
  const path = url.split("?", 1)[0] ?? "";
  const room = rooms.find((one) => one.room.test(path));
  if (room !== undefined) return room.pages[status] ?? null;
  return status === 404 ? nowhere(url) : null;
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
 * Answers with what the renderer makes of it, and draws what it leaves to a script to draw: of a page that turned out
 * not to exist, or not to be for who asked, it answers the status alone.
 */
export async function renderDrawn(
  socket: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = withoutHops(request.headers);
  const url = request.url ?? "/";
  const made = await askRenderer(socket, url, headers, request.method);
  const status = made.statusCode ?? 500;
  const page = (made.headers["content-type"] ?? "").startsWith("text/html") ? drawnAt(url, status) : null;
  if (page === null) return await passOn(made, status, request, response);
  made.resume();
  // What was asked for is not there, whatever of it a reader has kept.
  const { "if-none-match": _, "if-modified-since": __, ...asked } = headers;
  await passOn(await askRenderer(socket, page, asked, request.method), status, request, response);
}

async function passOn(
  made: IncomingMessage,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(status, withoutHops(made.headers));
  try {
    await pipeline(made, response);
  } catch (error) {
    // Whoever went away needs no answer; the pipeline has ended the making.
    if (!request.socket.destroyed) throw error;
  }
}
