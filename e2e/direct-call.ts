import { readFileSync } from "node:fs";
import path from "node:path";
import type { ActionDoor, RouteDoor } from "./desk-doors.ts";

/** What somebody without a browser sends: everything about the request is theirs to choose. */
export interface Sender {
  readonly base: string;
  readonly cookie: string | null;
  readonly origin: string;
  readonly csrf: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  /** The word of the refusal in the answer; null where there is none. */
  readonly refused: string | null;
}

const manifest = path.resolve(import.meta.dirname, "../.next/server/server-reference-manifest.json");

/**
 * The actions of the built desk by file and name, with the ids under which they are called. What a page writes
 * inline has no name of its own; `app/desk/doors.test.ts` sees to it that it only hands on to one that has.
 */
export function builtActions(): Map<string, string> {
  const built: { node: Record<string, { filename?: string; exportedName?: string }> } = JSON.parse(
    readFileSync(manifest, "utf8"),
  );
  return new Map(
    Object.entries(built.node)
      .filter(
        ([, { filename = "", exportedName = "" }]) =>
          filename.startsWith("app/desk/") && !exportedName.startsWith("$$RSC_SERVER_ACTION"),
      )
      .map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]),
  );
}

const pages = path.resolve(import.meta.dirname, "../.next/server/app-paths-manifest.json");

/** The files of the built pages of the desk. */
export function builtPages(): string[] {
  const built: Record<string, string> = JSON.parse(readFileSync(pages, "utf8"));
  return Object.keys(built).flatMap((name) =>
    /^\/desk(?:\/.*)?\/page$/.test(name) ? [`app${name}.tsx`] : [],
  );
}

/** Asks for a page as a browser does that follows nothing by itself. */
export async function askPage(
  { path: asked }: { readonly path: string },
  { base, cookie }: Pick<Sender, "base" | "cookie">,
): Promise<{ readonly status: number; readonly location: string | null }> {
  const answer = await fetch(base + asked, {
    headers: { accept: "text/html", ...(cookie === null ? {} : { cookie }) },
    redirect: "manual",
  });
  await answer.text();
  return { status: answer.status, location: answer.headers.get("location") };
}

function headersOf({ cookie, origin }: Sender): Headers {
  const headers = new Headers({ origin });
  if (cookie !== null) headers.set("cookie", cookie);
  return headers;
}

/** Calls a Server Action as React's client does: the state before, and the form, in React's own encoding. */
export async function callAction(door: ActionDoor, sender: Sender): Promise<Answered> {
  const id = builtActions().get(`${door.file} ${door.name}`);
  if (id === undefined) throw new Error(`${door.file} ${door.name} is not in the build`);
  const body = new FormData();
  const fields = { ...sender.fields, ...(sender.csrf === null ? {} : { csrf: sender.csrf }) };
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", door.name === "signOut" ? '["$K1"]' : '[null,"$K1"]');
  const headers = headersOf(sender);
  headers.set("next-action", id);
  headers.set("accept", "text/x-component");
  return answered(
    await fetch(sender.base + door.page, { method: "POST", headers, body, redirect: "manual" }),
  );
}

export async function callRoute(door: RouteDoor, sender: Sender): Promise<Answered> {
  const body = new FormData();
  const fields = { ...sender.fields, ...(sender.csrf === null ? {} : { csrf: sender.csrf }) };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const carries = door.method !== "GET";
  return answered(
    await fetch(sender.base + door.path, {
      method: door.method,
      headers: headersOf(sender),
      redirect: "manual",
      ...(carries ? { body } : {}),
    }),
  );
}

async function answered(answer: Response): Promise<Answered> {
  return { status: answer.status, refused: /"refused":"([a-z-]+)"/.exec(await answer.text())?.[1] ?? null };
}
