import type { Metadata } from "next";
import { RunTable } from "../../../components/evidence/run-table.tsx";
import { SourceTable } from "../../../components/evidence/source-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { serviceHref } from "../../../components/site/names.ts";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { countRecords } from "../../../db/queries/catalogue/count-records.ts";
import { listRunRows } from "../../../db/queries/catalogue/list-run-rows.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSources } from "../../../db/queries/catalogue/list-sources.ts";
import { formatCount, formatDate } from "../../../lib/i18n/format.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.data-title"),
  description: say("pages.data-description"),
  alternates: { canonical: "/data", types: { "text/csv": "/data.csv" } },
};

/** Loads shown on the page; the file holds all. */
const RUNS_SHOWN = 30;

const tables = ["episodes", "statements", "verdicts", "places", "sources", "runs", "rejects"] as const;

export default function DataPage() {
  const handle = reader();
  const counts = countRecords(handle);
  const places = listServiceOverviews(handle);
  const runs = listRunRows(handle);
  const rows = { ...counts, verdicts: counts.claims, places: places.length };
  return (
    <>
      {places.some((place) => place.provenances.includes("simulated")) ? <SimulatedBanner /> : null}
      <PageHead title={say("pages.data-title")}>
        <p>{say("pages.data-lead")}</p>
      </PageHead>
      <Section id="tables" title={say("pages.data-tables")}>
        <DataTable
          caption={say("pages.data-tables")}
          columns={[
            { key: "table", label: say("pages.data-table") },
            { key: "what", label: say("pages.data-what") },
            { key: "rows", label: say("pages.data-rows"), numeric: true },
            { key: "file", label: say("pages.data-file") },
          ]}
          rows={[
            ...tables.map((table) => ({
              key: table,
              cells: [
                say(`pages.data-${table}`),
                say(`pages.data-${table}-what`),
                formatCount(rows[table]),
                <CsvLink key="file" href={`/${table}.csv`} what={say(`pages.data-${table}`)} />,
              ],
            })),
            {
              key: "observations",
              cells: [
                say("pages.data-observations"),
                say("pages.data-observations-what"),
                say("pages.data-observations-from", { count: rows.observations }),
                <a key="file" href="#by-place">
                  {say("pages.data-by-place")}
                </a>,
              ],
            },
          ]}
        />
      </Section>
      <Section id="by-place" title={say("pages.data-by-place")} note={say("pages.data-by-place-note")}>
        {places.length === 0 ? (
          <EmptyState what={say("pages.data-empty")} fill={say("pages.home-places-empty-fill")} />
        ) : (
          <DataTable
            caption={say("pages.data-by-place")}
            columns={[
              { key: "place", label: say("pages.column-place") },
              { key: "first", label: say("pages.data-first") },
              { key: "last", label: say("pages.data-last") },
              { key: "cells", label: say("pages.data-cells") },
              { key: "observations", label: say("pages.data-observations") },
            ]}
            rows={places
              .filter((place) => place.firstDayAt !== null)
              .map(({ country, service, firstDayAt, lastDayAt, provenances }) => {
                const path = serviceHref(country.id, service.id);
                const title = say("pages.service-title", { service: service.name, country: country.name });
                return {
                  key: path,
                  cells: [
                    <>
                      <a href={path}>{title}</a>{" "}
                      {provenances.includes("simulated") ? <SimulatedMark /> : null}
                    </>,
                    firstDayAt === null ? null : formatDate(firstDayAt, { short: true }),
                    lastDayAt === null ? null : formatDate(lastDayAt, { short: true }),
                    <CsvLink
                      key="cells"
                      href={`${path}.csv`}
                      what={say("pages.data-file-of", { table: say("pages.data-cells"), place: title })}
                    />,
                    <CsvLink
                      key="observations"
                      href={`${path}/observations.csv`}
                      what={say("pages.data-file-of", {
                        table: say("pages.data-observations"),
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
        title={say("pages.sources-title")}
        aside={<CsvLink href="/sources.csv" what={say("pages.sources-title")} />}
      >
        <SourceTable sources={listSources(handle)} />
      </Section>
      <Section
        id="runs"
        title={say("pages.runs-title")}
        aside={<CsvLink href="/runs.csv" what={say("pages.runs-title")} />}
      >
        {runs.length === 0 ? (
          <EmptyState what={say("pages.data-empty")} fill={say("pages.home-places-empty-fill")} />
        ) : (
          <RunTable runs={runs.slice(0, RUNS_SHOWN)} />
        )}
        {runs.length > RUNS_SHOWN ? (
          <p>{say("pages.runs-more", { shown: RUNS_SHOWN, count: runs.length })}</p>
        ) : null}
      </Section>
    </>
  );
}
