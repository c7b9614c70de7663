import type { Metadata } from "next";
import { SourceTable } from "../../../components/evidence/source-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { reader } from "../../../db/client.ts";
import { listSources } from "../../../db/queries/catalogue/list-sources.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.sources-title"),
  description: say("pages.sources-description"),
  alternates: { canonical: "/sources", types: { "text/csv": "/sources.csv" } },
};

export default function SourcesPage() {
  return (
    <>
      <PageHead title={say("pages.sources-title")}>
        <p>{say("pages.sources-lead")}</p>
        <CsvLink href="/sources.csv" what={say("pages.sources-title")} />
      </PageHead>
      <SourceTable sources={listSources(reader())} />
    </>
  );
}
