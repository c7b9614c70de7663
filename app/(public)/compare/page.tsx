import type { Metadata } from "next";
import { cache } from "react";
import { ComparedTimeline } from "../../../components/compare/compared-timeline.tsx";
import { PlacePicker } from "../../../components/compare/place-picker.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { RangeForm } from "../../../components/site/range-form.tsx";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import type { Language } from "../../../lib/i18n/language.ts";
import { MOST_COMPARED, type SharedQuery, sharedSearch } from "../../../lib/share/address.ts";
import { summaryText } from "../../../lib/summary/sentence-text.ts";
import { SharePanelOf } from "../../cards/panel.tsx";
import { placeFeeds, sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { type SearchParams, single } from "../params.ts";
import { loadComparison, placeKey } from "./load.ts";
import styles from "./page.module.css";
import { compareAddress } from "./places.ts";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: SearchParams;
}

/** Once for an answer, though its head and its body both ask. */
const load = cache(async (language: Language, searchParams: SearchParams) => {
  const query = await searchParams;
  return loadComparison(language, {
    asked: query.with,
    from: single(query.from),
    to: single(query.to),
    now: Date.now(),
  });
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const page = await load(language, searchParams);
  const { timelines } = page;
  const title = titleOf(language, timelines);
  const description = language.say("pages.compare-description");
  const keys = timelines.map(({ place }) => place.key);
  return {
    title,
    description,
    ...sharing(language, {
      path: "/compare",
      search: sharedSearch({ kind: "comparison", places: keys }, pinned(page)),
      canonical: compareAddress(keys),
      title,
      description,
      simulated: timelines.some(({ simulated }) => simulated),
      ...(keys.length === 0 ? { card: "site" } : {}),
      feeds: placesOf(timelines).flatMap((place) => placeFeeds(language, place)),
    }),
  };
}

type Page = ReturnType<typeof loadComparison>;

function titleOf(language: Language, timelines: Page["timelines"]): string {
  return timelines.length === 0
    ? language.say("pages.compare-title")
    : language.say("pages.compare-title-of", {
        places: language.list(timelines.map(({ figure }) => figure.title)),
      });
}

/** The range of an address that asks for one; empty where the page follows the data. */
function pinned({ asked, time }: Page): SharedQuery {
  const range = asked?.state === "range" && time !== null ? time : { from: "", to: "" };
  return { ...range, evidence: "" };
}

function placesOf(timelines: Page["timelines"]) {
  return timelines.map(({ figure: { country, service, title } }) => ({ country, service, title }));
}

export default async function ComparePage({ searchParams }: Props) {
  const language = await readerLanguage();
  const page = await load(language, searchParams);
  const { timelines, time, overviews } = page;
  const keys = timelines.map(({ place }) => place.key);
  const asked: Readonly<Record<string, string>> = page.asked?.state === "range" && time !== null ? time : {};
  const full = keys.length >= MOST_COMPARED;
  const groups = [...Map.groupBy(overviews, (one) => one.country.name)].map(([label, of]) => ({
    label,
    options: of
      .map((one) => ({ value: placeKey(one), label: one.service.name }))
      .filter((option) => !keys.includes(option.value)),
  }));

  return (
    <>
      {page.simulated ? <SimulatedBanner language={language} /> : null}
      <PageHead
        title={titleOf(language, timelines)}
        ways={timelines.length === 0 ? undefined : <a href="#share">{language.say("share.jump")}</a>}
      >
        <p>{language.say("pages.compare-lead")}</p>
      </PageHead>
      {page.unknown.length === 0 ? null : (
        <p role="alert">{language.say("pages.compare-unknown", { places: language.list(page.unknown) })}</p>
      )}
      {page.mixed ? <p role="alert">{language.say("pages.compare-mixed")}</p> : null}
      {page.range === null || page.asked === null || page.usual === null ? null : (
        <RangeForm
          language={language}
          path="/compare"
          label={language.say("pages.compare-time")}
          range={page.range}
          usual={page.asked.state === "range" ? page.usual : null}
          everything={null}
          invalid={page.asked.state === "invalid" ? page.asked : null}
          asked=""
          other={null}
          kept={{ with: keys }}
        />
      )}
      {timelines.length === 0 ? (
        <EmptyState
          what={language.say("pages.compare-empty")}
          fill={language.say("pages.compare-empty-fill")}
        />
      ) : null}
      {timelines.map(({ place, figure, summary }) => (
        <ComparedTimeline
          language={language}
          key={place.key}
          id={place.key.replaceAll("/", "-")}
          figure={figure}
          summary={summaryText(summary, language.locale)}
          href={`/${place.key}?${new URLSearchParams(time ?? {})}`}
          removeHref={compareAddress(
            keys.filter((key) => key !== place.key),
            asked,
          )}
        />
      ))}
      <Section id="add" title={language.say("pages.compare-add")}>
        <div className={styles.choice}>
          {full ? (
            <p>{language.say("pages.compare-full", { most: MOST_COMPARED })}</p>
          ) : (
            <PlacePicker
              language={language}
              path="/compare"
              groups={groups.filter((group) => group.options.length > 0)}
              kept={[...keys.map((key) => ["with", key] as const), ...Object.entries(asked)]}
            />
          )}
          {full || page.suggested.length === 0 ? null : (
            <div className={styles.suggested}>
              <h3>{language.say("pages.compare-suggest")}</h3>
              <ul>
                {page.suggested.map((one) => (
                  <li key={placeKey(one)}>
                    <a href={language.address(compareAddress([...keys, placeKey(one)], asked))}>
                      {language.say("pages.service-title", {
                        service: one.service.name,
                        country: one.country.name,
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Section>
      {timelines.length === 0 ? null : (
        <SharePanelOf
          language={language}
          address={{ kind: "comparison", places: keys }}
          query={pinned(page)}
          title={titleOf(language, timelines)}
          lead={summaryText(
            timelines.flatMap(({ summary }) => summary),
            language.locale,
          )}
          range={page.range}
          simulated={timelines.some(({ simulated }) => simulated)}
          method={null}
          places={placesOf(timelines)}
          files={[
            {
              href: compareAddress(keys, time ?? {}).replace("/compare", "/compare.csv"),
              label: language.say("pages.download-cells"),
            },
          ]}
        />
      )}
    </>
  );
}
