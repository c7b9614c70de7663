import type { Metadata } from "next";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { namedOverviews } from "../place-names.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  const title = language.say("pages.services-title");
  const description = language.say("pages.services-description");
  return {
    title,
    description,
    ...sharing(language, { path: "/services", title, description, csv: true, card: "site" }),
  };
}

export default async function ServicesPage() {
  const language = await readerLanguage();
  const overviews = namedOverviews(language, listServiceOverviews(reader()));
  const byService = [...Map.groupBy(overviews, (one) => one.service.id).values()].sort(
    (a, b) => b.length - a.length || language.compare(a[0]!.service.name, b[0]!.service.name),
  );
  const simulated = (of: typeof overviews) => of.some((one) => one.provenances.includes("simulated"));
  return (
    <>
      {simulated(overviews) ? <SimulatedBanner language={language} /> : null}
      <PageHead title={language.say("pages.services-title")}>
        <p>{language.say("pages.services-lead")}</p>
        <CsvLink language={language} href="/services.csv" what={language.say("pages.services-title")} />
      </PageHead>
      {byService.length === 0 ? (
        <EmptyState
          what={language.say("pages.services-empty")}
          fill={language.say("pages.home-places-empty-fill")}
        />
      ) : (
        <DataTable
          language={language}
          caption={language.say("pages.services-title")}
          columns={[
            { key: "service", label: language.say("pages.column-service") },
            { key: "countries", label: language.say("pages.column-countries"), numeric: true },
            { key: "episodes", label: language.say("pages.column-episodes"), numeric: true },
            { key: "statements", label: language.say("pages.column-statements"), numeric: true },
            { key: "last", label: language.say("pages.column-last") },
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
                  <a href={language.address(`/services/${service.id}`)}>{service.name}</a>{" "}
                  {simulated(of) ? <SimulatedMark language={language} /> : null}
                </>,
                language.count(of.length),
                language.count(of.reduce((sum, one) => sum + one.episodes, 0)),
                language.count(of.reduce((sum, one) => sum + one.statements, 0)),
                last === null ? language.say("pages.home-place-never") : language.date(last, { short: true }),
              ],
            };
          })}
        />
      )}
    </>
  );
}
