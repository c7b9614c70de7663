import type { Metadata } from "next";
import { RunTable } from "../../../components/evidence/run-table.tsx";
import { SourceTable } from "../../../components/evidence/source-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { serviceHref } from "../../../components/site/names.ts";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { countRecords } from "../../../db/queries/catalogue/count-records.ts";
import { listRunRows } from "../../../db/queries/catalogue/list-run-rows.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSources } from "../../../db/queries/catalogue/list-sources.ts";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { namedOverviews } from "../place-names.ts";

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
const RUNS_SHOWN = 30;

const tables = [
  "episodes",
  "statements",
  "claims",
  "verdicts",
  "places",
  "sources",
  "runs",
  "rejects",
] as const;

export default async function DataPage() {
  const language = await readerLanguage();
  const handle = reader();
  const counts = countRecords(handle);
  const places = namedOverviews(language, listServiceOverviews(handle));
  const runs = listRunRows(handle);
  const rows = { ...counts, verdicts: counts.claims, places: places.length };
  return (
    <>
      {places.some((place) => place.provenances.includes("simulated")) ? (
        <SimulatedBanner language={language} />
      ) : null}
      <PageHead title={language.say("pages.data-title")}>
        <p>{language.say("pages.data-lead")}</p>
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
                language.count(rows[table]),
                <CsvLink
                  language={language}
                  key="file"
                  href={`/${table}.csv`}
                  what={language.say(`pages.data-${table}`)}
                />,
              ],
            })),
            {
              key: "observations",
              cells: [
                language.say("pages.data-observations"),
                language.say("pages.data-observations-what"),
                language.say("pages.data-observations-from", { count: rows.observations }),
                <a key="file" href="#by-place">
                  {language.say("pages.data-by-place")}
                </a>,
              ],
            },
          ]}
        />
      </Section>
      <Section
        id="by-place"
        title={language.say("pages.data-by-place")}
        note={language.say("pages.data-by-place-note")}
      >
        {places.length === 0 ? (
          <EmptyState
            what={language.say("pages.data-empty")}
            fill={language.say("pages.home-places-empty-fill")}
          />
        ) : (
          <DataTable
            language={language}
            caption={language.say("pages.data-by-place")}
            columns={[
              { key: "place", label: language.say("pages.column-place") },
              { key: "first", label: language.say("pages.data-first") },
              { key: "last", label: language.say("pages.data-last") },
              { key: "cells", label: language.say("pages.data-cells") },
              { key: "observations", label: language.say("pages.data-observations") },
            ]}
            rows={places
              .filter((place) => place.firstDayAt !== null)
              .map(({ country, service, firstDayAt, lastDayAt, provenances }) => {
                const path = serviceHref(country.id, service.id);
                const title = language.say("pages.service-title", {
                  service: service.name,
                  country: country.name,
                });
                return {
                  key: path,
                  cells: [
                    <>
                      <a href={language.address(path)}>{title}</a>{" "}
                      {provenances.includes("simulated") ? <SimulatedMark language={language} /> : null}
                    </>,
                    firstDayAt === null ? null : language.date(firstDayAt, { short: true }),
                    lastDayAt === null ? null : language.date(lastDayAt, { short: true }),
                    <CsvLink
                      language={language}
                      key="cells"
                      href={`${path}.csv`}
                      what={language.say("pages.data-file-of", {
                        table: language.say("pages.data-cells"),
                        place: title,
                      })}
                    />,
                    <CsvLink
                      language={language}
                      key="observations"
                      href={`${path}/observations.csv`}
                      what={language.say("pages.data-file-of", {
                        table: language.say("pages.data-observations"),
                        place: title,
                      })}
                    />,
                  ],
                };
              })}
          />
        )}
      </Section>
      <Section
        id="sources"
        title={language.say("pages.sources-title")}
        aside={<CsvLink language={language} href="/sources.csv" what={language.say("pages.sources-title")} />}
      >
        <SourceTable language={language} sources={listSources(handle)} />
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
          <RunTable language={language} runs={runs.slice(0, RUNS_SHOWN)} />
        )}
        {runs.length > RUNS_SHOWN ? (
          <p>{language.say("pages.runs-more", { shown: RUNS_SHOWN, count: runs.length })}</p>
        ) : null}
      </Section>
    </>
  );
}
