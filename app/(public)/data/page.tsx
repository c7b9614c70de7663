import type { Metadata } from "next";
import { RunTable } from "../../../components/evidence/run-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { DownloadLinks } from "../../../components/site/download-links.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listRunRows } from "../../../db/queries/catalogue/list-run-rows.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { datasetFacts } from "../../../db/queries/export/dataset-facts.ts";
import { openExtract } from "../../../db/queries/export/open-extract.ts";
import { listSnapshots } from "../../../db/queries/export/published-snapshots.ts";
import { rowCountsByPlace } from "../../../db/queries/export/row-counts.ts";
import { countRuns } from "../../../db/queries/measured/count-runs.ts";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { namedOverviews } from "../place-names.ts";
import { CountryFiles } from "./country-files.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.data-title"),
    description: language.say("pages.data-description"),
    alternates: { ...inEveryLanguage(language, "/data"), types: { "text/csv": "/data.csv" } },
  };
}

/** Loads shown on the page; the file holds all. */
const RUNS_SHOWN = 8;

const tables = [
  "episodes",
  "evidence",
  "statements",
  "claims",
  "verdicts",
  "annotations",
  "events",
  "reported",
  "places",
  "sources",
  "runs",
  "rejects",
] as const;

/** Everything there is of a table, to be counted. */
const everything = { period: null, with: [] } as const;

export default async function DataPage() {
  const language = await readerLanguage();
  const handle = reader();
  const facts = datasetFacts(handle);
  const byPlace = rowCountsByPlace(handle);
  const sum = (of: "observations" | "cells") =>
    [...byPlace.values()].reduce((total, counts) => total + counts[of], 0);
  const snapshots = listSnapshots();
  const places = namedOverviews(language, listServiceOverviews(handle));
  const measured = places.filter(({ firstDayAt }) => firstDayAt !== null);
  const runs = listRunRows(handle, { most: RUNS_SHOWN });
  const allRuns = countRuns(handle);
  return (
    <>
      {places.some((place) => place.provenances.includes("simulated")) ? (
        <SimulatedBanner language={language} />
      ) : null}
      <PageHead title={language.say("pages.data-title")}>
        <p>{language.say("pages.download-lead")}</p>
      </PageHead>
      <Section id="tables" title={language.say("pages.data-tables")}>
        <DataTable
          language={language}
          caption={language.say("pages.data-tables")}
          columns={[
            { key: "table", label: language.say("pages.data-table") },
            { key: "what", label: language.say("pages.data-what") },
            { key: "rows", label: language.say("pages.data-rows"), numeric: true },
            { key: "file", label: language.say("pages.data-file") },
          ]}
          rows={[
            ...tables.map((table) => ({
              key: table,
              cells: [
                language.say(`pages.data-${table}`),
                language.say(`pages.data-${table}-what`),
                language.count(openExtract(handle, { table }, everything)?.count() ?? 0),
                <DownloadLinks
                  language={language}
                  key="file"
                  path={`/${table}`}
                  what={language.say(`pages.data-${table}`)}
                  size="small"
                />,
              ],
            })),
            ...(["cells", "observations"] as const).map((table) => ({
              key: table,
              cells: [
                language.say(`pages.data-${table}`),
                table === "observations" ? (
                  language.say("pages.data-observations-what")
                ) : (
                  <a key="what" href="#by-place">
                    {language.say("pages.data-by-place")}
                  </a>
                ),
                language.count(sum(table)),
                <DownloadLinks
                  language={language}
                  key="file"
                  path={`/${table}`}
                  what={language.say(`pages.data-${table}`)}
                  size="large"
                />,
              ],
            })),
          ]}
        />
        <p>
          {language.say("pages.download-pin", {
            revision: facts.revision,
            date: language.date(facts.revisedAt),
            // Part of an address: left to right, in the digits that it has everywhere.
            query: `\u2066?revision=${facts.revision}\u2069`,
          })}
        </p>
      </Section>
      <Section
        id="snapshots"
        title={language.say("pages.download-snapshots")}
        note={language.say("pages.download-snapshots-note")}
      >
        {snapshots.length === 0 ? (
          <EmptyState
            what={language.say("pages.download-snapshots-empty")}
            fill={language.say("pages.download-snapshots-fill")}
          />
        ) : (
          <DataTable
            language={language}
            caption={language.say("pages.download-snapshots")}
            columns={[
              { key: "day", label: language.say("pages.download-day") },
              { key: "size", label: language.say("pages.download-size"), numeric: true },
            ]}
            rows={snapshots.map(({ day, bytes }) => ({
              key: day,
              cells: [
                <a key="day" href={`/data/snapshots/${day}`} download>
                  {language.date(Date.parse(day))}
                </a>,
                language.say("pages.download-megabytes", {
                  size: Math.max(0.1, Math.round(bytes / 1e5) / 10),
                }),
              ],
            }))}
          />
        )}
      </Section>
      <Section
        id="programs"
        title={language.say("pages.download-programs")}
        note={language.say("pages.download-programs-note")}
      >
        <p>
          <a href={language.address("/data/api")}>{language.say("pages.download-api")}</a>
        </p>
      </Section>
      <Section
        id="by-place"
        title={language.say("pages.data-by-place")}
        note={language.say("pages.data-by-place-note")}
      >
        {measured.length === 0 ? (
          <EmptyState
            what={language.say("pages.data-empty")}
            fill={language.say("pages.home-places-empty-fill")}
          />
        ) : (
          [...Map.groupBy(measured, ({ country }) => country.id).values()].map((of) => (
            <CountryFiles
              key={of[0]!.country.id}
              language={language}
              places={of}
              countsOf={(country, service) => byPlace.get(`${country} ${service}`)}
            />
          ))
        )}
      </Section>
      <Section
        id="sources"
        title={language.say("pages.sources-title")}
        note={language.say("pages.sources-lead")}
      >
        <p>
          <a href={language.address("/sources")}>{language.say("pages.footer-sources")}</a>
        </p>
      </Section>
      <Section
        id="runs"
        title={language.say("pages.runs-title")}
        aside={<CsvLink language={language} href="/runs.csv" what={language.say("pages.runs-title")} />}
      >
        {runs.length === 0 ? (
          <EmptyState
            what={language.say("pages.data-empty")}
            fill={language.say("pages.home-places-empty-fill")}
          />
        ) : (
          <RunTable language={language} runs={runs} />
        )}
        {allRuns > RUNS_SHOWN ? (
          <p>{language.say("pages.runs-more", { shown: RUNS_SHOWN, count: allRuns })}</p>
        ) : null}
      </Section>
    </>
  );
}
