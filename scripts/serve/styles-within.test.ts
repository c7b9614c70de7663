import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { stylesWithin } from "./styles-within.ts";

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;

test("a page's sheets stand in it as one, in their order, and are allowed by their hash", async () => {
  const sheets: Record<string, string> = {
    "/_next/static/chunks/a.css": "p{margin:0}\n\n/*# sourceMappingURL=a.css.map*/",
    "/_next/static/chunks/b.css": "p{margin:1em}",
  };
  const page = `<head>${link("a")}<title>$&</title>${link("b")}</head>`;
  const { html, source } = await stylesWithin(page, async (address) => sheets[address] ?? "");
  expect(html).toBe("<head><style>p{margin:0}p{margin:1em}</style><title>$&</title></head>");
  const hash = createHash("sha256").update("p{margin:0}p{margin:1em}").digest("base64");
  expect(source).toBe(`'sha256-${hash}'`);
});

test("a page without sheets stays as it is; one whose sheet cannot be had is not sent half dressed", async () => {
  const plain = "<p>none</p>";
  expect(await stylesWithin(plain, async () => "")).toEqual({ html: plain, source: null });
  const fails = async () => {
    throw new Error("gone");
  };
  await expect(stylesWithin(link("a"), fails)).rejects.toThrow("gone");
  await expect(stylesWithin(link("a"), async () => "a{}</style>")).rejects.toThrow("end its own element");
});
