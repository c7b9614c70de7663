import { expect, test } from "vitest";
import { addressAfterSignIn, isSameOrigin } from "./same-origin.ts";

const site = new URL("https://dimline.example");

test.each([
  // origin, host, published address, allowed
  ["http://127.0.0.1:3000", "127.0.0.1:3000", null, true],
  ["http://127.0.0.1:3000", "127.0.0.1:3001", null, false],
  ["https://dimline.example", "dimline.example", site, true],
  ["https://dimline.example", "DIMLINE.example", site, true],
  // Behind a proxy that speaks http to us, the browser still says https.
  ["http://dimline.example", "dimline.example", site, false],
  ["https://evil.example", "dimline.example", site, false],
  ["https://evil.example", "dimline.example", null, false],
  // A foreign name that resolves here.
  ["https://rebound.example", "rebound.example", site, false],
  ["http://127.0.0.1:3000", "127.0.0.1:3000", site, true],
  ["http://localhost:3000", "localhost:3000", site, true],
  ["https://dimline.example.evil.example", "dimline.example", site, false],
  ["https://dimline.example@evil.example", "dimline.example", site, false],
  ["https://dimline.example/path", "dimline.example", site, false],
  ["null", "dimline.example", site, false],
  ["", "dimline.example", site, false],
  [null, "dimline.example", site, false],
  ["https://dimline.example", null, site, false],
  ["file://dimline.example", "dimline.example", null, false],
])("a request from %s to %s", (origin, host, address, allowed) => {
  expect(isSameOrigin({ origin, host }, address)).toBe(allowed);
});

test.each([
  ["/desk", "/desk"],
  ["/desk/people?who=a#b", "/desk/people?who=a#b"],
  ["/desk/../sign-in", "/desk"],
  ["/desk/..//evil.example", "/desk"],
  ["/deskevil", "/desk"],
  ["//evil.example", "/desk"],
  ["/\\evil.example", "/desk"],
  ["/desk\\..\\..\\evil", "/desk"],
  ["https://evil.example/desk", "/desk"],
  ["javascript:alert(1)", "/desk"],
  ["/desk/\nx", "/desk"],
  ["", "/desk"],
  [null, "/desk"],
  [undefined, "/desk"],
  [`/desk/${"a".repeat(3_000)}`, "/desk"],
])("after a sign-in that asked for %j the way leads to %j", (asked, to) => {
  expect(addressAfterSignIn(asked)).toBe(to);
});
