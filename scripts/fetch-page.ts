import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pageWords } from "../lib/sync/page-words.ts";
import { CommandError, runCommand } from "./command.ts";
import { keepBytes } from "./pipeline/archive.ts";
import { reachOf } from "./pipeline/sync/environment.ts";
import { FetchFault } from "./pipeline/sync/fault.ts";
import { get, systemResolve } from "./pipeline/sync/get.ts";
import { replyOf } from "./pipeline/sync/reply-text.ts";
import { userAgent } from "./pipeline/sync/sync-source.ts";

/** Longest wait, and most bytes, of a page that an editor asks for. */
const timeout = 15_000;
const mostBytes = 5 * 1024 * 1024;

/*
 * The one request that the desk makes to elsewhere, in a process of its own: the server that readers talk to opens no
 * connections, and what a page does to its reader ends with it.
 */
await runCommand(
  {
    name: "fetch-page",
    summary: "fetches one published page over https, keeps its bytes under their hash, and prints its words",
    positionals: "URL",
    options: {},
  },
  async (given) => {
    const [address, more] = given.positionals;
    if (address === undefined || more !== undefined || !URL.canParse(address))
      throw new CommandError("name one address", address ?? null);
    try {
      const got = await get(new URL(address), {
        headers: {
          "user-agent": userAgent(process.env),
          accept: "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
        },
        timeout,
        mostBytes,
        reach: reachOf(null, process.env, systemResolve),
        signal: given.interrupted,
      });
      if (got.status !== 200) throw new FetchFault(`the server answers ${got.status}`, false, got.status);
      const { type, text } = replyOf(got);
      const readable = type === null || type.startsWith("text/") || type.endsWith("xml");
      const beside = await mkdtemp(path.join(tmpdir(), "dimline-page-"));
      try {
        const file = path.join(beside, "page");
        await writeFile(file, got.body);
        const kept = await keepBytes(file, path.resolve(process.env.DIMLINE_DATA ?? "data"));
        const title = readable ? titleOf(text) : null;
        const words = readable ? (type === "text/plain" ? text : pageWords(text)) : "";
        given.say(`${got.url}: ${kept.bytes} bytes, ${kept.sha256}`);
        return { json: { url: got.url.href, ...kept, title, words: words.slice(0, 20_000) } };
      } finally {
        await rm(beside, { recursive: true, force: true });
      }
    } catch (error) {
      if (error instanceof FetchFault) throw new CommandError(error.message, address);
      throw error;
    }
  },
);

/** What the page calls itself, on one line. */
function titleOf(html: string): string | null {
  const raw = /<title[^>]*>([\s\S]{0,2000}?)<\/title>/i.exec(html)?.[1] ?? "";
  return pageWords(raw).replace(/\s+/g, " ").trim().slice(0, 300) || null;
}
