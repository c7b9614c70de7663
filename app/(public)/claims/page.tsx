import type { Metadata } from "next";
import { ClaimCountsTable } from "../../../components/evidence/claim-counts-table.tsx";
import { ClaimTable } from "../../../components/evidence/claim-table.tsx";
import { ClaimsForm } from "../../../components/site/claims-form.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { Paging } from "../../../components/site/paging.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { countClaims, findClaims } from "../../../db/queries/catalogue/find-claims.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSpeakers } from "../../../db/queries/catalogue/list-speakers.ts";
import { contestedFeed, sharing } from "../../cards/sharing.ts";
import { type SearchParams, single } from "../params.ts";
import { placeNames } from "../place-names.ts";
import { askedClaims, claimsQuery } from "./claims-question.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("ledger.claims-title"),
  description: say("ledger.claims-description"),
  ...sharing({
    path: "/claims",
    title: say("ledger.claims-title"),
    description: say("ledger.claims-description"),
    csv: true,
    card: "site",
    feeds: [contestedFeed],
  }),
};

const ON_A_PAGE = 50;

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const handle = reader();
  const query = await searchParams;
  const asked = askedClaims(query, {
    overviews: listServiceOverviews(handle),
    speakers: listSpeakers(handle),
  });
  const counts = countClaims(handle, asked.question);
  const pages = Math.max(1, Math.ceil(counts.matching / ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.floor(Number(single(query.page))) || 1), pages);
  const rows = findClaims(handle, asked.question, { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });

  return (
    <>
      {counts.simulated > 0 ? <SimulatedBanner /> : null}
      <PageHead title={say("ledger.claims-title")}>
        <p>{say("ledger.claims-lead")}</p>
      </PageHead>
      <p>
        <strong>{say("ledger.claims-warning")}</strong>
      </p>
      <ClaimsForm
        path="/claims"
        fields={asked.fields}
        from={asked.from}
        to={asked.to}
        invalid={asked.datesInvalid ? say("ledger.filter-dates-invalid") : null}
      />
      <Section id="counts" title={say("ledger.claims-counts")}>
        <ClaimCountsTable counts={counts} />
      </Section>
      <Section
        id="claims"
        title={say("ledger.claims-list")}
        aside={<CsvLink href={`/claims.csv${claimsQuery(asked)}`} what={say("ledger.claims-csv")} />}
      >
        {rows.length > 0 ? (
          <ClaimTable rows={rows.map((row) => ({ ...row, ...placeNames(handle, row.claim) }))} />
        ) : counts.all > 0 ? (
          <EmptyState what={say("pages.filter-none")} />
        ) : (
          <EmptyState what={say("ledger.claims-empty")} fill={say("ledger.claims-empty-fill")} />
        )}
        <Paging page={page} pages={pages} href={(to) => `/claims${claimsQuery(asked, to)}`} />
      </Section>
    </>
  );
}
