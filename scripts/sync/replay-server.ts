import http from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** One answer of the server. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Packs the body, as servers do for whoever accepts it. */
  readonly gzip?: boolean;
  /** Sends so many bytes of the body it announced, and breaks the connection. */
  readonly cutAfter?: number;
  /** Sends a byte, waits so many ms, and sends the next. */
  readonly trickle?: number;
  /** Is sent as it stands, and the connection closed: what is not HTTP, or does not say how long it is. */
  readonly raw?: string | Buffer;
  /** Breaks the connection before anything is said. */
  readonly hangUp?: boolean;
}

export interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: http.IncomingHttpHeaders;
}

export interface ReplayServer {
  /** `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** What was asked for so far, in order. */
  readonly asked: readonly Asked[];
  /**
   * What is answered at a path: one after the other, and the last again and again. A function sees the request, as the
   * server's own paging and conditional requests need.
   */
  on(path: string, ...answers: (Answer | ((asked: Asked) => Answer))[]): void;
  close(): Promise<void>;
}

/**
 * A server on this machine that answers as the live sources do, their faults included: errors with their bodies,
 * throttling with `Retry-After`, bodies cut off, other types than were asked for, trickles, and redirects anywhere.
 * What it has no answer for is 404.
 */
export async function openReplayServer(): Promise<ReplayServer> {
  const answers = new Map<string, (Answer | ((asked: Asked) => Answer))[]>();
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://host.invalid");
    const one: Asked = {
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
    };
    asked.push(one);
    const queue = answers.get(url.pathname) ?? [{ status: 404, body: '{"detail":"Not Found"}' }];
    const next = (queue.length > 1 ? queue.shift() : queue[0]) as Answer | ((asked: Asked) => Answer);
    send(response, typeof next === "function" ? next(one) : next);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    on: (path, ...given) => answers.set(path, given),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: http.ServerResponse, answer: Answer): void {
  const { status = 200, headers = {}, gzip = false, cutAfter, trickle, hangUp = false } = answer;
  if (hangUp) {
    response.destroy();
    return;
  }
  if (answer.raw !== undefined) {
    response.socket?.end(answer.raw);
    return;
  }
  const plain = Buffer.from(answer.body ?? "");
  const body = gzip ? gzipSync(plain) : plain;
  const type = plain.toString("utf8", 0, 1) === "{" ? "application/json" : "text/plain; charset=utf-8";
  const bodiless = status === 304 || status === 204;
  response.writeHead(status, {
    "content-type": type,
    ...(bodiless ? {} : { "content-length": String(body.length) }),
    ...(gzip ? { "content-encoding": "gzip" } : {}),
    ...headers,
  });
  if (cutAfter !== undefined) {
    response.write(body.subarray(0, cutAfter), () => response.destroy());
    return;
  }
  if (trickle === undefined) {
    response.end(bodiless ? undefined : body);
    return;
  }
  let at = 0;
  const timer = setInterval(() => {
    if (at >= body.length) response.end();
    else response.write(body.subarray(at, at + 1));
    at += 1;
  }, trickle);
  response.on("close", () => clearInterval(timer));
}
