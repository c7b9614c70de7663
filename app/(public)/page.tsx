import type { Metadata } from "next";
import { ContestedPlace } from "../../components/evidence/contested-place.tsx";
import { EpisodeLines } from "../../components/evidence/episode-lines.tsx";
import { StatementLines } from "../../components/evidence/statement-lines.tsx";
import { CsvLink } from "../../components/site/csv-link.tsx";
import { PageHead } from "../../components/site/page-head.tsx";
import { PlaceList } from "../../components/site/place-list.tsx";
import { say } from "../../components/site/say.ts";
import { EmptyState, Section } from "../../components/site/section.tsx";
import { SimulatedBanner } from "../../components/site/simulated.tsx";
import { reader } from "../../db/client.ts";
import { loadHome } from "./home.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { absolute: `${say("pages.site-name")} · ${say("pages.home-title")}` },
  description: say("pages.home-description"),
  alternates: { canonical: "/" },
};

export default function HomePage() {
  const page = loadHome(reader(), Date.now());
  const { contested, overviews } = page;

  return (
    <>
      {page.simulated ? <SimulatedBanner /> : null}
      <PageHead title={say("pages.home-title")}>
        <p>{say("pages.home-lead")}</p>
      </PageHead>
      <div className={styles.front}>
        <div className={styles.contested}>
          <Section
            id="contested"
            title={say("pages.home-contested")}
            note={contested.shown.length === 0 ? undefined : say("pages.home-contested-note")}
            aside={<CsvLink href="/verdicts.csv" what={say("pages.data-verdicts")} />}
          >
            {contested.shown.length === 0 ? (
              <EmptyState
                what={say("pages.home-contested-empty")}
                fill={say("pages.home-contested-empty-fill")}
              />
            ) : (
              contested.shown.map((contest) => <ContestedPlace key={contest.href} {...contest} />)
            )}
            {contested.more === 0 ? null : (
              <p>
                <a href="/statements?verdict=contradicted">
                  {say("pages.home-more-contested", { count: contested.more })}
                </a>
              </p>
            )}
          </Section>
        </div>
        <div className={styles.statements}>
          <Section
            id="statements"
            title={say("pages.home-latest-statements")}
            aside={<CsvLink href="/statements.csv" what={say("pages.data-statements")} />}
          >
            {page.statements.length === 0 ? (
              <EmptyState
                what={say("pages.home-statements-empty")}
                fill={say("pages.home-statements-empty-fill")}
              />
            ) : (
              <>
                <StatementLines statements={page.statements} />
                <p className={styles.all}>
                  <a href="/statements">{say("pages.home-all-statements")}</a>
                </p>
              </>
            )}
          </Section>
        </div>
        <div className={styles.beside}>
          <Section
            id="now"
            title={say("pages.home-now")}
            note={page.now.length === 0 ? undefined : say("pages.home-now-note", { days: page.recentDays })}
          >
            {page.now.length === 0 ? (
              <p className={styles.none}>
                {say("pages.home-now-none", { measured: page.measuredNow, days: page.recentDays })}{" "}
                {page.newest === null ? null : say("pages.home-now-latest", { date: page.newest })}
              </p>
            ) : (
              <EpisodeLines episodes={page.now} />
            )}
          </Section>
          {page.was.length === 0 ? null : (
            <Section id="was" title={say("pages.home-was")} note={say("pages.home-was-note")}>
              <EpisodeLines episodes={page.was} />
            </Section>
          )}
          <Section
            id="over"
            title={say("pages.home-over")}
            aside={<CsvLink href="/episodes.csv" what={say("pages.data-episodes")} />}
          >
            {page.over.length === 0 ? (
              <EmptyState
                what={say("pages.home-episodes-empty")}
                fill={say("pages.home-episodes-empty-fill")}
              />
            ) : (
              <>
                <EpisodeLines episodes={page.over} />
                <p className={styles.all}>
                  <a href="/episodes">{say("pages.home-all-episodes")}</a>
                </p>
              </>
            )}
          </Section>
        </div>
      </div>
      <Section
        id="countries"
        title={say("pages.home-places")}
        note={say("pages.home-quiet-note")}
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
