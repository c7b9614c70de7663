import type { Metadata } from "next";
import { EpisodeTable } from "../../../components/evidence/episode-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { FilterForm } from "../../../components/site/filter-form.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listEpisodes } from "../../../db/queries/findings/list-episodes.ts";
import { filterPlaces } from "../filters.ts";
import type { SearchParams } from "../params.ts";
import { placed } from "../place-names.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.episodes-title"),
  description: say("pages.episodes-description"),
  alternates: { canonical: "/episodes", types: { "text/csv": "/episodes.csv" } },
};

/** More rows than this make a page slow on a phone; the file holds all. */
const SHOWN = 200;

export default async function EpisodesPage({ searchParams }: { searchParams: SearchParams }) {
  const handle = reader();
  const { fields, country, service } = filterPlaces(listServiceOverviews(handle), await searchParams);
  const found = listEpisodes(handle, { country, service }).sort((a, b) => b.start.best - a.start.best);
  const shown = found.slice(0, SHOWN);
  return (
    <>
      {shown.some((episode) => episode.provenance === "simulated") ? <SimulatedBanner /> : null}
      <PageHead title={say("pages.episodes-title")}>
        <p>{say("pages.episodes-lead")}</p>
      </PageHead>
      <FilterForm path="/episodes" fields={fields}>
        <CsvLink href="/episodes.csv" what={say("pages.data-episodes")} />
      </FilterForm>
      {found.length === 0 ? (
        fields.some((field) => field.chosen !== "") ? (
          <EmptyState what={say("pages.filter-none")} />
        ) : (
          <EmptyState what={say("pages.home-episodes-empty")} fill={say("pages.home-episodes-empty-fill")} />
        )
      ) : (
        <EpisodeTable episodes={placed(handle, shown)} withPlace />
      )}
      {found.length > shown.length ? (
        <p>{say("pages.filter-truncated", { shown: shown.length, count: found.length })}</p>
      ) : null}
    </>
  );
}
