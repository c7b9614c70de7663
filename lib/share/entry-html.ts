import { element, escapeXml } from "../figure/xml.ts";
import type { FeedEntry } from "./feed.ts";

/** What an entry says, as HTML of paragraphs and at most one quotation. */
export function entryHtml(entry: Pick<FeedEntry, "paragraphs" | "quote">): string {
  const paragraphs = entry.paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join("");
  if (entry.quote === null) return paragraphs;
  const { text, language } = entry.quote;
  return paragraphs + element("blockquote", { lang: language, dir: "auto" }, `<p>${escapeXml(text)}</p>`);
}
