import { publishedAddress } from "./request.ts";

/** The address at which a one-time link is opened: at the published address, or where the request came in. */
export function oneTimeLink(token: string, asked: Headers): string {
  const origin = publishedAddress()?.origin ?? asked.get("origin") ?? "";
  return `${origin}/sign-in/link/${token}`;
}
