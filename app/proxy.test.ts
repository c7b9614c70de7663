import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { contentSecurityPolicy, proxy } from "../proxy.ts";

test("scripts run by nonce alone, nothing comes from elsewhere, nobody frames a page", () => {
  const policy = contentSecurityPolicy("abc", false);
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' 'nonce-abc' 'strict-dynamic'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]),
  );
});

test("every answer has a nonce of its own, the same in its policy and in what the renderer is told", () => {
  const nonces = [1, 2].map(() => {
    const answer = proxy(new NextRequest("http://127.0.0.1/ir"));
    const policy = answer.headers.get("content-security-policy");
    expect(answer.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    return policy?.match(/'nonce-([^']+)'/)?.[1];
  });
  expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{24}$/);
  expect(nonces[0]).not.toBe(nonces[1]);
});
