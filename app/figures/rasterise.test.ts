import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { Busy, rasterise } from "./rasterise.ts";

function svg(words: string, family = "system-ui"): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80"><rect width="600" height="80" fill="#fff"/><text x="20" y="50" font-size="30" font-family="${family}">${words}</text></svg>`;
}

/** The smallest box that holds all ink, and the ink itself, so that two renderings can be held together. */
async function ink(words: string, family?: string): Promise<{ width: number; pixels: string }> {
  const png = await rasterise(svg(words, family), 600);
  const { data, info } = await sharp(png).greyscale().trim().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, pixels: data.toString("base64") };
}

describe("rasterise", () => {
  test.each([320, 600, 2400])("makes a PNG of %d pixels, scaled and not cropped", async (width) => {
    const png = await rasterise(svg("Dimline"), width);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { width: made, height } = await sharp(png).metadata();
    expect([made, height]).toEqual([width, Math.round((width * 80) / 600)]);
  });

  test("joins Persian letters: a word is narrower than its letters apart", async () => {
    const word = "تلگرام";
    const apart = [...word].join("\u200c");
    expect((await ink(word)).width).toBeLessThan((await ink(apart)).width);
  });

  test.each([
    ["Persian", "پچژگ"],
    ["Arabic", "ضظغء"],
    ["Cyrillic", "ЖЩЮЯ"],
    ["Latin", "ÄĞŞç"],
    ["Persian digits", "۱۲۳۴"],
    ["signs", "±→≤…"],
  ])("has a glyph of its own for every letter: %s", async (_, letters) => {
    const drawn = await Promise.all([...letters].map(async (letter) => (await ink(letter)).pixels));
    expect(new Set(drawn).size).toBe(drawn.length);
    // What no font has is drawn as a box with its number: letters of the private area show how wide that is.
    const unknown = await ink("\ue123");
    for (const pixels of drawn) expect(pixels).not.toBe(unknown.pixels);
  });

  test("sets text in the packages' fonts, whatever else the machine has", async () => {
    const own = await ink("Figure 123", "Vazirmatn");
    expect((await ink("Figure 123", "system-ui")).pixels).toBe(own.pixels);
    expect((await ink("Figure 123", "Liberation Sans, sans-serif")).pixels).toBe(own.pixels);
  });

  test("refuses more than can wait, and goes on after it", async () => {
    const asked = Array.from({ length: 40 }, () => rasterise(svg("x"), 320));
    const ended = await Promise.allSettled(asked);
    const refused = ended.filter((one) => one.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(one.reason).toBeInstanceOf(Busy);
    expect(ended.length - refused.length).toBe(26);
    await expect(rasterise(svg("x"), 320)).resolves.toBeInstanceOf(Uint8Array);
  });

  test("a broken drawing ends in an error and not in a queue that stands still", async () => {
    for (let index = 0; index < 4; index++) await expect(rasterise("<svg", 320)).rejects.toThrow();
    await expect(rasterise(svg("x"), 320)).resolves.toBeInstanceOf(Uint8Array);
  });
});
