import type { Metadata } from "next";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { formatCount, formatDate } from "../../../lib/i18n/format.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.services-title"),
  description: say("pages.services-description"),
  alternates: { canonical: "/services", types: { "text/csv": "/services.csv" } },
};

export default function ServicesPage() {
  const overviews = listServiceOverviews(reader());
  const byService = [...Map.groupBy(overviews, (one) => one.service.id).values()].sort(
    (a, b) => b.length - a.length || a[0]!.service.name.localeCompare(b[0]!.service.name, "en"),
  );
  const simulated = (of: typeof overviews) => of.some((one) => one.provenances.includes("simulated"));
  return (
    <>
      {simulated(overviews) ? <SimulatedBanner /> : null}
      <PageHead title={say("pages.services-title")}>
        <p>{say("pages.services-lead")}</p>
        <CsvLink href="/services.csv" what={say("pages.services-title")} />
      </PageHead>
      {byService.length === 0 ? (
        <EmptyState what={say("pages.services-empty")} fill={say("pages.home-places-empty-fill")} />
      ) : (
        <DataTable
          caption={say("pages.services-title")}
          columns={[
            { key: "service", label: say("pages.column-service") },
            { key: "countries", label: say("pages.column-countries"), numeric: true },
            { key: "episodes", label: say("pages.column-episodes"), numeric: true },
            { key: "statements", label: say("pages.column-statements"), numeric: true },
            { key: "last", label: say("pages.column-last") },
          ]}
          rows={byService.map((of) => {
            const { service } = of[0]!;
            const last = of.reduce<number | null>(
              (latest, one) => (one.lastDayAt === null ? latest : Math.max(latest ?? 0, one.lastDayAt)),
              null,
            );
            return {
              key: service.id,
              cells: [
                <>
                  <a href={`/services/${service.id}`}>{service.name}</a>{" "}
                  {simulated(of) ? <SimulatedMark /> : null}
                </>,
                formatCount(of.length),
                formatCount(of.reduce((sum, one) => sum + one.episodes, 0)),
                formatCount(of.reduce((sum, one) => sum + one.statements, 0)),
                last === null ? say("pages.home-place-never") : formatDate(last, { short: true }),
              ],
            };
          })}
        />
      )}
    </>
  );
}
