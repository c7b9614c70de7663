import type { Metadata } from "next";
import { SourceTable } from "../../../components/evidence/source-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { Fold } from "../../../components/site/fold.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState } from "../../../components/site/section.tsx";
import { reader } from "../../../db/client.ts";
import { listSources } from "../../../db/queries/catalogue/list-sources.ts";
import type { SourceOverview } from "../../../lib/model/overview.ts";
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
  const sources = listSources(reader());
  const [used = [], idle = []] = [true, false].map((loaded) =>
    sources.filter((one) => isLoaded(one) === loaded),
  );
  return (
    <>
      <PageHead title={language.say("pages.sources-title")}>
        <p>{language.say("pages.sources-lead")}</p>
        <CsvLink language={language} href="/sources.csv" what={language.say("pages.sources-title")} />
      </PageHead>
      {used.length === 0 ? (
        <EmptyState
          what={language.say("pages.data-empty")}
          fill={language.say("pages.home-places-empty-fill")}
        />
      ) : (
        <SourceTable language={language} sources={used} />
      )}
      {idle.length === 0 ? null : (
        <Fold summary={language.say("pages.sources-idle", { count: idle.length })}>
          <SourceTable language={language} sources={idle} />
        </Fold>
      )}
    </>
  );
}

/** Whether anything of it has come in, or was tried to. */
function isLoaded({ observations, statements, events, lastRunAt }: SourceOverview): boolean {
  return observations + statements + events > 0 || lastRunAt !== null;
}
