import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimCountsTable } from "../../../../components/evidence/claim-counts-table.tsx";
import { ClaimTable } from "../../../../components/evidence/claim-table.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { ClaimsForm } from "../../../../components/site/claims-form.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { sideName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { Paging } from "../../../../components/site/paging.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { reader } from "../../../../db/client.ts";
import { countClaims, findClaims } from "../../../../db/queries/catalogue/find-claims.ts";
import { listServiceOverviews } from "../../../../db/queries/catalogue/list-service-overviews.ts";
import { listSpeakers } from "../../../../db/queries/catalogue/list-speakers.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { contestedFeed, sharing } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { askedClaims, claimsQuery, withoutFields } from "../../claims/claims-question.ts";
import { judged } from "../../judged.ts";
import { idOf, type SearchParams, single } from "../../params.ts";
import { namedOverviews, placeNames } from "../../place-names.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

const ON_A_PAGE = 50;

const load = cache((segment: string) => {
  const id = idOf(segment);
  const speaker = listSpeakers(reader()).find((one) => one.id === id);
  if (speaker === undefined) notFound();
  return speaker;
});

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const language = await readerLanguage();
  const { id, name } = load((await params).id);
  const path = `/speakers/${id}`;
  const title = language.say("ledger.speaker-title", { speaker: name });
  const description = language.say("ledger.speaker-description", { speaker: name });
  const feeds = [contestedFeed(language)];
  return {
    title,
    description,
    ...sharing(language, { path, title, description, csv: true, card: "site", feeds }),
  };
}

export default async function SpeakerPage({ params, searchParams }: Props) {
  const language = await readerLanguage();
  const speaker = load((await params).id);
  const handle = reader();
  const statements = listStatements(handle, { speaker: speaker.spellings }).reverse();
  const query = await searchParams;
  const whole = askedClaims(
    language,
    { ...query, speaker: speaker.id },
    { overviews: namedOverviews(language, listServiceOverviews(handle)), speakers: [speaker] },
  );
  const asked = withoutFields(whole, ["speaker"]);
  const counts = countClaims(handle, asked.question);
  const all = countClaims(handle, { speaker: speaker.spellings });
  const pages = Math.max(1, Math.ceil(counts.matching / ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.floor(Number(single(query.page))) || 1), pages);
  const rows = findClaims(handle, asked.question, { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });
  const offices = [
    ...new Set(
      speaker.offices.flatMap(({ role, organisation }) => {
        const parts = [role, organisation].filter((part) => part !== null);
        return parts.length === 0 ? [] : [parts.join(", ")];
      }),
    ),
  ];
  const sides = [...new Set(speaker.offices.map(({ side }) => sideName(language, side)))];

  return (
    <>
      {all.simulated > 0 ? <SimulatedBanner language={language} /> : null}
      <PageHead kicker={language.list(sides)} title={speaker.name}>
        {offices.length === 0 ? null : (
          <p>
            {language.say("ledger.speaker-offices")}: {language.list(offices)}.
          </p>
        )}
      </PageHead>
      <p>
        {language.say("ledger.speaker-counts", { statements: speaker.statements, claims: all.matching })}{" "}
        <strong>{language.say("ledger.claims-warning")}</strong>
      </p>
      <p>
        <a href={language.address("/speakers")}>{language.say("ledger.speakers-all")}</a>
      </p>
      {all.matching === 0 ? null : (
        <>
          <ClaimsForm
            language={language}
            path={`/speakers/${speaker.id}`}
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
                href={`/claims.csv${claimsQuery(whole)}`}
                what={language.say("ledger.claims-csv")}
              />
            }
          >
            {rows.length === 0 ? (
              <EmptyState what={language.say("pages.filter-none")} />
            ) : (
              <ClaimTable
                language={language}
                rows={rows.map((row) => ({ ...row, ...placeNames(language, handle, row.claim) }))}
                withSpeaker={false}
              />
            )}
            <Paging
              language={language}
              page={page}
              pages={pages}
              href={(to) => `/speakers/${speaker.id}${claimsQuery(asked, to)}`}
            />
          </Section>
        </>
      )}
      <Section
        id="statements"
        title={language.say("ledger.speaker-statements")}
        note={language.say("ledger.speaker-same-name")}
      >
        <StatementList
          language={language}
          statements={judged(
            statements,
            statements.flatMap((one) => listVerdicts(handle, { statement: one.id })),
          )}
        />
      </Section>
    </>
  );
}
