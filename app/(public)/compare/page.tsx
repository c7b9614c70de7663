import type { Metadata } from "next";
import { cache } from "react";
import { ComparedTimeline } from "../../../components/compare/compared-timeline.tsx";
import { PlacePicker } from "../../../components/compare/place-picker.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { RangeForm } from "../../../components/site/range-form.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { formatList } from "../../../lib/i18n/format.ts";
import { sentenceText } from "../../../lib/summary/sentence-text.ts";
import { type SearchParams, single } from "../params.ts";
import { loadComparison, placeKey } from "./load.ts";
import styles from "./page.module.css";
import { compareAddress, MOST_COMPARED } from "./places.ts";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: SearchParams;
}

/** Once for an answer, though its head and its body both ask. */
const load = cache(async (searchParams: SearchParams) => {
  const query = await searchParams;
  return loadComparison({
    asked: query.with,
    from: single(query.from),
    to: single(query.to),
    now: Date.now(),
  });
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { timelines } = await load(searchParams);
  const keys = timelines.map(({ place }) => place.key);
  return {
    title:
      timelines.length === 0
        ? say("pages.compare-title")
        : say("pages.compare-title-of", { places: formatList(timelines.map(({ figure }) => figure.title)) }),
    description: say("pages.compare-description"),
    alternates: { canonical: compareAddress(keys) },
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const page = await load(searchParams);
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
      {page.simulated ? <SimulatedBanner /> : null}
      <PageHead title={say("pages.compare-title")}>
        <p>{say("pages.compare-lead")}</p>
      </PageHead>
      <div className={styles.choice}>
        {full ? (
          <p>{say("pages.compare-full", { most: MOST_COMPARED })}</p>
        ) : (
          <PlacePicker
            path="/compare"
            groups={groups.filter((group) => group.options.length > 0)}
            kept={[...keys.map((key) => ["with", key] as const), ...Object.entries(asked)]}
          />
        )}
        {page.unknown.length === 0 ? null : (
          <p role="alert">{say("pages.compare-unknown", { places: formatList(page.unknown) })}</p>
        )}
        {full || page.suggested.length === 0 ? null : (
          <div className={styles.suggested}>
            <h2>{say("pages.compare-suggest")}</h2>
            <ul>
              {page.suggested.map((one) => (
                <li key={placeKey(one)}>
                  <a href={compareAddress([...keys, placeKey(one)], asked)}>
                    {say("pages.service-title", { service: one.service.name, country: one.country.name })}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {page.range === null || page.asked === null || page.usual === null ? null : (
          <RangeForm
            path="/compare"
            label={say("pages.compare-time")}
            range={page.range}
            usual={page.asked.state === "range" ? page.usual : null}
            everything={null}
            invalid={page.asked.state === "invalid" ? page.asked : null}
            asked=""
            other={null}
            kept={{ with: keys }}
          />
        )}
        {page.mixed ? <p role="alert">{say("pages.compare-mixed")}</p> : null}
      </div>
      {timelines.length === 0 ? (
        <EmptyState what={say("pages.compare-empty")} fill={say("pages.compare-empty-fill")} />
      ) : (
        <>
          {timelines.map(({ place, figure, summary }) => (
            <ComparedTimeline
              key={place.key}
              id={place.key.replaceAll("/", "-")}
              figure={figure}
              summary={summary.map((sentence) => sentenceText("summary", sentence)).join(" ")}
              href={`/${place.key}?${new URLSearchParams(time ?? {})}`}
              removeHref={compareAddress(
                keys.filter((key) => key !== place.key),
                asked,
              )}
            />
          ))}
          <p className={styles.file}>
            {say("pages.compare-hourly")}{" "}
            <CsvLink
              href={compareAddress(keys, time ?? {}).replace("/compare", "/compare.csv")}
              what={say("pages.compare-hourly")}
            />
          </p>
        </>
      )}
    </>
  );
}
