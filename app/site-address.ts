/**
 * The address that the site is published under, from `DIMLINE_ADDRESS` (`https://example.org`), so that
 * canonical links name it and not whatever host name a request came by.
 * @throws TypeError where the variable holds no absolute address.
 */
export function siteAddress(environment: NodeJS.ProcessEnv = process.env): URL {
  const port = environment.PORT ?? "3000";
  return new URL(environment.DIMLINE_ADDRESS ?? `http://127.0.0.1:${port}`);
}
