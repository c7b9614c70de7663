import { element } from "../figure/xml.ts";

/**
 * HTML that shows an embed in a frame. The frame takes the width that there is and the height that it was
 * made for; it needs no permission of any kind, and `loading="lazy"` keeps it from slowing the page.
 * @param src whole address of the embed.
 * @param height pixels.
 */
export function frameSnippet({
  src,
  title,
  width = "100%",
  height,
}: {
  readonly src: string;
  readonly title: string;
  readonly width?: number | "100%";
  readonly height: number;
}): string {
  const opening = element("iframe", {
    src,
    title,
    width,
    height,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
    style: "border:0",
  }).slice(0, -2);
  return `${opening}></iframe>`;
}

/** HTML that shows a figure as a picture which leads to its page. Addresses are whole. */
export function imageSnippet({
  src,
  page,
  alt,
}: {
  readonly src: string;
  readonly page: string;
  /** What the picture says, for whoever does not see it. */
  readonly alt: string;
}): string {
  const image = element("img", { src, alt, loading: "lazy", style: "max-width:100%;height:auto" }).slice(
    0,
    -2,
  );
  return element("a", { href: page }, `${image}>`);
}
