import { expect, test } from "vitest";
import { forwardedFor, trustedProxies } from "./forwarded-for.ts";

const trusted = trustedProxies({ DIMLINE_PROXIES: "10.0.0.2, 10.0.0.3" } as unknown as NodeJS.ProcessEnv);

test.each([
  ["a caller without a proxy", undefined, "203.0.113.9", "203.0.113.9"],
  ["a caller who invents an address", "198.51.100.1", "203.0.113.9", "198.51.100.1, 203.0.113.9"],
  ["a proxy on this machine", "203.0.113.9", "127.0.0.1", "203.0.113.9"],
  ["the same, seen as IPv6", "203.0.113.9", "::ffff:127.0.0.1", "203.0.113.9"],
  ["a named proxy elsewhere", "198.51.100.1, 203.0.113.9", "10.0.0.2", "198.51.100.1, 203.0.113.9"],
  ["a proxy that says nothing", "", "127.0.0.1", "127.0.0.1"],
])("%s", (_, said, peer, chain) => {
  expect(forwardedFor(said, peer, trusted)).toBe(chain);
});
