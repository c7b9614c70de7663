/** A text without the blanks around it. Hardly one has any, and to look costs less than to ask the engine. */
export function trimmed(text: string): string {
  const { length } = text;
  return length === 0 || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(length - 1)))
    ? text
    : text.trim();
}

/** ASCII from the exclamation mark on: nothing of it is white space. */
function isPlain(unit: number): boolean {
  return unit > 32 && unit < 128;
}
