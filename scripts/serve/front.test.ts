import { mkdtempSync, rmSync } from "node:fs";
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { standBefore } from "./front.ts";
import { KeptAnswers } from "./kept-answers.ts";

/** A renderer of a few pages that counts how often it was asked for each. */
let rendered: Map<string, number>;
let state: string;
let servers: Server[];
let folder: string;
/** What was thrown for the log. */
let faults: unknown[];
let port: number;

const render = async (request: IncomingMessage, response: ServerResponse) => {
  const url = request.url ?? "/";
  rendered.set(url, (rendered.get(url) ?? 0) + 1);
  const nonce = `n${rendered.get(url)}`;
  const html = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
  };
  // As the framework does it: the status, and nothing to see.
  if (/^\/desk\/(?:records|people)/.test(url) || url === "/preview/over")
    response.writeHead(url === "/desk/people" ? 403 : 404, html).end('<html id="__next_error__"></html>');
  else if (url === "/desk/broken" || url === "/undrawable/-/-/-/-")
    response.writeHead(500, html).end('<html id="__next_error__">trace</html>');
  else if (url === "/undrawn" || url === "/undrawable")
    response.writeHead(404, html).end('<html id="__next_error__"></html>');
  else if (url.startsWith("/desk")) response.writeHead(200, html).end(`${url} for ${request.headers.cookie}`);
  else if (url === "/broken") response.writeHead(500, html).end("<p>trace</p>");
  else if (url === "/missing") response.writeHead(404, html).end(`<script nonce="${nonce}">1</script>`);
  else if (url === "/styled")
    response
      .writeHead(200, {
        ...html,
        "content-security-policy": `style-src 'self'; ${html["content-security-policy"]}`,
      })
      .end('<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><p>styled');
  else if (url === "/_next/static/chunks/a.css")
    response.writeHead(200, { "content-type": "text/css" }).end("p{margin:0}");
  else if (url === "/cookie") response.writeHead(200, { ...html, "set-cookie": "a=b" }).end("yours");
  else if (url.startsWith("/table.csv")) {
    const rows = url.endsWith("long") ? 500_000 : 3;
    const etag = `"rows-${rows}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else
      response
        .writeHead(200, { "content-type": "text/csv; charset=utf-8", etag })
        .end("1,2,3,4,5\r\n".repeat(rows));
  } else if (url.startsWith("/_next/static/")) {
    const lasting = {
      "content-type": "text/javascript",
      "cache-control": "public, max-age=31536000, immutable",
    };
    response.writeHead(200, lasting).end("let a = 1;".repeat(100));
  } else response.writeHead(200, html).end(`<script nonce="${nonce}">1</script>${request.headers.host}`);
};

beforeEach(async () => {
  rendered = new Map();
  state = "revision 1";
  faults = [];
  folder = mkdtempSync(path.join(os.tmpdir(), "dimline-front-"));
  const socket = path.join(folder, "renderer");
  const inner = createServer(render);
  const front = standBefore({
    answers: new KeptAnswers(),
    state: () => {
      if (state === "lost") throw new Error("the database cannot be opened");
      return state;
    },
    socket,
    host: "site",
    proxies: new Set<string>(),
    render,
  });
  const outer = createServer((request, response) => {
    front(request, response).catch((error: unknown) => faults.push(error));
  });
  await new Promise<void>((resolve) => inner.listen(socket, resolve));
  await new Promise<void>((resolve) => outer.listen(0, "127.0.0.1", resolve));
  port = (outer.address() as AddressInfo).port;
  servers = [inner, outer];
});

afterEach(() => {
  if (state !== "lost") expect(faults).toEqual([]);
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** Asks without what `fetch` would add or undo. */
function get(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask({ host: "127.0.0.1", port, path: url, headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("a page that is one person's", () => {
  const person = { cookie: "session=1", accept: "text/html" };

  test("is handed through and never kept", async () => {
    expect((await get("/desk", person)).body.toString()).toBe("/desk for session=1");
    await get("/desk", person);
    expect(rendered.get("/desk")).toBe(2);
  });

  test.each([
    ["/desk/records/statement/none?show=1", 404, "/desk/nothing for session=1"],
    ["/desk/people", 403, "/desk/refused for session=1"],
    ["/preview/over", 404, "/preview"],
    ["/undrawn", 404, "/undrawn/-/-/-/-"],
  ])("%s leads nowhere: the status is %i, and what is to be said is drawn", async (url, status, drawn) => {
    const answer = await get(url, { ...person, "if-none-match": "*" });
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain("__next_error__");
    expect(rendered.get(drawn.split(" ", 1)[0] ?? "")).toBe(1);
    if (url.startsWith("/desk")) expect(answer.body.toString()).toBe(drawn);
    expect((await get(url, person, "HEAD")).status).toBe(status);
  });

  test("is drawn once where the answer says already that there is none", async () => {
    const { status, body } = await get("/missing", person);
    expect([status, body.toString()]).toEqual([404, '<script nonce="n1">1</script>']);
    expect([...rendered]).toEqual([["/missing", 1]]);
  });

  test.each(["/desk/broken", "/broken", "/undrawable"])(
    "%s could not be made, and says so in words that need no script",
    async (url) => {
      const { status, body, headers } = await get(url, person);
      expect(status).toBe(500);
      expect(body.toString()).toContain("This page could not be made");
      expect(body.toString()).not.toContain("trace");
      expect(headers["content-security-policy"]).not.toMatch(/script-src|nonce/);
    },
  );

  test("is sent compressed to who takes it", async () => {
    const { body, headers } = await get("/desk", { ...person, "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe("/desk for session=1");
  });

  test("is left to the framework where a script asks for a part of it", async () => {
    const answer = await get("/desk/people", { ...person, rsc: "1" });
    expect(answer.body.toString()).toContain("__next_error__");
  });
});

describe("a page", () => {
  test("is made once for a state of the dataset, and anew for the next", async () => {
    const first = await get("/ir");
    const second = await get("/ir");
    expect(second.body).toEqual(first.body);
    expect(rendered.get("/ir")).toBe(1);
    state = "revision 2";
    await get("/ir");
    expect(rendered.get("/ir")).toBe(2);
  });

  test("is made once for many who ask at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => get("/ir")));
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    expect(rendered.get("/ir")).toBe(1);
  });

  test("carries no nonce, allows its scripts by hash, and does not know by what name it was asked for", async () => {
    const { body, headers } = await get("/ir", { host: "evil.example" });
    expect(body.toString()).toBe("<script>1</script>site");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
    );
  });

  test("brings its style sheets along, so that one answer is enough to read it", async () => {
    const { body, headers } = await get("/styled");
    expect(body.toString()).toBe("<style>p{margin:0}</style><p>styled");
    // printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64
    expect(headers["content-security-policy"]).toMatch(
      /^style-src 'self' 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='; /,
    );
  });

  test("is sent compressed to who takes it, and not at all to who has it", async () => {
    const { body, headers } = await get("/ir", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toContain("<script>1</script>");
    const again = await get("/ir", { "if-none-match": headers.etag ?? "" });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("is answered to HEAD without its body", async () => {
    const { status, body, headers } = await get("/ir", {}, "HEAD");
    expect([status, body.length]).toEqual([200, 0]);
    expect(Number(headers["content-length"])).toBeGreaterThan(0);
  });
});

test.each([
  ["/ir", { cookie: "session=1" }],
  ["/ir", { rsc: "1" }],
  ["/ir", { authorization: "Bearer x" }],
  ["/desk", {}],
  ["/fa/desk/people", {}],
  ["/api/v1/episodes", {}],
  ["/_next/image", {}],
  ["/preview/abc", {}],
])("%s with %j goes through to the renderer each time", async (url, headers) => {
  await get(url, headers as Record<string, string>);
  await get(url, headers as Record<string, string>);
  expect(rendered.get(url)).toBe(2);
});

test("what sets a cookie, or is no page, is not kept", async () => {
  for (const url of ["/cookie", "/missing"]) {
    await get(url);
    await get(url);
    expect(rendered.get(url)).toBe(2);
  }
  expect((await get("/missing")).status).toBe(404);
});

test.each(["/broken", "/undrawable"])(
  "%s could not be made, and says so in words that need no script",
  async (url) => {
    const { status, body, headers } = await get(url);
    expect(status).toBe(500);
    expect(body.toString()).toContain("This page could not be made");
    expect(body.toString()).not.toContain("trace");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|script-src|nonce/);
  },
);

test("who waited for a page that could not be made is told in the same words as who asked first", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => get("/broken")));
  for (const { status, body } of answers) {
    expect(status).toBe(500);
    expect(body.toString()).toContain("This page could not be made");
  }
});

test("a database that cannot be opened is told in the same words, and to the log", async () => {
  state = "lost";
  const { status, body } = await get("/page");
  expect(status).toBe(500);
  expect(body.toString()).toContain("This page could not be made");
  expect(faults.map(String)).toEqual(["Error: the database cannot be opened"]);
});

test("a path that cannot be read gets the page for what is not there", async () => {
  await get("/%zz");
  expect([...rendered.keys()]).toEqual(["/not-an-address"]);
});

test("a short file is kept, a long one is streamed anew, both whole", async () => {
  for (const [url, times, rows] of [
    ["/table.csv", 1, 3],
    ["/table.csv?long", 2, 500_000],
  ] as const) {
    const first = await get(url, { "accept-encoding": "gzip" });
    const second = await get(url);
    expect(gunzipSync(first.body).length).toBe(11 * rows);
    expect(second.body.length).toBe(11 * rows);
    expect(rendered.get(url)).toBe(times);
  }
});

test("a file that is known already is not sent again, kept or not", async () => {
  for (const [url, tag] of [
    ["/table.csv", '"rows-3"'],
    ["/table.csv?long", '"rows-500000"'],
  ] as const) {
    const first = await get(url);
    expect(first.headers.etag?.replace("W/", "")).toBe(tag);
    for (const known of [tag, `W/${tag}`]) {
      const again = await get(url, { "if-none-match": known });
      expect([again.status, again.body.length], `${url} ${known}`).toEqual([304, 0]);
    }
  }
});

test("what belongs to the build is kept whatever the dataset becomes, and says itself for how long", async () => {
  const url = "/_next/static/chunks/a.js";
  await get(url);
  state = "revision 2";
  const { headers, body } = await get(url, { "accept-encoding": "br" });
  expect(rendered.get(url)).toBe(1);
  expect(headers["cache-control"]).toContain("immutable");
  expect([headers["content-encoding"], body.length < 100]).toEqual(["br", true]);
});

test("a reader who leaves in the middle of a long file does no harm to the next", async () => {
  await new Promise<void>((resolve) => {
    const leaving = ask({ host: "127.0.0.1", port, path: "/table.csv?long", agent: false }, (answer) => {
      answer.once("data", () => {
        leaving.destroy();
        resolve();
      });
    });
    leaving.on("error", () => undefined);
    leaving.end();
  });
  expect((await get("/table.csv?long")).body.length).toBe(5_500_000);
});
