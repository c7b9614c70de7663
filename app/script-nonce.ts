import { headers } from "next/headers";

/** The nonce that scripts of this answer run with, out of the policy that `proxy.ts` made for it. */
export async function scriptNonce(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
