import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimCountsTable } from "../../../../components/evidence/claim-counts-table.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { sideName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { reader } from "../../../../db/client.ts";
import { countClaims } from "../../../../db/queries/catalogue/find-claims.ts";
import { listSpeakers } from "../../../../db/queries/catalogue/list-speakers.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { inEveryLanguage } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { judged } from "../../judged.ts";
import { idOf } from "../../params.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache((segment: string) => {
  const id = idOf(segment);
  const speaker = listSpeakers(reader()).find((one) => one.id === id);
  if (speaker === undefined) notFound();
  return speaker;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const { id, name } = load((await params).id);
  const path = `/speakers/${id}`;
  return {
    title: language.say("ledger.speaker-title", { speaker: name }),
    description: language.say("ledger.speaker-description", { speaker: name }),
    alternates: { ...inEveryLanguage(language, path), types: { "text/csv": `${path}.csv` } },
  };
}

export default async function SpeakerPage({ params }: Props) {
  const language = await readerLanguage();
  const speaker = load((await params).id);
  const handle = reader();
  const statements = listStatements(handle, { speaker: speaker.spellings }).reverse();
  const counts = countClaims(handle, { speaker: speaker.spellings });
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
      {counts.simulated > 0 ? <SimulatedBanner language={language} /> : null}
      <PageHead kicker={language.list(sides)} title={speaker.name}>
        {offices.length === 0 ? null : (
          <p>
            {language.say("ledger.speaker-offices")}: {language.list(offices)}.
          </p>
        )}
      </PageHead>
      <p>
        {language.say("ledger.speaker-counts", { statements: speaker.statements, claims: counts.matching })}{" "}
        <strong>{language.say("ledger.claims-warning")}</strong>
      </p>
      {counts.matching === 0 ? null : (
        <Section
          id="counts"
          title={language.say("ledger.claims-counts")}
          aside={
            <CsvLink
              language={language}
              href={`/speakers/${speaker.id}.csv`}
              what={language.say("ledger.claims-csv")}
            />
          }
        >
          <ClaimCountsTable language={language} counts={counts} />
        </Section>
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
