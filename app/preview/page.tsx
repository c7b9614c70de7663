import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHead } from "../../components/site/page-head.tsx";
import { PreviewFrame } from "./preview-frame.tsx";

export const metadata: Metadata = { title: "Preview", robots: { index: false, follow: false } };

/** What a link shows that has expired or is not whole (`scripts/serve/dead-ends.ts`). */
export default async function NoPreviewPage() {
  // Made anew for each request, so that its scripts carry the nonce of that one answer.
  await connection();
  return (
    <PreviewFrame>
      <PageHead kicker="Preview" title="This link shows nothing">
        <p>It has expired, or it is not whole. Whoever gave it to you can make a new one.</p>
      </PageHead>
    </PreviewFrame>
  );
}
