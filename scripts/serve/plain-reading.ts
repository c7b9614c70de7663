import type { IncomingHttpHeaders } from "node:http";

/** Longer addresses are nobody's bookmark. */
const LONGEST_ADDRESS = 500;

/**
 * What is never kept: what belongs to one person (the desk, previews), what counts its callers (the API), and the
 * framework's own business.
 */
const NOT_KEPT =
  /^\/(?:(?:fa|ar|ru)\/)?(?:_next(?!\/static\/)|api|auth|desk|preview|sign-in|sign-out)(?:\/|$)/;

/** The page that only says hello, which the others are measured by; with a question behind it, it is kept like them. */
const HELLO = "/hello";

/** A request that nothing but its address tells what to answer: nobody is signed in, no part of a page is asked for. */
export function isPlainReading(request: {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}): boolean {
  const { method, url = "/", headers } = request;
  return (
    (method === "GET" || method === "HEAD") &&
    url.startsWith("/") &&
    url.length <= LONGEST_ADDRESS &&
    headers.cookie === undefined &&
    headers.authorization === undefined &&
    headers.rsc === undefined &&
    headers.range === undefined &&
    headers["next-action"] === undefined &&
    url !== HELLO &&
    !NOT_KEPT.test(url.split("?", 1)[0] ?? "")
  );
}

/** Scripts and style sheets of the build, named by their content: the same at every state of the dataset. */
export function isOfTheBuild(url: string): boolean {
  return url.startsWith("/_next/static/");
}

/** Whether the path can be read at all: a percent sign must be followed by two digits, and make UTF-8. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
