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

test("every answer has a nonce of its own, the same in its policy and in what the renderer is told", async () => {
  const nonces = [1, 2].map(async () => {
    const answer = await proxy(new NextRequest("http://127.0.0.1/ir"));
    const policy = answer.headers.get("content-security-policy");
    expect(answer.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    return policy?.match(/'nonce-([^']+)'/)?.[1];
  });
  const [first, second] = await Promise.all(nonces);
  expect(first).toMatch(/^[A-Za-z0-9+/]{24}$/);
  expect(first).not.toBe(second);
});

test.each([
  "/embed/ir/telegram",
  "/figures/ir/telegram.svg",
  "/cards/site.png",
  "/feeds/all.atom",
  "/oembed?url=x",
])("other sites may show %s, and no script runs in it", async (path) => {
  const { headers } = await proxy(new NextRequest(`http://127.0.0.1${path}`));
  const policy = headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).not.toMatch(/script-src|unsafe|nonce/);
  expect(headers.get("x-frame-options")).toBeNull();
  expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test.each(["/", "/ir/telegram", "/feeds", "/embed", "/EMBED/ir/telegram", "/ir/embed/x"])(
  "no other site may show %s",
  async (path) => {
    const { headers } = await proxy(new NextRequest(`http://127.0.0.1${path}`));
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
  },
);
