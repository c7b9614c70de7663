import { createHash } from "node:crypto";

/**
 * The sources `'sha256-…'` of a page's inline scripts, each once (Content Security Policy, level 3, section
 * 8.3). Only a script that the renderer gave the nonce is allowed: one that came into the page in any other
 * way stays forbidden. Blocks of data are no scripts to a browser, and need none.
 * @param asSent the text of a script as readers will get it.
 */
export function inlineScriptHashes(
  html: string,
  nonce: string,
  asSent: (script: string) => string = (script) => script,
): string[] {
  const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(
      ([, attributes = ""]) =>
        attributes.includes(` nonce="${nonce}"`) &&
        !/\ssrc\s*=/i.test(attributes) &&
        !/\stype\s*=\s*"[^"]*json/i.test(attributes),
    )
    .map(([, , code = ""]) => `'sha256-${createHash("sha256").update(asSent(code)).digest("base64")}'`);
  return [...new Set(hashes)];
}
