/** The key of a page as an address carries it: JSON in base64url. It is nobody's to read or to make. */
export function writeToken(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key), "utf8").toString("base64url");
}

/** The key that a token holds; null where it is none. */
export function readToken(token: string): readonly (string | number | null)[] | null {
  if (token.length > 1_000 || !/^[A-Za-z0-9_-]+$/.test(token)) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
    const plain = (part: unknown) => part === null || typeof part === "string" || Number.isSafeInteger(part);
    return Array.isArray(key) && key.length > 0 && key.length < 12 && key.every(plain) ? key : null;
  } catch {
    return null;
  }
}
