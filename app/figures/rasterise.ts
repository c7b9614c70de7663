import path from "node:path";

// Fontconfig reads this once, when the first text is set; it stands before the import so that nothing sets any earlier.
process.env.FONTCONFIG_FILE = path.join(process.cwd(), "app", "figures", "fonts.conf");

import sharp from "sharp";

/** Of an image, in pixels: above, an answer would cost more than any reader gains. */
export const LARGEST_WIDTH = 2400;
const LARGEST_HEIGHT = 6000;
/** Images made at the same time, and how many more may wait. */
const AT_ONCE = 2;
const WAITING = 24;

/** Too many images were asked for at the same time. */
export class Busy extends Error {}

let running = 0;
const queue: (() => void)[] = [];

/**
 * An SVG document as PNG, in our own fonts (`fonts.conf`).
 * @param width of the image in pixels, at most `LARGEST_WIDTH`; the drawing is scaled to it.
 * @throws Busy where too many wait already; the caller may ask again.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  if (queue.length >= WAITING) throw new Busy();
  if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
  running += 1;
  try {
    const drawn = Number(/<svg [^>]*?width="([\d.]+)"/.exec(svg)?.[1]);
    const image = sharp(Buffer.from(svg), {
      density: (72 * width) / drawn,
      limitInputPixels: LARGEST_WIDTH * LARGEST_HEIGHT,
    });
    const png = await image.png({ palette: true, colours: 128, effort: 6, compressionLevel: 9 }).toBuffer();
    return new Uint8Array(png);
  } finally {
    running -= 1;
    queue.shift()?.();
  }
}
