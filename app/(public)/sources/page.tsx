import type { Metadata } from "next";
import { SourceTable } from "../../../components/evidence/source-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { reader } from "../../../db/client.ts";
import { listSources } from "../../../db/queries/catalogue/list-sources.ts";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.sources-title"),
    description: language.say("pages.sources-description"),
    alternates: { ...inEveryLanguage(language, "/sources"), types: { "text/csv": "/sources.csv" } },
  };
}

export default async function SourcesPage() {
  const language = await readerLanguage();
  return (
    <>
      <PageHead title={language.say("pages.sources-title")}>
        <p>{language.say("pages.sources-lead")}</p>
        <CsvLink language={language} href="/sources.csv" what={language.say("pages.sources-title")} />
      </PageHead>
      <SourceTable language={language} sources={listSources(reader())} />
    </>
  );
}
