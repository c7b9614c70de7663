import { createHash } from "node:crypto";
import { standaloneStylesheet, themes } from "../figure/standalone-stylesheet.ts";
import { embedStylesheet } from "./embed-stylesheet.ts";

/** The style sheets that may stand inside an embed or a figure file, by their hashes (CSP level 3, `'sha256-…'`). */
const styles = [embedStylesheet, ...themes.map(standaloneStylesheet)].map(
  (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`,
);

/**
 * The content policy of what other sites may show: no script, nothing loaded from anywhere, only our own
 * style sheets, and a frame on any page.
 */
export const sharedPolicy: string = [
  "default-src 'none'",
  `style-src ${styles.join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/** Whether an address is one of those that other sites may show: embeds, figures, cards, feeds, oEmbed. */
export function isShared(pathname: string): boolean {
  return /^\/(embed|figures|cards)\/|^\/feeds\/.|^\/oembed$/.test(pathname);
}
