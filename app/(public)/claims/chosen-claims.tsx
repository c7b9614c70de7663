import type { ReactNode } from "react";
import { ClaimCountsTable } from "../../../components/evidence/claim-counts-table.tsx";
import { ClaimTable } from "../../../components/evidence/claim-table.tsx";
import { ClaimsForm } from "../../../components/site/claims-form.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { Paging } from "../../../components/site/paging.tsx";
import { Section } from "../../../components/site/section.tsx";
import type { Handle } from "../../../db/client.ts";
import { findClaims } from "../../../db/queries/catalogue/find-claims.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import type { ClaimCounts } from "../../../lib/model/overview.ts";
import { placeNames } from "../place-names.ts";
import { type AskedClaims, claimsQuery } from "./claims-question.ts";

/** The form that chooses claims, and how many of those it chose have which verdict. */
export function ClaimsChoice({
  language,
  path,
  asked,
  counts,
}: {
  language: Language;
  /** The page that the form is on, and asks again. */
  path: string;
  asked: AskedClaims;
  counts: ClaimCounts;
}) {
  return (
    <>
      <ClaimsForm
        language={language}
        path={path}
        fields={asked.fields}
        from={asked.from}
        to={asked.to}
        invalid={asked.datesInvalid ? language.say("ledger.filter-dates-invalid") : null}
      />
      <Section id="counts" title={language.say("ledger.claims-counts")}>
        <ClaimCountsTable language={language} counts={counts} />
      </Section>
    </>
  );
}

/** The chosen claims as a file. */
export function ClaimsCsv({ language, asked }: { language: Language; asked: AskedClaims }) {
  return (
    <CsvLink
      language={language}
      href={`/claims.csv${claimsQuery(asked)}`}
      what={language.say("ledger.claims-csv")}
    />
  );
}

const ON_A_PAGE = 50;

/** One page of the chosen claims, and the way to the others. */
export function ChosenClaims({
  language,
  handle,
  path,
  asked,
  whole = asked,
  matching,
  page: wanted,
  withSpeaker,
  empty,
}: {
  language: Language;
  handle: Handle;
  path: string;
  asked: AskedClaims;
  /** What is asked together with what the page's own address has chosen already; the file needs to be told both. */
  whole?: AskedClaims;
  matching: number;
  /** The page as the address has it, from 1; another text is taken for the first. */
  page: string;
  withSpeaker: boolean;
  /** What stands here when nothing matches. */
  empty: ReactNode;
}) {
  const pages = Math.max(1, Math.ceil(matching / ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.floor(Number(wanted)) || 1), pages);
  const rows = findClaims(handle, asked.question, { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });
  return (
    <Section
      id="claims"
      title={language.say("ledger.claims-list")}
      aside={<ClaimsCsv language={language} asked={whole} />}
    >
      {rows.length === 0 ? (
        empty
      ) : (
        <ClaimTable
          language={language}
          rows={rows.map((row) => ({ ...row, ...placeNames(language, handle, row.claim) }))}
          withSpeaker={withSpeaker}
        />
      )}
      <Paging
        language={language}
        page={page}
        pages={pages}
        href={(to) => `${path}${claimsQuery(asked, to)}`}
      />
    </Section>
  );
}
