import { element, escapeXml } from "../figure/xml.ts";

/** What an oEmbed answer is made of. Sizes in pixels. */
export interface OembedInput {
  readonly title: string;
  readonly site: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

/** The field names are those of the specification (oembed.com, version 1.0, section 2.3.4). */
export type OembedDocument = Readonly<Record<string, string | number>>;

/** An answer of type `rich`: a frame that shows the figure. */
export function oembedDocument(input: OembedInput): OembedDocument {
  return {
    version: "1.0",
    type: "rich",
    title: input.title,
    provider_name: "Dimline",
    provider_url: input.site,
    cache_age: 3600,
    thumbnail_url: input.thumbnail.url,
    thumbnail_width: input.thumbnail.width,
    thumbnail_height: input.thumbnail.height,
    width: input.width,
    height: input.height,
    html: input.html,
  };
}

/** The same as XML (section 2.3.4.1). */
export function oembedXml(document: OembedDocument): string {
  const fields = Object.entries(document).map(([name, value]) => element(name, {}, escapeXml(String(value))));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}
