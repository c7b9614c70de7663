import { scriptJson } from "../../lib/export/claim-review.ts";

/**
 * Data about a page for machines (JSON-LD). It carries the answer's nonce, as every script here does, and
 * nothing in it can end the element.
 */
export function StructuredData({ data, nonce }: { data: readonly unknown[]; nonce: string | undefined }) {
  if (data.length === 0) return null;
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      // The browser hides the nonce from scripts, so that the two sides differ by design.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson escapes what could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(data.length === 1 ? data[0] : data) }}
    />
  );
}
