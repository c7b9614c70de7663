import { describe, expect, test } from "vitest";
import { hostOf, isBogon, isIpv4, isIpv6, portOf } from "./address.ts";

test.each([
  ["https://web.telegram.org/", "web.telegram.org"],
  ["http://149.154.175.50:443/", "149.154.175.50"],
  ["https://WWW.YouTube.com?v=1", "www.youtube.com"],
  ["https://user:secret@example.org:8443/a@b", "example.org"],
  ["https://[2001:67c:4e8:f004::9]:443/", "2001:67c:4e8:f004::9"],
  ["[2001:67c::9]:443", "2001:67c::9"],
  ["2001:67c::9", "2001:67c::9"],
  ["149.154.175.50:443", "149.154.175.50"],
  ["telegram.org.", "telegram.org"],
  ["", null],
  ["https://", null],
  ["http://[", null],
  ["https://a b/", null],
])("host of %j is %j", (text, host) => {
  expect(hostOf(text)).toBe(host);
});

test.each([
  ["https://web.telegram.org/", 443],
  ["http://149.154.175.50/", 80],
  ["http://149.154.175.50:443/", 443],
  ["https://[::1]:8443/", 8443],
  ["ftp://example.org/", null],
])("port of %j is %j", (url, port) => {
  expect(portOf(url)).toBe(port);
});

describe("addresses", () => {
  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "172.16.0.1",
    "192.168.7.222",
    "::",
    "::1",
    "fe80::1",
    "fd00::1",
  ])("nobody serves from %s", (address) => {
    expect(isBogon(address)).toBe(true);
  });

  test.each([
    "149.154.167.99",
    "100.128.0.1",
    "172.32.0.1",
    "192.31.196.41",
    "2001:67c:4e8:f004::9",
    "example.org",
    "",
  ])("%j is none of those", (address) => {
    expect(isBogon(address)).toBe(false);
  });

  test("are told from names", () => {
    expect(["1.2.3.4", "1.2.3", "1.2.3.256", "1.2.3.4.5", "a.b.c.d", "1.2.3.0x4"].map(isIpv4)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(["::1", "[::1]", "64:ff9b::149.154.167.99", "1.2.3.4", "a:b.org"].map(isIpv6)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
