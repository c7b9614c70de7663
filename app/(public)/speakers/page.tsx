import type { Metadata } from "next";
import { SpeakerTable } from "../../../components/evidence/speaker-table.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { countClaims, countClaimsBySpeaker } from "../../../db/queries/catalogue/find-claims.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSpeakers } from "../../../db/queries/catalogue/list-speakers.ts";
import { sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { ClaimsChoice, ClaimsCsv } from "../claims/chosen-claims.tsx";
import { askedClaims, claimsQuery, withoutFields } from "../claims/claims-question.ts";
import type { SearchParams } from "../params.ts";
import { namedOverviews } from "../place-names.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  const title = language.say("ledger.speakers-title");
  const description = language.say("ledger.speakers-description");
  return {
    title,
    description,
    ...sharing(language, { path: "/speakers", title, description, card: "site" }),
  };
}

export default async function SpeakersPage({ searchParams }: { searchParams: SearchParams }) {
  const language = await readerLanguage();
  const handle = reader();
  const speakers = listSpeakers(handle);
  const asked = withoutFields(
    askedClaims(language, await searchParams, {
      overviews: namedOverviews(language, listServiceOverviews(handle)),
      speakers,
    }),
    ["speaker"],
  );
  const counts = countClaims(handle, asked.question);
  const bySpelling = new Map(
    countClaimsBySpeaker(handle, asked.question).map((one) => [one.speaker, one] as const),
  );
  const filtered = claimsQuery(asked) !== "";
  const rows = speakers
    .map((speaker) => {
      const found = speaker.spellings.flatMap((spelling) => bySpelling.get(spelling) ?? []);
      return {
        ...speaker,
        matching: found.reduce((sum, one) => sum + one.matching, 0),
        tested: found.reduce((sum, one) => sum + one.tested, 0),
      };
    })
    // Who made no claim is left out only where claims were asked for.
    .filter(({ matching }) => !filtered || matching > 0)
    .sort((a, b) => language.compare(a.name, b.name));

  return (
    <>
      {counts.simulated > 0 ? <SimulatedBanner language={language} /> : null}
      <PageHead title={language.say("ledger.speakers-title")}>
        <p>{language.say("ledger.speakers-lead")}</p>
      </PageHead>
      <p>
        <strong>{language.say("ledger.claims-warning")}</strong>
      </p>
      <ClaimsChoice language={language} path="/speakers" asked={asked} counts={counts} />
      <Section
        id="speakers"
        title={language.say("ledger.speakers-list")}
        note={language.say("ledger.speaker-same-name")}
        aside={<ClaimsCsv language={language} asked={asked} />}
      >
        {rows.length > 0 ? (
          <SpeakerTable language={language} rows={rows} />
        ) : speakers.length > 0 ? (
          <EmptyState what={language.say("pages.filter-none")} />
        ) : (
          <EmptyState
            what={language.say("ledger.speakers-empty")}
            fill={language.say("ledger.claims-empty-fill")}
          />
        )}
      </Section>
    </>
  );
}
