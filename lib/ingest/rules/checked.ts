/** What a field rule answers: the value as the program holds it, or which rule was broken and how. */
export type Checked<Value> = Valid<Value> | Breach;

export interface Valid<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Breach {
  readonly ok: false;
  /** Short stable name of the rule: `time-range`, `country-unknown`. */
  readonly rule: string;
  /** One clear sentence with the value that offended, for a person. */
  readonly message: string;
}

export function valid<Value>(value: Value): Valid<Value> {
  return { ok: true, value };
}

export function breach(rule: string, message: string): Breach {
  return { ok: false, rule, message };
}

/** A value as a message shows it: in quotation marks, control characters as spaces, cut at 60 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : written(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // What is nested too deeply to be walked through has no text that would help anyone.
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}
