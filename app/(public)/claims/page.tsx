import type { Metadata } from "next";
import { ClaimCountsTable } from "../../../components/evidence/claim-counts-table.tsx";
import { ClaimTable } from "../../../components/evidence/claim-table.tsx";
import { ClaimsForm } from "../../../components/site/claims-form.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { Paging } from "../../../components/site/paging.tsx";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { countClaims, findClaims } from "../../../db/queries/catalogue/find-claims.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSpeakers } from "../../../db/queries/catalogue/list-speakers.ts";
import { contestedFeed, sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { type SearchParams, single } from "../params.ts";
import { namedOverviews, placeNames } from "../place-names.ts";
import { askedClaims, claimsQuery } from "./claims-question.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("ledger.claims-title"),
    description: language.say("ledger.claims-description"),
    ...sharing(language, {
      path: "/claims",
      title: language.say("ledger.claims-title"),
      description: language.say("ledger.claims-description"),
      csv: true,
      card: "site",
      feeds: [contestedFeed(language)],
    }),
  };
}

const ON_A_PAGE = 50;

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const language = await readerLanguage();
  const handle = reader();
  const query = await searchParams;
  const asked = askedClaims(language, query, {
    overviews: namedOverviews(language, listServiceOverviews(handle)),
    speakers: listSpeakers(handle),
  });
  const counts = countClaims(handle, asked.question);
  const pages = Math.max(1, Math.ceil(counts.matching / ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.floor(Number(single(query.page))) || 1), pages);
  const rows = findClaims(handle, asked.question, { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });

  return (
    <>
      {counts.simulated > 0 ? <SimulatedBanner language={language} /> : null}
      <PageHead title={language.say("ledger.claims-title")}>
        <p>
          {language.say("ledger.claims-lead")}{" "}
          <a href={language.address("/speakers")}>{language.say("ledger.speakers-all")}</a>
        </p>
      </PageHead>
      <p>
        <strong>{language.say("ledger.claims-warning")}</strong>
      </p>
      <ClaimsForm
        language={language}
        path="/claims"
        fields={asked.fields}
        from={asked.from}
        to={asked.to}
        invalid={asked.datesInvalid ? language.say("ledger.filter-dates-invalid") : null}
      />
      <Section id="counts" title={language.say("ledger.claims-counts")}>
        <ClaimCountsTable language={language} counts={counts} />
      </Section>
      <Section
        id="claims"
        title={language.say("ledger.claims-list")}
        aside={
          <CsvLink
            language={language}
            href={`/claims.csv${claimsQuery(asked)}`}
            what={language.say("ledger.claims-csv")}
          />
        }
      >
        {rows.length > 0 ? (
          <ClaimTable
            language={language}
            rows={rows.map((row) => ({ ...row, ...placeNames(language, handle, row.claim) }))}
          />
        ) : counts.all > 0 ? (
          <EmptyState what={language.say("pages.filter-none")} />
        ) : (
          <EmptyState
            what={language.say("ledger.claims-empty")}
            fill={language.say("ledger.claims-empty-fill")}
          />
        )}
        <Paging
          language={language}
          page={page}
          pages={pages}
          href={(to) => `/claims${claimsQuery(asked, to)}`}
        />
      </Section>
    </>
  );
}
