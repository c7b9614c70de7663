/**
 * The chain of addresses that an answer may go by, its last link being one that nobody can invent: a caller who is
 * not a trusted proxy is put at the end of whatever it said of itself.
 * @param said the request's own `X-Forwarded-For`.
 * @param peer the address at the other end of the connection.
 * @param trusted addresses of reverse proxies on other machines; one on this machine is always trusted.
 */
export function forwardedFor(
  said: string | undefined,
  peer: string | undefined,
  trusted: ReadonlySet<string>,
): string {
  const caller = (peer ?? "").replace(/^::ffff:/, "");
  const isProxy = caller === "::1" || caller.startsWith("127.") || trusted.has(caller);
  if (said !== undefined && said.trim() !== "" && isProxy) return said;
  return said === undefined || said.trim() === "" ? caller : `${said}, ${caller}`;
}

/** `DIMLINE_PROXIES`: addresses with commas between them. */
export function trustedProxies(environment: NodeJS.ProcessEnv): ReadonlySet<string> {
  return new Set((environment.DIMLINE_PROXIES ?? "").split(/[,\s]+/).filter((address) => address !== ""));
}
