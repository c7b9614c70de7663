import type { Metadata } from "next";
import { ContestedClaim } from "../../components/evidence/contested-claim.tsx";
import { EpisodeTable } from "../../components/evidence/episode-table.tsx";
import { StatementList } from "../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../components/site/csv-link.tsx";
import { PageHead } from "../../components/site/page-head.tsx";
import { PlaceList } from "../../components/site/place-list.tsx";
import { say } from "../../components/site/say.ts";
import { EmptyState, Section } from "../../components/site/section.tsx";
import { SimulatedBanner } from "../../components/site/simulated.tsx";
import { reader } from "../../db/client.ts";
import { contestedClaims } from "../../db/queries/catalogue/contested-claims.ts";
import { latestEpisodes } from "../../db/queries/catalogue/latest-episodes.ts";
import { latestStatements } from "../../db/queries/catalogue/latest-statements.ts";
import { listServiceOverviews } from "../../db/queries/catalogue/list-service-overviews.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { readEpisode } from "../../db/queries/findings/read-episode.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { judged } from "./judged.ts";
import { placed, placeNames } from "./place-names.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { absolute: `${say("pages.site-name")} · ${say("pages.home-title")}` },
  description: say("pages.home-description"),
  alternates: { canonical: "/" },
};

const CONTESTED = 6;
const EPISODES = 8;
const STATEMENTS = 6;

export default function HomePage() {
  const handle = reader();
  const contested = contestedClaims(handle, { limit: CONTESTED }).map((judgedClaim) => ({
    judgedClaim,
    ...placeNames(handle, judgedClaim.claim),
    episodes: (judgedClaim.verdict?.episodes ?? []).flatMap((id): Episode[] => {
      const found = readEpisode(handle, id);
      return found !== null && "episode" in found ? [found.episode] : [];
    }),
  }));
  const latest = placed(handle, latestEpisodes(handle, { limit: EPISODES }));
  const ongoing = latest.filter(({ episode }) => episode.ongoing);
  const over = latest.filter(({ episode }) => !episode.ongoing);
  const statements = latestStatements(handle, { limit: STATEMENTS });
  const said = judged(
    statements,
    statements.flatMap((statement) => listVerdicts(handle, { statement: statement.id })),
  );
  const overviews = listServiceOverviews(handle);
  const simulated =
    overviews.some((overview) => overview.provenances.includes("simulated")) ||
    latest.some(({ episode }) => episode.provenance === "simulated");
  const until = Date.now();

  return (
    <>
      {simulated ? <SimulatedBanner /> : null}
      <PageHead title={say("pages.home-title")}>
        <p>{say("pages.home-lead")}</p>
      </PageHead>
      <Section
        id="contested"
        title={say("pages.home-contested")}
        note={contested.length === 0 ? undefined : say("pages.home-contested-note")}
        aside={<CsvLink href="/verdicts.csv" what={say("pages.data-verdicts")} />}
      >
        {contested.length === 0 ? (
          <EmptyState
            what={say("pages.home-contested-empty")}
            fill={say("pages.home-contested-empty-fill")}
          />
        ) : (
          contested.map((one) => <ContestedClaim key={one.judgedClaim.claim.id} {...one} />)
        )}
      </Section>
      <Section id="ongoing" title={say("pages.home-ongoing")}>
        {ongoing.length === 0 ? (
          <EmptyState what={say("pages.home-ongoing-empty")} />
        ) : (
          <EpisodeTable episodes={ongoing} until={until} withPlace />
        )}
      </Section>
      <Section
        id="episodes"
        title={say("pages.home-latest-episodes")}
        aside={<CsvLink href="/episodes.csv" what={say("pages.data-episodes")} />}
      >
        {over.length === 0 ? (
          <EmptyState what={say("pages.home-episodes-empty")} fill={say("pages.home-episodes-empty-fill")} />
        ) : (
          <EpisodeTable episodes={over} until={until} withPlace />
        )}
      </Section>
      <Section
        id="statements"
        title={say("pages.home-latest-statements")}
        aside={<CsvLink href="/statements.csv" what={say("pages.data-statements")} />}
      >
        {said.length === 0 ? (
          <EmptyState
            what={say("pages.home-statements-empty")}
            fill={say("pages.home-statements-empty-fill")}
          />
        ) : (
          <StatementList statements={said} />
        )}
      </Section>
      <Section
        id="countries"
        title={say("pages.home-places")}
        note={say("pages.home-places-note")}
        aside={<CsvLink href="/places.csv" what={say("pages.data-places")} />}
      >
        {overviews.length === 0 ? (
          <EmptyState what={say("pages.home-places-empty")} fill={say("pages.home-places-empty-fill")} />
        ) : (
          <PlaceList overviews={overviews} />
        )}
      </Section>
    </>
  );
}
