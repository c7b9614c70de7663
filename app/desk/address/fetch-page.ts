import { spawn } from "node:child_process";
import path from "node:path";
import * as z from "zod";

const pageRead = z.object({
  url: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  path: z.string(),
  title: z.string().nullable(),
  words: z.string(),
});
export type FetchedPage = z.infer<typeof pageRead>;

/** Longer than the command itself waits. */
const patience = 25_000;

/** Each is a process of its own; nobody's haste may take the machine from readers. */
const mostAtOnce = 3;
let running = 0;

/**
 * Has a page fetched by `scripts/fetch-page.ts`, which goes nowhere but to the public internet over https.
 * @returns the page, or what is wrong in words.
 */
export async function fetchPage(address: string): Promise<FetchedPage | { readonly fault: string }> {
  if (running >= mostAtOnce)
    return { fault: "Other pages are being fetched just now; try again in a moment." };
  running += 1;
  try {
    return await fetched(address);
  } finally {
    running -= 1;
  }
}

async function fetched(address: string): Promise<FetchedPage | { readonly fault: string }> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "scripts", "fetch-page.ts");
  const child = spawn(process.execPath, [script, "--json", "--", address], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: patience,
  });
  const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const document = (() => {
    try {
      return pageRead.safeParse(JSON.parse(output));
    } catch {
      return null;
    }
  })();
  if (document?.success) return document.data;
  const said = /^dimline: (.*)$/m.exec(errors)?.[1];
  return {
    fault: said === undefined ? "The page could not be fetched in time." : `It was not fetched: ${said}.`,
  };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const part of stream.setEncoding("utf8")) text += part;
  return text;
}
