/**
 * Where better-auth's own HTTP handler would be. It is not mounted: accounts are made by administrators alone,
 * and people sign in through the form at `/sign-in`, which checks, delays and writes down. So every address of
 * its API answers that there is nothing, whatever is sent there.
 */
function nothing(): Response {
  return new Response("There is nothing here. People sign in at /sign-in.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
  });
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
