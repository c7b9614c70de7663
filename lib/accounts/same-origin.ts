/** What a request says of where it came from, and of where it was sent. */
export interface RequestOrigin {
  /** The header `Origin`. */
  readonly origin: string | null;
  /** The header `Host`, or what a proxy says that it was. */
  readonly host: string | null;
}

/**
 * Whether a request that changes something came from a page of this site. Browsers send `Origin` with every
 * such request; one that has none, or `null`, is refused.
 *
 * @param address where the site is published (`https://example.org`); null where that was not said. With it, a
 *   request to any other host name is refused too, so that a foreign name that resolves here opens nothing.
 *   Loopback stays allowed: that is the server's own operator.
 */
export function isSameOrigin({ origin, host }: RequestOrigin, address: URL | null): boolean {
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.protocol !== "http:" && from.protocol !== "https:") return false;
  // An origin with a path or a user name in it is none that a browser sends.
  if (from.origin !== origin || from.host !== host.toLowerCase()) return false;
  if (address === null) return true;
  return from.origin === address.origin || isLoopback(from.hostname);
}

function isLoopback(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(name);
}

/**
 * Where to go after a sign-in: an address within the desk, as it was asked for.
 * @returns `/desk` for anything else, so that a link to the sign-in page cannot lead elsewhere.
 */
export function addressAfterSignIn(asked: string | null | undefined): string {
  if (!asked || asked.length > 2_000) return "/desk";
  if (!/^\/desk(?:[/?#]|$)/.test(asked) || /[\\\s\p{Cc}]/u.test(asked)) return "/desk";
  const resolved = new URL(asked, "http://site.invalid");
  return resolved.host === "site.invalid" && /^\/desk(?:\/|$)/.test(resolved.pathname)
    ? resolved.pathname + resolved.search + resolved.hash
    : "/desk";
}
