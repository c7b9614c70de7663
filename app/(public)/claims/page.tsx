import type { Metadata } from "next";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { reader } from "../../../db/client.ts";
import { countClaims } from "../../../db/queries/catalogue/find-claims.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSpeakers } from "../../../db/queries/catalogue/list-speakers.ts";
import { contestedFeed, sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { type SearchParams, single } from "../params.ts";
import { namedOverviews } from "../place-names.ts";
import { ChosenClaims, ClaimsChoice } from "./chosen-claims.tsx";
import { askedClaims } from "./claims-question.ts";

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

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const language = await readerLanguage();
  const handle = reader();
  const query = await searchParams;
  const asked = askedClaims(language, query, {
    overviews: namedOverviews(language, listServiceOverviews(handle)),
    speakers: listSpeakers(handle),
  });
  const counts = countClaims(handle, asked.question);

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
      <ClaimsChoice language={language} path="/claims" asked={asked} counts={counts} />
      <ChosenClaims
        language={language}
        handle={handle}
        path="/claims"
        asked={asked}
        matching={counts.matching}
        page={single(query.page)}
        withSpeaker
        empty={
          counts.all > 0 ? (
            <EmptyState what={language.say("pages.filter-none")} />
          ) : (
            <EmptyState
              what={language.say("ledger.claims-empty")}
              fill={language.say("ledger.claims-empty-fill")}
            />
          )
        }
      />
    </>
  );
}
