import type { Metadata } from "next";
import { ContestedPlace } from "../../components/evidence/contested-place.tsx";
import { EpisodeLines } from "../../components/evidence/episode-lines.tsx";
import { StatementLines } from "../../components/evidence/statement-lines.tsx";
import { CsvLink } from "../../components/site/csv-link.tsx";
import { PageHead } from "../../components/site/page-head.tsx";
import { PlaceList } from "../../components/site/place-list.tsx";
import { EmptyState, Section } from "../../components/site/section.tsx";
import { SimulatedBanner } from "../../components/site/simulated.tsx";
import { reader } from "../../db/client.ts";
import { contestedFeed, sharing } from "../cards/sharing.ts";
import { readerLanguage } from "../reader-language.ts";
import { loadHome } from "./home.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  const title = `${language.say("pages.site-name")} · ${language.say("pages.home-title")}`;
  const description = language.say("pages.home-description");
  const feeds = [contestedFeed(language)];
  return {
    title: { absolute: title },
    description,
    ...sharing(language, { path: "/", title, description, card: "site", feeds }),
  };
}

export default async function HomePage() {
  const language = await readerLanguage();
  const page = loadHome(language, reader(), Date.now());
  const { contested, overviews } = page;

  return (
    <>
      {page.simulated ? <SimulatedBanner language={language} /> : null}
      <PageHead title={language.say("pages.home-title")}>
        <p>{language.say("pages.home-lead")}</p>
      </PageHead>
      <div className={styles.front}>
        <div className={styles.now}>
          <Section
            id="now"
            title={language.say("pages.home-now")}
            note={
              page.now.length === 0
                ? undefined
                : language.say("pages.home-now-note", { days: page.recentDays })
            }
          >
            {page.now.length === 0 ? (
              <p className={styles.none}>
                {language.say("pages.home-now-none", { measured: page.measuredNow, days: page.recentDays })}{" "}
                {page.newest === null ? null : language.say("pages.home-now-latest", { date: page.newest })}
              </p>
            ) : (
              <EpisodeLines language={language} episodes={page.now} />
            )}
          </Section>
          {page.was.length === 0 ? null : (
            <Section
              id="was"
              title={language.say("pages.home-was")}
              note={language.say("pages.home-was-note")}
            >
              <EpisodeLines language={language} episodes={page.was} />
            </Section>
          )}
        </div>
        <div className={styles.contested}>
          <Section
            id="contested"
            title={language.say("pages.home-contested")}
            note={contested.shown.length === 0 ? undefined : language.say("pages.home-contested-note")}
            aside={
              <CsvLink language={language} href="/verdicts.csv" what={language.say("pages.data-verdicts")} />
            }
          >
            {contested.shown.length === 0 ? (
              <EmptyState
                what={language.say("pages.home-contested-empty")}
                fill={language.say("pages.home-contested-empty-fill")}
              />
            ) : (
              contested.shown.map((contest) => (
                <ContestedPlace key={contest.href} {...contest} language={language} />
              ))
            )}
            {contested.more === 0 ? null : (
              <p>
                <a href={language.address("/statements?verdict=contradicted")}>
                  {language.say("pages.home-more-contested", { count: contested.more })}
                </a>
              </p>
            )}
          </Section>
        </div>
        <div className={styles.over}>
          <Section
            id="over"
            title={language.say("pages.home-over")}
            aside={
              <CsvLink language={language} href="/episodes.csv" what={language.say("pages.data-episodes")} />
            }
          >
            {page.over.length === 0 ? (
              <EmptyState
                what={language.say("pages.home-episodes-empty")}
                fill={language.say("pages.home-episodes-empty-fill")}
              />
            ) : (
              <>
                <EpisodeLines language={language} episodes={page.over} />
                <p className={styles.all}>
                  <a href={language.address("/episodes")}>{language.say("pages.home-all-episodes")}</a>
                </p>
              </>
            )}
          </Section>
        </div>
        <div className={styles.statements}>
          <Section
            id="statements"
            title={language.say("pages.home-latest-statements")}
            aside={
              <CsvLink
                language={language}
                href="/statements.csv"
                what={language.say("pages.data-statements")}
              />
            }
          >
            {page.statements.length === 0 ? (
              <EmptyState
                what={language.say("pages.home-statements-empty")}
                fill={language.say("pages.home-statements-empty-fill")}
              />
            ) : (
              <>
                <StatementLines language={language} statements={page.statements} />
                <p className={styles.all}>
                  <a href={language.address("/statements")}>{language.say("pages.home-all-statements")}</a>
                </p>
              </>
            )}
          </Section>
        </div>
      </div>
      <Section
        id="countries"
        title={language.say("pages.home-places")}
        note={language.say("pages.home-quiet-note")}
        aside={<CsvLink language={language} href="/places.csv" what={language.say("pages.data-places")} />}
      >
        {overviews.length === 0 ? (
          <EmptyState
            what={language.say("pages.home-places-empty")}
            fill={language.say("pages.home-places-empty-fill")}
          />
        ) : (
          <PlaceList language={language} overviews={overviews} />
        )}
      </Section>
    </>
  );
}
