const prime = 0x100000001b3n;
const basis = 0xcbf29ce484222325n;
const mask = 0xffffffffffffffffn;

/**
 * FNV-1a with 64 bits over the text's UTF-16 code units, as 13 digits of base 36: tells records apart in ids that
 * are made from addresses and titles. It is no protection against anything.
 */
export function shortHash(text: string): string {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = ((hash ^ BigInt(text.charCodeAt(at))) * prime) & mask;
  return hash.toString(36).padStart(13, "0");
}
