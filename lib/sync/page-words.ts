/** Longest text that is kept of a page, in characters. */
const longest = 200_000;

/** Elements whose content is no words of the page, or changes with every visit. */
const silent: ReadonlySet<string> = new Set(
  "script style noscript template svg iframe object nav header footer aside form button select dialog".split(
    " ",
  ),
);
/** Elements that do not divide the line they stand in. */
const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code em i mark q s small span strong sub sup time u wbr font".split(" "),
);

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/**
 * The words of a page of HTML, a line a block: of its `article` or `main` where it has one, since menus, adverts and
 * "read also" change with every visit; else of its whole body. What is compared to find out whether a page was changed.
 * One pass over the text, whatever the text.
 */
export function pageWords(html: string): string {
  const all: string[] = [];
  const main: string[] = [];
  let line = "";
  let muted = 0;
  let mutedBy = "";
  let inMain = 0;

  const endLine = () => {
    const words = decoded(line).replace(/\s+/g, " ").trim();
    line = "";
    if (words === "") return;
    all.push(words);
    if (inMain > 0) main.push(words);
  };

  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const text = html.slice(at, open === -1 ? html.length : open);
    if (muted === 0) line += text;
    if (open === -1) break;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(open, open + 40));
    const close = html.indexOf(">", open);
    if (close === -1) break;
    at = close + 1;
    if (tag === null) continue;
    const name = (tag[2] as string).toLowerCase();
    const ends = tag[1] === "/";
    if (muted > 0) {
      // Only its own end ends it: what stands inside a script is no tag.
      if (name === mutedBy) muted += ends ? -1 : mutedBy === "script" || mutedBy === "style" ? 0 : 1;
      continue;
    }
    if (inline.has(name)) continue;
    endLine();
    if (silent.has(name) && !ends && html[close - 1] !== "/") {
      muted = 1;
      mutedBy = name;
    } else if (name === "article" || name === "main") inMain = Math.max(0, inMain + (ends ? -1 : 1));
  }
  if (muted === 0) endLine();
  return (main.length > 0 ? main : all).join("\n").slice(0, longest);
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : " ";
  });
}

/** The lines that are only in one of two texts, in their order there; at most `most` of each. */
export function changedLines(
  before: string,
  after: string,
  most = 50,
): { readonly gone: readonly string[]; readonly added: readonly string[] } {
  const old = before.split("\n");
  const young = after.split("\n");
  const [inOld, inYoung] = [new Set(old), new Set(young)];
  return {
    gone: old.filter((line) => line !== "" && !inYoung.has(line)).slice(0, most),
    added: young.filter((line) => line !== "" && !inOld.has(line)).slice(0, most),
  };
}
