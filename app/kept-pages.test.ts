import { expect, test } from "vitest";
import { inlineScriptHashes } from "./kept-pages.ts";

test("inline scripts are told by the hash of their text, each once; data and files are not", () => {
  const html = `<script>alert('Hello, world.');</script><script src="/a.js" async=""></script>
    <script type="application/ld+json">{"a":1}</script><SCRIPT id="x">alert('Hello, world.');</SCRIPT><script>1</script>`;
  // The first is the example of the Content Security Policy specification, level 3, section 8.3.
  expect(inlineScriptHashes(html)).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
  ]);
});
