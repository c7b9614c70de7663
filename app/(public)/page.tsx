import type { Metadata } from "next";
import { ContestedPlace, contests } from "../../components/evidence/contested-place.tsx";
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
import { contestedFeed, sharing } from "../cards/sharing.ts";
import { judged } from "./judged.ts";
import { silentEpisodes } from "./official-words.ts";
import { placed, placeNames } from "./place-names.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { absolute: `${say("pages.site-name")} · ${say("pages.home-title")}` },
  description: say("pages.home-description"),
  ...sharing({
    path: "/",
    title: say("pages.home-title"),
    description: say("pages.home-description"),
    card: "site",
    feeds: [contestedFeed],
  }),
};

const CONTESTED = 8;
const EPISODES = 8;
const STATEMENTS = 6;
const SILENT = 4;

export default function HomePage() {
  const handle = reader();
  const contested = contests(
    contestedClaims(handle, { limit: CONTESTED }),
    (place) => placeNames(handle, place),
    (id) => {
      const found = readEpisode(handle, id);
      return found !== null && "episode" in found ? found.episode : null;
    },
  );
  const latest = placed(handle, latestEpisodes(handle, { limit: EPISODES }));
  const ongoing = latest.filter(({ episode }) => episode.ongoing);
  const over = latest.filter(({ episode }) => !episode.ongoing);
  const silent = placed(handle, silentEpisodes(handle, { limit: SILENT }));
  const statements = latestStatements(handle, { limit: STATEMENTS });
  const said = judged(
    statements,
    statements.flatMap((statement) => listVerdicts(handle, { statement: statement.id })),
  );
  const overviews = listServiceOverviews(handle);
  const simulated =
    overviews.some((overview) => overview.provenances.includes("simulated")) ||
    latest.some(({ episode }) => episode.provenance === "simulated");

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
          contested.map((contest) => <ContestedPlace key={contest.href} {...contest} />)
        )}
      </Section>
      <Section
        id="ongoing"
        title={say("pages.home-ongoing")}
        note={ongoing.length === 0 ? undefined : say("pages.home-ongoing-note")}
      >
        {ongoing.length === 0 ? (
          <EmptyState what={say("pages.home-ongoing-empty")} />
        ) : (
          <EpisodeTable episodes={ongoing} withPlace />
        )}
      </Section>
      {latest.length === 0 ? null : (
        <Section
          id="silence"
          title={say("ledger.silence-home")}
          note={silent.length === 0 ? undefined : say("ledger.silence-home-note")}
        >
          {silent.length === 0 ? (
            <EmptyState what={say("ledger.silence-home-empty")} />
          ) : (
            <EpisodeTable episodes={silent} withPlace />
          )}
        </Section>
      )}
      <Section
        id="episodes"
        title={say("pages.home-latest-episodes")}
        aside={<CsvLink href="/episodes.csv" what={say("pages.data-episodes")} />}
      >
        {over.length === 0 ? (
          <EmptyState what={say("pages.home-episodes-empty")} fill={say("pages.home-episodes-empty-fill")} />
        ) : (
          <EpisodeTable episodes={over} withPlace />
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
