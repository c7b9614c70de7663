import markdownIt from "markdown-it";

/**
 * The Markdown that editors write: paragraphs, emphasis, lists, quotations, code and links. No HTML, no pictures (a
 * picture would make readers' browsers ask another server), no headings above the page's own, and no link to anything
 * but a web address, a part of this site or a mail address. Whatever else is written stays as the characters it is.
 */
const renderer = markdownIt({ html: false, linkify: false, typographer: false, breaks: true }).disable([
  "image",
  "heading",
  "lheading",
  "table",
  "html_block",
  "html_inline",
  "reference",
]);

renderer.validateLink = isSafeLink;

const openLink = renderer.renderer.rules.link_open;
renderer.renderer.rules.link_open = (tokens, index, options, environment, self) => {
  const token = tokens[index];
  token?.attrSet("rel", "noreferrer nofollow ugc");
  return openLink === undefined
    ? self.renderToken(tokens, index, options)
    : openLink(tokens, index, options, environment, self);
};

/** The same as HTML that is safe to put into a page. */
export function renderMarkdown(text: string): string {
  return renderer.render(withoutControls(text));
}

/** The words alone, for feeds, descriptions and the figure: no signs of Markdown. */
export function markdownWords(text: string): string {
  return renderer
    .parse(withoutControls(text), {})
    .flatMap((token) => (token.type === "inline" ? (token.children ?? []) : [token]))
    .map((token) => {
      if (
        token.type === "text" ||
        token.type === "code_inline" ||
        token.type === "fence" ||
        token.type === "code_block"
      )
        return token.content;
      return token.type === "softbreak" ||
        token.type === "hardbreak" ||
        (token.type.endsWith("_close") && token.block)
        ? " "
        : "";
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** `https://`, `http://`, `mailto:`, a path of this site (`/…`) or a part of the page (`#…`); `//host` is none of these. */
export function isSafeLink(address: string): boolean {
  const plain = address.trim();
  // Browsers skip control characters and blanks inside of a scheme, so that nothing with one is let through.
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(plain)) return false;
  if (/^(?:#|\/(?!\/))/.test(plain)) return true;
  return /^(?:https?:\/\/[^/]|mailto:[^:]+$)/i.test(plain);
}

/** Control characters and the marks that turn the direction of what follows: nobody sees them, and they can hide what is said. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === "\n" || sign === "\t" ? sign : "",
  );
}
