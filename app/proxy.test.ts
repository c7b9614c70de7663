import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, proxy } from "../proxy.ts";
import { LANGUAGE_HEADER } from "./reader-language.ts";

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

describe("the language of an address", () => {
  const told = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await proxy(new NextRequest(`http://127.0.0.1${path}`, { headers }));
    const rewritten = answer.headers.get("x-middleware-rewrite");
    return {
      language: answer.headers.get(`x-middleware-request-${LANGUAGE_HEADER}`),
      path: rewritten === null ? null : new URL(rewritten).pathname + new URL(rewritten).search,
      status: answer.status,
      location: answer.headers.get("location"),
    };
  };

  test("is told to the page, which is asked for without it", async () => {
    expect(await told("/fa/ir/telegram?from=2015-10-13")).toMatchObject({
      language: "fa",
      path: "/ir/telegram?from=2015-10-13",
    });
    expect(await told("/ru/ru/youtube")).toMatchObject({ language: "ru", path: "/ru/youtube" });
    expect(await told("/ar/embed/ir/telegram")).toMatchObject({ language: "ar", path: "/embed/ir/telegram" });
    expect(await told("/ru/youtube")).toMatchObject({ language: "en", path: null });
  });

  test("cannot be told from outside", async () => {
    expect(await told("/ir", { [LANGUAGE_HEADER]: "fa" })).toMatchObject({ language: "en" });
  });

  test("the home page has one address in each", async () => {
    for (const [asked, usual] of [
      ["/home", "/"],
      ["/fa/home?x=1", "/fa?x=1"],
    ]) {
      const { status, location } = await told(asked!);
      expect(status).toBe(308);
      expect(location).toMatch(new RegExp(`^https?://[^/]+${usual!.replace("?", "[?]")}$`));
    }
    expect(await told("/ru/home")).toMatchObject({ status: 200, language: "ru", path: "/" });
  });

  test("the desk has one only", async () => {
    expect(await told("/fa/desk")).toMatchObject({ language: "en", path: "/desk" });
  });
});
