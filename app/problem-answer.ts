import { type Problem, problemDocument } from "../lib/export/problem.ts";

/** A problem as an answer (RFC 9457). */
export function problemAnswer(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(problemDocument(problem), null, 2)}\n`, {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** What a route that is only read answers to whoever would write. */
export function readOnlyAnswer(): Response {
  return problemAnswer(
    {
      status: 405,
      title: "Only for reading",
      detail: "this address is read with GET or HEAD; nothing can be written to it",
    },
    { allow: "GET, HEAD, OPTIONS" },
  );
}
