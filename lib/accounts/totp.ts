import { createHmac, timingSafeEqual } from "node:crypto";

/** Codes of a second factor by time (RFC 6238): SHA-1, six digits, half a minute, as every app has them. */
const PERIOD = 30_000;
const DIGITS = 6;

/** The code that holds at `now` (UTC epoch ms). @param secret its UTF-8 bytes are the key. */
export function totpCode(secret: string, now: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / PERIOD)));
  const hash = createHmac("sha1", secret).update(counter).digest();
  // RFC 4226, section 5.3: four bytes from where the last half byte points, without the sign.
  const offset = hash.readUInt8(hash.length - 1) & 0x0f;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

/** Whether a code holds, half a minute early or late included. */
export function isTotpCode(secret: string, code: string, now: number): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  let found = false;
  for (const step of [-1, 0, 1])
    found = timingSafeEqual(Buffer.from(totpCode(secret, now + step * PERIOD)), Buffer.from(code)) || found;
  return found;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The secret as apps take it by hand: base32 (RFC 4648) without padding. */
export function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)] ?? "")
    .join("");
}

/** What a QR code says to an app (the key URI format of Google Authenticator, which all follow). */
export function totpAddress(secret: string, account: string, issuer: string): string {
  const query = new URLSearchParams({ secret: base32(secret), issuer, digits: "6", period: "30" });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${query}`;
}
