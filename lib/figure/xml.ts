/** Control characters and lone surrogates: XML 1.0 forbids most of them even when escaped, and none is worth showing. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for element content and for attributes in either kind of quotes. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(/[&<>"']/g, (character) => entities[character]!);
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its attributes escaped; null and undefined leave an attribute out. `content` is finished markup. */
export function element(name: string, attributes: Attributes, content = ""): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${key}="${typeof value === "number" ? pixels(value) : escapeXml(value)}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${name === "text" ? apart(content) : content}</${name}>`;
}

/**
 * Drawings are laid out from left to right in every language. A text in them that has right-to-left letters is
 * set apart (first strong isolate to pop directional isolate, Unicode Standard Annex #9), so that it is read in
 * its own direction and stands where it was put.
 */
function apart(content: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(content) ? `\u2068${content}\u2069` : content;
}

/** A tenth of a pixel is finer than any screen shows, and keeps the text short. */
export function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}
