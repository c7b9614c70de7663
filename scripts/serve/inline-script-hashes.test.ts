import { expect, test } from "vitest";
import { inlineScriptHashes } from "./inline-script-hashes.ts";

test("the renderer's inline scripts are told by the hash of their text, each once; data and files are not", () => {
  const html = `<script nonce="n">alert('Hello, world.');</script><script nonce="n" src="/a.js" async=""></script>
    <script nonce="n" type="application/ld+json">{"a":1}</script><SCRIPT id="x" nonce="n">alert('Hello, world.');</SCRIPT><script nonce="n">1</script>`;
  // The first is the example of the Content Security Policy specification, level 3, section 8.3.
  expect(inlineScriptHashes(html, "n")).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
  ]);
});

test("a script that came into the page without the renderer's nonce stays forbidden", () => {
  const html = '<script>alert(1)</script><script nonce="guessed">alert(2)</script>';
  expect(inlineScriptHashes(html, "n")).toEqual([]);
});

test("a script is allowed as readers get it, without the nonce that it spoke of", () => {
  const [hash] = inlineScriptHashes('<script nonce="n">f("n")</script>', "n", (script) =>
    script.replaceAll("n", ""),
  );
  const [same] = inlineScriptHashes('<script nonce="m">f("")</script>', "m");
  expect(hash).toBe(same);
});
