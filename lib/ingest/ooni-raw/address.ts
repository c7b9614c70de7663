import { remembered } from "../../catalogue/remembered.ts";

/** Whether a text is a numeric IPv4 address. */
export function isIpv4(text: string): boolean {
  return octetsOf(text) !== null;
}

/** Whether a text is an IPv6 address, with or without brackets. */
export function isIpv6(text: string): boolean {
  return text.includes(":") && /^\[?[0-9a-f:.]+\]?$/i.test(text);
}

/**
 * Whether no public server can have the address: unspecified, loopback, private, link-local, documentation.
 * A lookup that answers with one was answered falsely, by the network or on the probe's own device.
 * IANA special-purpose address registries (RFC 6890).
 */
export function isBogon(address: string): boolean {
  const octets = octetsOf(address);
  if (octets !== null) {
    const [a, b, c] = octets as [number, number, number, number];
    return (
      a === 0 ||
      a === 10 ||
      a === 127 ||
      a >= 224 ||
      (a === 100 && b >= 64 && b < 128) ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 192 && b === 0 && (c === 0 || c === 2)) ||
      (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
      (a === 203 && b === 0 && c === 113)
    );
  }
  if (!isIpv6(address)) return false;
  const plain = address.replace(/^\[|\]$/g, "").toLowerCase();
  return plain === "::" || plain === "::1" || /^(?:fc|fd|fe8|fe9|fea|feb|ff|2001:db8:)/.test(plain);
}

/**
 * Host of a URL or of `host:port`, lower case, without brackets or a final dot; null where there is none. The same pages
 * and addresses stand in record after record.
 */
export const hostOf = remembered(hostIn);

function hostIn(text: string): string | null {
  let start = text.indexOf("://");
  start = start === -1 ? 0 : start + 3;
  let end = text.length;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "/" || character === "?" || character === "#") {
      end = at;
      break;
    }
  }
  const user = text.lastIndexOf("@", end - 1);
  if (user >= start) start = user + 1;
  let host = text.slice(start, end);
  if (host.startsWith("[")) {
    const close = host.indexOf("]");
    host = close === -1 ? "" : host.slice(1, close);
  } else {
    const colon = host.indexOf(":");
    // A second colon: a bare IPv6 address, which has no port.
    if (colon !== -1 && host.indexOf(":", colon + 1) === -1) host = host.slice(0, colon);
  }
  if (host.endsWith(".")) host = host.slice(0, -1);
  if (host === "" || host.length > 253 || /[\s"<>\\]/.test(host)) return null;
  return host.toLowerCase();
}

/** Port of a URL: the one it names, else its scheme's; null where neither says. */
export function portOf(url: string): number | null {
  const named = /^[a-z][a-z0-9+.-]*:\/\/(?:\[[^\]]*\]|[^/:?#]*):(\d{1,5})(?:[/?#]|$)/i.exec(url)?.[1];
  if (named !== undefined) return Number(named);
  if (/^https:/i.test(url)) return 443;
  return /^http:/i.test(url) ? 80 : null;
}

function octetsOf(text: string): readonly number[] | null {
  const parts = text.split(".");
  if (parts.length !== 4) return null;
  const octets: number[] = [];
  for (const part of parts) {
    if (part.length === 0 || part.length > 3) return null;
    const octet = Number(part);
    if (!Number.isInteger(octet) || octet < 0 || octet > 255 || !/^\d+$/.test(part)) return null;
    octets.push(octet);
  }
  return octets;
}

/** An IPv4 address as one number, for ranges; null where it is none. */
export function ipv4Number(text: string): number | null {
  const octets = octetsOf(text);
  if (octets === null) return null;
  return octets.reduce((sum, octet) => sum * 256 + octet, 0);
}
