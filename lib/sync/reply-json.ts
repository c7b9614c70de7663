import type { Reading, Reply } from "./connector.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An answer that is not what was asked for. It may pass: pages of errors and of maintenance come with any status. */
export function wrong(message: string, passing = true): Reading {
  return { state: "error", message, passing };
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

/** The path and query of an address that a reply names, or null. Its host is never taken from a reply. */
export function pathOf(address: unknown): string | null {
  if (typeof address !== "string" || !URL.canParse(address, "https://host.invalid")) return null;
  const { pathname, search } = new URL(address, "https://host.invalid");
  return pathname + search;
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

/** What a server says is wrong, in the fields that the field's services use; null where it says nothing. */
export function errorIn(value: unknown): string | null {
  if (!isObject(value)) return null;
  for (const name of ["error", "msg", "detail", "message"]) {
    const given = value[name];
    if (typeof given === "string" && given.trim() !== "") return given.trim().slice(0, 300);
  }
  const { errors } = value;
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  if (isObject(first) && typeof first.message === "string") return first.message.slice(0, 300);
  return null;
}
