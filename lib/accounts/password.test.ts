import { expect, test } from "vitest";
import { passwordFault } from "./password.ts";

const known = ["Ada Lovelace", "ada@example.org", "ada"];

test.each(["four words in a row", "چهار واژه پشت سر هم", "correct horse battery staple", "Zq8!mm2#pPx0"])(
  "%j will do",
  (password) => expect(passwordFault(password, known)).toBeNull(),
);

test.each([
  "elevenchars",
  "aaaaaaaaaaaaaaaaaaaa",
  "abababababababab",
  "ada@example.org1",
  "Ada Lovelace 12",
  "password12345",
  "1234567890123",
  "x".repeat(100) + "yzabc".repeat(40),
])("%j will not", (password) => expect(passwordFault(password, known)).not.toBeNull());
