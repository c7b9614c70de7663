import { headers } from "next/headers";
import { cache } from "react";
import { type DeskAccount, type DeskSession, readSession } from "./session.ts";

/** The session of the present request, read once for all that a page is made of. */
export const presentSession = cache(
  async (): Promise<DeskSession | null> => readSession(new Headers(await headers()), Date.now()),
);

/** Who is signed in; null where nobody is. */
export async function signedIn(): Promise<DeskAccount | null> {
  return (await presentSession())?.account ?? null;
}

/** The token that forms of this session carry in the field `csrf`; empty where nobody is signed in. */
export async function csrfToken(): Promise<string> {
  return (await presentSession())?.csrf ?? "";
}
