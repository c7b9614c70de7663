import type { Reading, Reply } from "./connector.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An answer that is not what was asked for. It may pass: pages of errors and of maintenance come with any status. */
export function wrong(message: string, passing = true): Reading {
  return { state: "error", message, passing };
}

/** Of a reply that says nothing of its length, and whose end is missing. */
export const cutOff = "the reply was cut off on its way";

/** Whether a table ends as tables do, with the end of a line; else it may lack rows, or half of a number. */
export function endsInLine(text: string): boolean {
  return /[\r\n]$/.test(text);
}

/** Reads the reply's JSON and hands it on; text that is none, or is HTML, is an error that may pass. */
export function readJson(reply: Reply, read: (value: unknown) => Reading): Reading {
  if (reply.type === "text/html") return wrong("the server answered with a page of HTML instead of JSON");
  let value: unknown;
  try {
    value = JSON.parse(reply.text);
  } catch {
    return wrong(
      reply.text.trim() === "" ? "the reply is empty" : "the reply is no JSON, or was cut off on its way",
    );
  }
  return read(value);
}

/** The path with the query of an address that a reply names, or null. Host and path are never taken from a reply. */
export function withQueryOf(path: string, address: unknown): string | null {
  if (typeof address !== "string" || !URL.canParse(address, "https://host.invalid")) return null;
  return new URL(path, "https://host.invalid").pathname + new URL(address, "https://host.invalid").search;
}

/** The path with one parameter of its query set. */
export function withParameter(path: string, name: string, value: number): string {
  const url = new URL(path, "https://host.invalid");
  url.searchParams.set(name, String(value));
  return url.pathname + url.search;
}

/** The number that a parameter of the path's query has; 0 where it has none. */
export function parameter(path: string, name: string): number {
  const given = Number(new URL(path, "https://host.invalid").searchParams.get(name) ?? "0");
  return Number.isSafeInteger(given) && given >= 0 ? given : 0;
}

/** The query as text, without what is null. */
export function query(parameters: Readonly<Record<string, string | number | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) search.set(name, String(value));
  return search.toString();
}

/**
 * What a server says is wrong, in the fields that the field's services use, as one line that can be shown at a terminal;
 * null where it says nothing.
 */
export function errorIn(value: unknown): string | null {
  if (!isObject(value)) return null;
  const first = (list: unknown): JsonObject => (Array.isArray(list) && isObject(list[0]) ? list[0] : {});
  const { error, msg, detail, message, errors } = value;
  const given = [error, msg, detail, message, first(errors).message, first(detail).msg];
  return given.map(lineOf).find((line) => line !== "") ?? null;
}

function lineOf(given: unknown): string {
  if (typeof given !== "string") return "";
  return given
    .slice(0, 1_000)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 300);
}

/**
 * What a page holds, to tell whether the next one holds the same; null where it is nested too deeply to be written.
 * The reply as a whole will not do: services put the time of the request into it.
 */
export function fingerprintOf(entries: readonly unknown[]): string | null {
  try {
    return JSON.stringify(entries);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
