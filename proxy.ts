import { type NextRequest, NextResponse } from "next/server";
import { keptByNobody, refuseForeign } from "./app/auth/closed-answer.ts";
import { addressHeader } from "./app/auth/request.ts";
import { LANGUAGE_HEADER } from "./app/reader-language.ts";
import { isClosedAddress } from "./lib/accounts/closed-address.ts";
import { addressLanguage, inLanguage } from "./lib/i18n/address-language.ts";
import { defaultLocale } from "./lib/i18n/locales.ts";
import { isShared, sharedPolicy } from "./lib/share/policy.ts";

/**
 * The security headers of every answer. Scripts run only with the nonce made for this one answer, or, in a
 * page that the server keeps (`scripts/serve`), by their hashes; nothing comes from another host, nothing is
 * sent to one, and no other site may frame a page. Nothing about the reader is written down.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const { locale, path } = addressLanguage(pathname);
  const usual = inLanguage(path, locale);
  // The home page has one address in each language.
  if (path === "/" && pathname !== usual)
    return secured(NextResponse.redirect(new URL(`${usual}${search}`, request.url), 308));
  const asked = { path, headers: new Headers(request.headers) };
  // Only what stands in the address counts: whatever came in under this name is replaced.
  const closed = isClosedAddress(path);
  // The desk is in English, at its own address.
  asked.headers.set(LANGUAGE_HEADER, closed ? defaultLocale : locale);
  asked.headers.set(addressHeader, path + search);
  if (isShared(path)) return shared(request, asked);
  const refused = closed ? refuseForeign(request) : null;
  if (refused !== null) return secured(keptByNobody(refused));
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  // The renderer reads the nonce out of the policy and puts it on the scripts that it writes.
  asked.headers.set("content-security-policy", policy);
  const response = passedOn(request, asked);
  response.headers.set("content-security-policy", policy);
  return secured(closed ? keptByNobody(response) : response);
}

/** What a request asks for once its language is known. */
interface Asked {
  /** The path without the language. */
  readonly path: string;
  readonly headers: Headers;
}

/** Hands a request on to the route that answers it, which knows nothing of languages in addresses. */
function passedOn(request: NextRequest, { path, headers }: Asked): NextResponse {
  if (path === request.nextUrl.pathname) return NextResponse.next({ request: { headers } });
  const url = request.nextUrl.clone();
  url.pathname = path;
  return NextResponse.rewrite(url, { request: { headers } });
}

function secured(response: Response): Response {
  if (!response.headers.has("referrer-policy")) response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  response.headers.set(
    "permissions-policy",
    "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  );
  return response;
}

/**
 * The headers of what other sites may show and read: it holds no script, and loads nothing, so that a frame
 * on any page can do no harm.
 */
function shared(request: NextRequest, asked: Asked): NextResponse {
  const response = passedOn(request, asked);
  response.headers.set("content-security-policy", sharedPolicy);
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("access-control-allow-origin", "*");
  response.headers.set("cross-origin-resource-policy", "cross-origin");
  return response;
}

/** `development` loosens what the development server needs (React's `eval`, styles put in by script). */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: ["/((?!_next/static/).*)"] };
