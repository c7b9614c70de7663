import type { Metadata } from "next";
import { StatementList } from "../../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { FilterForm } from "../../../components/site/filter-form.tsx";
import { serviceHref } from "../../../components/site/names.ts";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listStatements } from "../../../db/queries/editorial/list-statements.ts";
import { listVerdicts } from "../../../db/queries/findings/list-verdicts.ts";
import { verdictValues } from "../../../lib/model/verdict.ts";
import { sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { filterPlaces } from "../filters.ts";
import { judged } from "../judged.ts";
import { type SearchParams, single } from "../params.ts";
import { namedOverviews, placeNames } from "../place-names.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  const title = language.say("pages.statements-title");
  const description = language.say("pages.statements-description");
  return {
    title,
    description,
    ...sharing(language, { path: "/statements", title, description, csv: true, card: "site" }),
  };
}

/** More rows than this make a page slow on a phone; the file holds all. */
const SHOWN = 100;

export default async function StatementsPage({ searchParams }: { searchParams: SearchParams }) {
  const language = await readerLanguage();
  const handle = reader();
  const query = await searchParams;
  const { fields, country, service } = filterPlaces(
    language,
    namedOverviews(language, listServiceOverviews(handle)),
    query,
  );
  const verdict = verdictValues.find((value) => value === single(query.verdict));
  fields.push({
    name: "verdict",
    label: language.say("pages.filter-verdict"),
    chosen: verdict ?? "",
    options: verdictValues.map((value) => ({ value, label: language.verdict(value) })),
  });

  const found = judged(
    listStatements(handle, { country, service }).reverse(),
    listVerdicts(handle, { country }),
  ).filter(({ claims }) => verdict === undefined || claims.some((one) => one.verdict?.value === verdict));
  const shown = found.slice(0, SHOWN);
  const places = new Map(
    shown.map(({ statement }) => [
      statement.id,
      statement.services.map((id) => ({
        href: serviceHref(statement.country, id),
        title: language.say(
          "pages.service-title",
          placeNames(language, handle, { country: statement.country, service: id }),
        ),
      })),
    ]),
  );
  const simulated = shown.some(({ claims }) => claims.some((one) => one.verdict?.provenance === "simulated"));

  return (
    <>
      {simulated ? <SimulatedBanner language={language} /> : null}
      <PageHead title={language.say("pages.statements-title")}>
        <p>{language.say("pages.statements-lead")}</p>
      </PageHead>
      <FilterForm language={language} path="/statements" fields={fields}>
        <CsvLink language={language} href="/statements.csv" what={language.say("pages.data-statements")} />
      </FilterForm>
      {found.length === 0 ? (
        fields.some((field) => field.chosen !== "") ? (
          <EmptyState what={language.say("pages.filter-none")} />
        ) : (
          <EmptyState
            what={language.say("pages.home-statements-empty")}
            fill={language.say("pages.home-statements-empty-fill")}
          />
        )
      ) : (
        <StatementList language={language} statements={shown} headingLevel={2} places={places} />
      )}
      {found.length > shown.length ? (
        <p>{language.say("pages.filter-truncated", { shown: shown.length, count: found.length })}</p>
      ) : null}
    </>
  );
}
