/** Characters that XML 1.0 forbids even when escaped, lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

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
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** A tenth of a pixel is finer than any screen shows, and keeps the text short. */
export function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}
