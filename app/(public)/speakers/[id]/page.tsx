import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { SpeakerEntry } from "../../../../components/editorial/speaker-entry.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { sideName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { Written } from "../../../../components/site/written.tsx";
import { reader } from "../../../../db/client.ts";
import { countClaims } from "../../../../db/queries/catalogue/find-claims.ts";
import { listServiceOverviews } from "../../../../db/queries/catalogue/list-service-overviews.ts";
import { findSpeaker, listSpeakers } from "../../../../db/queries/catalogue/list-speakers.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import { speakerId } from "../../../../lib/model/speaker.ts";
import { contestedFeed, sharing } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { ChosenClaims, ClaimsChoice } from "../../claims/chosen-claims.tsx";
import { askedClaims, withoutFields } from "../../claims/claims-question.ts";
import { judged } from "../../judged.ts";
import { idOf, type SearchParams, single } from "../../params.ts";
import { namedOverviews } from "../../place-names.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

const load = cache((language: Language, segment: string) => {
  const id = idOf(segment);
  const speakers = listSpeakers(reader());
  const speaker = findSpeaker(speakers, id);
  if (speaker === null) notFound();
  // Another way to write the name leads to where all of the statements stand, for as long as editors say so.
  if (speaker.id !== id) redirect(language.address(`/speakers/${speaker.id}`));
  return { speaker, speakers };
});

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const language = await readerLanguage();
  const { id, name } = load(language, (await params).id).speaker;
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
  const { speaker, speakers } = load(language, (await params).id);
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
  const path = `/speakers/${speaker.id}`;
  const offices = [
    ...new Set(
      speaker.offices.flatMap(({ role, organisation }) => {
        const parts = [role, organisation].filter((part) => part !== null);
        return parts.length === 0 ? [] : [parts.join(", ")];
      }),
    ),
  ];
  const names = new Set(speaker.spellings.map(speakerId));
  const sides = [...new Set(speaker.offices.map(({ side }) => sideName(language, side)))];

  return (
    <>
      {all.simulated > 0 ? <SimulatedBanner language={language} /> : null}
      <PageHead kicker={language.list(sides)} title={<bdi>{speaker.name}</bdi>}>
        {offices.length === 0 ? null : (
          <p>
            {language.say("ledger.speaker-offices")}:{" "}
            <Written language={language}>{language.list(offices)}</Written>.
          </p>
        )}
      </PageHead>
      {speaker.entry === null ? null : (
        <SpeakerEntry
          language={language}
          entry={speaker.entry}
          people={speakers.filter(
            ({ id, offices }) =>
              id !== speaker.id &&
              offices.some(({ organisation }) => organisation !== null && names.has(speakerId(organisation))),
          )}
        />
      )}
      <p>
        {language.say("ledger.speaker-counts", { statements: speaker.statements, claims: all.matching })}{" "}
        <strong>{language.say("ledger.claims-warning")}</strong>
      </p>
      <p>
        <a href={language.address("/speakers")}>{language.say("ledger.speakers-all")}</a>
      </p>
      {all.matching === 0 ? null : (
        <>
          <ClaimsChoice language={language} path={path} asked={asked} counts={counts} />
          <ChosenClaims
            language={language}
            handle={handle}
            path={path}
            asked={asked}
            whole={whole}
            matching={counts.matching}
            page={single(query.page)}
            withSpeaker={false}
            empty={<EmptyState what={language.say("pages.filter-none")} />}
          />
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
