import { request as ask, type IncomingHttpHeaders, type IncomingMessage } from "node:http";

/**
 * Asks the renderer for an address.
 *
 * @param socket where it listens.
 */
export function askRenderer(
  socket: string,
  path: string,
  headers: IncomingHttpHeaders,
  method = "GET",
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = ask({ socketPath: socket, path, method, headers }, resolve);
    asking.on("error", reject);
    asking.end();
  });
}

/** Headers of one connection, which say nothing of what is asked for or answered. */
export function withoutHops<Headers extends IncomingHttpHeaders>(headers: Headers): IncomingHttpHeaders {
  const { connection: _, "keep-alive": __, "transfer-encoding": ___, ...rest } = headers;
  return rest;
}

/** Whether an answer is a page, and no file. */
export function isPage({ headers }: IncomingMessage): boolean {
  return (headers["content-type"] ?? "").startsWith("text/html");
}

export async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
