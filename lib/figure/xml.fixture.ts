export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/**
 * Reads a document strictly, for tests: one root, tags balanced, attributes quoted and not doubled, no bare
 * "<" or "&", no character that XML 1.0 forbids. No doctype, comment, CDATA or instruction but the first line.
 * @throws SyntaxError at the first thing that is not so.
 */
export function readXml(text: string): XmlElement {
  const body = text.replace(/^<\?xml [^?]*\?>\s*/, "").trimEnd();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(body))
    throw new SyntaxError("forbidden character");
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  const root: { name: string; attributes: Record<string, string>; children: XmlElement[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  let at = 0;
  for (let match = token.exec(body); match !== null; match = token.exec(body)) {
    at = token.lastIndex;
    const [, closing, name, attributes, empty, words] = match;
    if (words !== undefined) {
      checkReferences(words);
      if (open.length === 1) throw new SyntaxError(`text outside the root: ${words}`);
    } else if (closing === "/") {
      const last = open.pop();
      if (last === undefined || last.name !== name)
        throw new SyntaxError(`</${name}> closes <${last?.name}>`);
    } else {
      const element = { name: name!, attributes: readAttributes(attributes ?? ""), children: [] };
      open.at(-1)!.children.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  if (at !== body.length) throw new SyntaxError(`not markup: ${body.slice(at, at + 60)}`);
  if (open.length !== 1) throw new SyntaxError(`<${open.at(-1)!.name}> is never closed`);
  if (root.children.length !== 1) throw new SyntaxError(`${root.children.length} roots`);
  return root.children[0]!;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name!)) throw new SyntaxError(`${name} twice`);
    checkReferences(value!);
    attributes[name!] = value!;
  }
  return attributes;
}

function checkReferences(text: string): void {
  const bare = /&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(text);
  if (bare !== null) throw new SyntaxError(`bare & in ${text.slice(bare.index, bare.index + 20)}`);
}
