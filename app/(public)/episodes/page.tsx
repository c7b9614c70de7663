import type { Metadata } from "next";
import { EpisodeTable } from "../../../components/evidence/episode-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { FilterForm } from "../../../components/site/filter-form.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listEpisodes } from "../../../db/queries/findings/list-episodes.ts";
import { sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { filterPlaces } from "../filters.ts";
import type { SearchParams } from "../params.ts";
import { namedOverviews, placed } from "../place-names.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  const title = language.say("pages.episodes-title");
  const description = language.say("pages.episodes-description");
  return {
    title,
    description,
    ...sharing(language, { path: "/episodes", title, description, csv: true, card: "site" }),
  };
}

/** More rows than this make a page slow on a phone; the file holds all. */
const SHOWN = 200;

export default async function EpisodesPage({ searchParams }: { searchParams: SearchParams }) {
  const language = await readerLanguage();
  const handle = reader();
  const { fields, country, service } = filterPlaces(
    language,
    namedOverviews(language, listServiceOverviews(handle)),
    await searchParams,
  );
  const found = listEpisodes(handle, { country, service }).sort((a, b) => b.start.best - a.start.best);
  const shown = found.slice(0, SHOWN);
  return (
    <>
      {shown.some((episode) => episode.provenance === "simulated") ? (
        <SimulatedBanner language={language} />
      ) : null}
      <PageHead title={language.say("pages.episodes-title")}>
        <p>{language.say("pages.episodes-lead")}</p>
      </PageHead>
      <FilterForm language={language} path="/episodes" fields={fields}>
        <CsvLink language={language} href="/episodes.csv" what={language.say("pages.data-episodes")} />
      </FilterForm>
      {found.length === 0 ? (
        fields.some((field) => field.chosen !== "") ? (
          <EmptyState what={language.say("pages.filter-none")} />
        ) : (
          <EmptyState
            what={language.say("pages.home-episodes-empty")}
            fill={language.say("pages.home-episodes-empty-fill")}
          />
        )
      ) : (
        <EpisodeTable language={language} episodes={placed(language, handle, shown)} withPlace />
      )}
      {found.length > shown.length ? (
        <p>{language.say("pages.filter-truncated", { shown: shown.length, count: found.length })}</p>
      ) : null}
    </>
  );
}
