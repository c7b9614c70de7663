import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DifferenceTable } from "../../../components/desk/difference-table.tsx";
import { FrameNotice } from "../../../components/desk/frame-notice.tsx";
import { PreviewShown } from "../../../components/desk/shown-preview.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { reader } from "../../../db/client.ts";
import { readPreview } from "../../../db/queries/desk/previews.ts";
import { readRevision } from "../../../db/queries/desk/read-record.ts";
import { fieldDifferences } from "../../../lib/desk/difference.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { shownPreview } from "../../desk/records/shown-preview.ts";
import { deskTime } from "../../desk/records/times.ts";
import { PreviewFrame } from "../preview-frame.tsx";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Preview", robots: { index: false, follow: false } };

interface Props {
  params: Promise<{ secret: string }>;
}

/** One version of a record, for whoever holds the link to it; it is not published. */
export default async function PreviewPage({ params }: Props) {
  const now = Date.now();
  const link = readPreview(reader(), (await params).secret, now);
  const revision = link === null ? null : readRevision(reader(), link.kind, link.record, link.version);
  if (link === null || revision === null) notFound();
  const { kind, record } = link;
  const form = formOf(kind);
  const { fields } = revision;
  // What stands above it as readers will see it is not said again.
  const shown = kind === "annotation" ? ["title", "text"] : [];
  return (
    <PreviewFrame>
      <FrameNotice kind="refused">
        <p>
          <strong>A preview, and not published.</strong> Version {link.version} as it was saved; this link
          ends on {deskTime(link.expiresAt)}.
        </p>
      </FrameNotice>
      <PageHead kicker={form.name} title={<bdi>{form.title(fields) || record}</bdi>} />
      <PreviewShown kind={kind} preview={shownPreview(reader(), { kind, record, fields, now })} />
      <DifferenceTable
        kind={kind}
        differences={fieldDifferences({}, fields).filter(({ field }) => !shown.includes(field))}
        empty="It is empty."
        first
      />
    </PreviewFrame>
  );
}
