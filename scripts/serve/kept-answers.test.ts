import { expect, test } from "vitest";
import { bytesOf, chosenEncoding, keptAnswer, sizeOf } from "./kept-answer.ts";
import { KeptAnswers } from "./kept-answers.ts";

const text = (of: string) => keptAnswer(Buffer.from(of), { "content-type": "text/plain" });

test("an answer is found by its name from when it begins to be made", async () => {
  const answers = new KeptAnswers();
  expect(answers.find("a")).toBeUndefined();
  const making = text("one");
  answers.await("a", making);
  expect(answers.find("a")).toBe(making);
  const made = await making;
  await Promise.resolve();
  expect(await answers.find("a")).toBe(made);
  expect(answers.bytes).toBe(sizeOf(made));
});

test("what was not made is forgotten at once, so that the next to ask makes it", async () => {
  const answers = new KeptAnswers();
  answers.await("none", Promise.resolve(null));
  answers.await("failed", Promise.reject(new Error("disk")));
  await new Promise((resolve) => setImmediate(resolve));
  expect(answers.find("none")).toBeUndefined();
  expect(answers.find("failed")).toBeUndefined();
});

test("the least recently asked for goes first, and the sum stays within its limit", async () => {
  const one = await text("x");
  const answers = new KeptAnswers(sizeOf(one) * 2);
  for (const name of ["a", "b"]) answers.await(name, Promise.resolve(one));
  await new Promise((resolve) => setImmediate(resolve));
  answers.find("a");
  answers.await("c", Promise.resolve(one));
  await new Promise((resolve) => setImmediate(resolve));
  expect(["a", "b", "c"].map((name) => answers.find(name) !== undefined)).toEqual([true, false, true]);
  expect(answers.bytes).toBe(sizeOf(one) * 2);
});

test("the three encodings hold the same bytes", async () => {
  const answer = await text("زمان and время ".repeat(200));
  const { gunzipSync, brotliDecompressSync } = await import("node:zlib");
  const plain = (await bytesOf(answer, "identity")).toString("utf8");
  expect(plain).toBe("زمان and время ".repeat(200));
  expect(gunzipSync(await bytesOf(answer, "gzip")).toString("utf8")).toBe(plain);
  expect(brotliDecompressSync(await bytesOf(answer, "br")).toString("utf8")).toBe(plain);
});

test.each([
  [undefined, "identity"],
  ["gzip, deflate", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["*", "gzip"],
  ["identity", "identity"],
  ["gzip;q=0", "identity"],
])("Accept-Encoding %s: %s", (accepted, encoding) => {
  expect(chosenEncoding(accepted)).toBe(encoding);
});
