import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { databasePath } from "./client.ts";

/** Where the secret lies when `DIMLINE_SECRET` does not hold it: beside the database. */
export function secretPath(environment: NodeJS.ProcessEnv = process.env): string {
  return path.join(path.dirname(databasePath(environment)), "secret");
}

/** A secret that is too short to be one. */
export class SecretUnusable extends Error {}

const LEAST_CHARACTERS = 32;

/**
 * The server's secret: signs cookies, binds forms to sessions, encrypts second factors. `DIMLINE_SECRET`, or a
 * file made once beside the database that only its owner can read. A backup that leaves it out cannot
 * be used to sign in; whoever restores without it makes new one-time links.
 * @throws SecretUnusable where it has fewer than 32 characters.
 */
export function serverSecret(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment.DIMLINE_SECRET;
  if (given) return checked(given, "DIMLINE_SECRET");
  const file = secretPath(environment);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    // "wx" makes the file only where there is none, so that two processes that start together agree on one.
    const descriptor = openSync(file, "wx", 0o600);
    writeSync(descriptor, `${randomBytes(48).toString("base64url")}\n`);
    closeSync(descriptor);
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return checked(readFileSync(file, "utf8").trim(), file);
}

function checked(secret: string, where: string): string {
  if (secret.length < LEAST_CHARACTERS)
    throw new SecretUnusable(`the secret in ${where} has fewer than ${LEAST_CHARACTERS} characters`);
  return secret;
}
