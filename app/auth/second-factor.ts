import { createHmac, randomInt } from "node:crypto";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { serverSecret } from "../../db/secret.ts";
import { base32, totpAddress } from "../../lib/accounts/totp.ts";
import { encodeSVG } from "./qr.ts";

/** A second factor that is offered, and not set yet. */
export interface OfferedFactor {
  /** The secret as apps take it by hand, in groups of four. */
  readonly text: string;
  /** The same as a picture to photograph: an address of data. */
  readonly picture: string;
}

/**
 * The secret that is offered for a seed. It follows from the seed, so that a form that is shown again shows
 * the same, and nothing is stored before it is set. 24 characters of six random bits each.
 */
export function offeredSecret(seed: string): string {
  return createHmac("sha256", serverSecret())
    .update(`second factor ${seed}`)
    .digest("base64url")
    .slice(0, 24);
}

export function offeredFactor(secret: string, email: string): OfferedFactor {
  return {
    text: base32(secret).replaceAll(/(.{4})(?=.)/g, "$1 "),
    picture: encodeSVG(totpAddress(secret, email, "Dimline")),
  };
}

/** Encrypts as better-auth reads it. */
export function encrypted(text: string): Promise<string> {
  return symmetricEncrypt({ key: serverSecret(), data: text });
}

export function decrypted(text: string): Promise<string> {
  return symmetricDecrypt({ key: serverSecret(), data: text });
}

/** Without characters that are taken for one another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes, each good once, for whoever has lost the app: 49 random bits each. */
export function newRecoveryCodes(): string[] {
  const five = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: 10 }, () => `${five()}-${five()}`);
}
