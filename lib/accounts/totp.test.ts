import { createOTP } from "@better-auth/utils/otp";
import { describe, expect, test } from "vitest";
import { base32, isTotpCode, totpAddress, totpCode } from "./totp.ts";

describe("codes by time", () => {
  // RFC 6238, appendix B, SHA-1: the last six of its eight digits.
  const secret = "12345678901234567890";
  test.each([
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ])("at second %i the RFC has %s", (second, code) => {
    expect(totpCode(secret, second * 1000)).toBe(code);
  });

  test("the library that checks them at sign-in makes the same", async () => {
    expect(totpCode(secret, Date.now())).toBe(await createOTP(secret).totp());
    expect(totpAddress(secret, "a@example.org", "Dimline")).toBe(
      createOTP(secret).url("Dimline", "a@example.org"),
    );
  });

  test("one step early or late holds, two do not, and nothing else is a code", () => {
    const now = 1_700_000_000_000;
    for (const [step, holds] of [
      [-2, false],
      [-1, true],
      [0, true],
      [1, true],
      [2, false],
    ] as const)
      expect(isTotpCode(secret, totpCode(secret, now + step * 30_000), now), `${step}`).toBe(holds);
    for (const code of ["", "12345", "1234567", "१२३४५६", "28708x", " 287082"])
      expect(isTotpCode(secret, code, 59_000)).toBe(false);
  });
});

// RFC 4648, section 10, without its padding.
test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("base32 of %j is %s", (text, encoded) => {
  expect(base32(text)).toBe(encoded);
});
