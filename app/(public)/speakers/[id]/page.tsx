import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimCountsTable } from "../../../../components/evidence/claim-counts-table.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { sideName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { say } from "../../../../components/site/say.ts";
import { Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { reader } from "../../../../db/client.ts";
import { countClaims } from "../../../../db/queries/catalogue/find-claims.ts";
import { listSpeakers } from "../../../../db/queries/catalogue/list-speakers.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { formatList } from "../../../../lib/i18n/format.ts";
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
  const { id, name } = load((await params).id);
  const path = `/speakers/${id}`;
  return {
    title: say("ledger.speaker-title", { speaker: name }),
    description: say("ledger.speaker-description", { speaker: name }),
    alternates: { canonical: path, types: { "text/csv": `${path}.csv` } },
  };
}

export default async function SpeakerPage({ params }: Props) {
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
  const sides = [...new Set(speaker.offices.map(({ side }) => sideName(side)))];

  return (
    <>
      {counts.simulated > 0 ? <SimulatedBanner /> : null}
      <PageHead kicker={formatList(sides)} title={speaker.name}>
        {offices.length === 0 ? null : (
          <p>
            {say("ledger.speaker-offices")}: {formatList(offices)}.
          </p>
        )}
      </PageHead>
      <p>
        {say("ledger.speaker-counts", { statements: speaker.statements, claims: counts.matching })}{" "}
        <strong>{say("ledger.claims-warning")}</strong>
      </p>
      {counts.matching === 0 ? null : (
        <Section
          id="counts"
          title={say("ledger.claims-counts")}
          aside={<CsvLink href={`/speakers/${speaker.id}.csv`} what={say("ledger.claims-csv")} />}
        >
          <ClaimCountsTable counts={counts} />
        </Section>
      )}
      <Section
        id="statements"
        title={say("ledger.speaker-statements")}
        note={say("ledger.speaker-same-name")}
      >
        <StatementList
          statements={judged(
            statements,
            statements.flatMap((one) => listVerdicts(handle, { statement: one.id })),
          )}
        />
      </Section>
    </>
  );
}
