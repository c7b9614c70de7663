import { withoutDirection } from "./direction.ts";

/** Longest text that is kept of a description. */
const longest = 2_000;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/**
 * Text that may hold HTML as the words alone: no tags, no character references, single blanks, nothing that turns
 * its direction, cut at 2,000 characters.
 */
export function plainText(html: string): string {
  const words = wordsOf(html);
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}

function wordsOf(html: string): string {
  const text = html
    .slice(0, 10 * longest)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, " ")
    // Tags inside of a line divide no words; all others do.
    .replace(/<\/?(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, "")
    .replace(/<[a-z/!?][^<>]*>/gi, " ")
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
      if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : " ";
    });
  return withoutDirection(text).replace(/\s+/g, " ").trim();
}

/** An address that a reader may be led to; null where the text is none. */
export function linkOf(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const given = text.trim();
  return /^https?:\/\//i.test(given) && given.length <= 2_000 && URL.canParse(given) ? given : null;
}
