import { breach, type Checked, quoted, valid } from "./checked.ts";

const pattern = /^(?:ASN?)?\s*(\d{1,10})(?:\.0+)?$/i;
/** Four octets: RFC 6793. */
const largest = 4_294_967_295;

/**
 * An autonomous system number: `AS33771`, `33771`, or `33771.0` as tables of floating point write it.
 * Null for an empty field and for 0 (`AS0` is how OONI hides a network).
 */
export function checkNetwork(value: string | number | null | undefined): Checked<number | null> {
  if (value === null || value === undefined) return valid(null);
  const text = String(value).trim();
  if (text === "") return valid(null);
  const digits = pattern.exec(text)?.[1];
  if (digits === undefined)
    return breach("network-format", `${quoted(value)} is not an autonomous system number such as AS33771`);
  const asn = Number(digits);
  if (asn > largest)
    return breach("network-format", `${quoted(value)} is larger than any autonomous system number`);
  return valid(asn === 0 ? null : asn);
}
