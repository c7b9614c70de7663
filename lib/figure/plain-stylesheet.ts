/**
 * A style sheet without custom properties, for programs that do not know them (librsvg, Inkscape, mail
 * readers): every `var(--name, fallback)` becomes the token of that name, or its fallback. A property that
 * the sheet itself defines on classes (`.tl-contradicted { --tl-mark: … }`) is written out for each class,
 * whether the class stands on the element or on one above it.
 * @param tokens by name, with the two dashes.
 * @throws RangeError where a property has neither token nor fallback nor class.
 */
export function plainStylesheet(css: string, tokens: ReadonlyMap<string, string>): string {
  const rules = [...css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/(@[^{]+\{)|([^{}]+)\{([^{}]*)\}|\}/g)];
  const resolve = (value: string) =>
    value.replaceAll(/var\((--[a-z-]+), ([^()]*)\)/g, (_, name: string, fallback: string) =>
      (tokens.get(name) ?? fallback).trim(),
    );
  const classes = new Map<string, { selector: string; value: string }[]>();
  for (const [, , selectors, body] of rules)
    for (const [, name, value] of (body ?? "").matchAll(/(--tl-[a-z]+): ([^;]+);/g))
      for (const selector of (selectors ?? "").split(","))
        classes.set(name!, [
          ...(classes.get(name!) ?? []),
          { selector: selector.trim(), value: resolve(value!) },
        ]);

  return rules
    .map(([whole, opening, selectors, body]) => {
      if (opening !== undefined || body === undefined) return whole.trim();
      const declarations = body.split(";").flatMap((one) => {
        const text = one.trim();
        return text === "" || text.startsWith("--tl-") ? [] : [resolve(text)];
      });
      const own = declarations.filter((one) => !one.includes("var("));
      const byClass = declarations.filter((one) => one.includes("var("));
      const list = (selectors ?? "").split(",").map((selector) => selector.trim());
      return (
        (own.length > 0 ? `${list.join(",")}{${own.join(";")}}` : "") +
        byClass.map((declaration) => writtenOut(list, declaration, classes)).join("")
      );
    })
    .filter((text) => text !== "")
    .join("\n");
}

function writtenOut(
  selectors: readonly string[],
  declaration: string,
  classes: ReadonlyMap<string, readonly { selector: string; value: string }[]>,
): string {
  const name = /var\((--[a-z-]+)\)/.exec(declaration)?.[1];
  const values = name === undefined ? undefined : classes.get(name);
  if (values === undefined) throw new RangeError(`"${declaration}" refers to nothing`);
  return values
    .map(({ selector: holder, value }) => {
      const reached = selectors.flatMap((selector) => {
        const parts = selector.split(" ");
        const last = parts.pop()!;
        return [[...parts, holder, last].join(" "), [...parts, `${last}${holder}`].join(" ")];
      });
      return `${reached.join(",")}{${declaration.replace(/var\([^)]*\)/, value)}}`;
    })
    .join("");
}

/** The declarations of custom properties in a text, by name: how `tokens.ts` writes them. */
export function tokensOf(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/(--[a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}
