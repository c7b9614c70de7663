import type { Metadata } from "next";
import { DataTable } from "../../../components/site/data-table.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { namedOverviews } from "../place-names.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.search-networks"),
    description: language.say("pages.networks-lead"),
    alternates: inEveryLanguage(language, "/networks"),
  };
}

/** The way to a network: by its country, whose page lists all of them. */
export default async function NetworksPage() {
  const language = await readerLanguage();
  const measured = namedOverviews(language, listServiceOverviews(reader())).filter(
    ({ lastDayAt }) => lastDayAt !== null,
  );
  const countries = [...Map.groupBy(measured, ({ country }) => country.id).values()].sort((a, b) =>
    language.compare(a[0]!.country.name, b[0]!.country.name),
  );
  const simulated = (of: typeof measured) => of.some((one) => one.provenances.includes("simulated"));
  return (
    <>
      {simulated(measured) ? <SimulatedBanner language={language} /> : null}
      <PageHead title={language.say("pages.search-networks")}>
        <p>{language.say("pages.networks-lead")}</p>
      </PageHead>
      {countries.length === 0 ? (
        <EmptyState
          what={language.say("pages.country-networks-empty")}
          fill={language.say("pages.home-places-empty-fill")}
        />
      ) : (
        <DataTable
          language={language}
          caption={language.say("pages.search-networks")}
          columns={[
            { key: "country", label: language.say("pages.column-place") },
            { key: "services", label: language.say("pages.nav-services"), numeric: true },
            { key: "last", label: language.say("pages.column-last") },
          ]}
          rows={countries.map((of) => {
            const { country } = of[0]!;
            return {
              key: country.id,
              cells: [
                <>
                  <a href={language.address(`/${country.id.toLowerCase()}#networks`)}>{country.name}</a>{" "}
                  {simulated(of) ? <SimulatedMark language={language} /> : null}
                </>,
                language.count(of.length),
                language.date(Math.max(...of.map(({ lastDayAt }) => lastDayAt ?? 0)), { short: true }),
              ],
            };
          })}
        />
      )}
    </>
  );
}
