import { isSameOrigin } from "../../lib/accounts/same-origin.ts";

/** The header in which `proxy.ts` says which address was asked for; what a client sends under it is replaced. */
export const addressHeader = "x-dimline-address";

/** Where the site is published, from `DIMLINE_ADDRESS`; null where nothing says so. */
export function publishedAddress(environment: NodeJS.ProcessEnv = process.env): URL | null {
  const given = environment.DIMLINE_ADDRESS;
  return given && URL.canParse(given) ? new URL(given) : null;
}

/** Whether the answer goes out over https, by the published address or by what the proxy in front says. */
export function isSecure(headers: Headers): boolean {
  return (
    publishedAddress()?.protocol === "https:" || headers.get("x-forwarded-proto")?.split(",")[0] === "https"
  );
}

/** Whether a request that changes something came from a page of this site. */
export function cameFromHere(headers: Headers): boolean {
  const host = headers.get("host");
  return isSameOrigin({ origin: headers.get("origin"), host }, publishedAddress());
}

/** The path that was asked for, without language and query. */
export function askedPath(headers: Pick<Headers, "get">): string {
  return (headers.get(addressHeader) ?? "/").split("?", 1)[0] ?? "/";
}

/**
 * Who asks, as far as the network tells: the last address that a proxy put down. Never stored; it is
 * hashed under a key that lives as long as the process (`sign-in-delays.ts`).
 */
export function networkAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
