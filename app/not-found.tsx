import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHead } from "../components/site/page-head.tsx";
import { PlaceList } from "../components/site/place-list.tsx";
import { Section } from "../components/site/section.tsx";
import { reader } from "../db/client.ts";
import { listServiceOverviews } from "../db/queries/catalogue/list-service-overviews.ts";
import { namedOverviews } from "./(public)/place-names.ts";
import { readerLanguage } from "./reader-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return { title: language.say("pages.not-found-title"), robots: { index: false } };
}

/** Says how addresses are made and where there is something to see. */
export default async function NotFound() {
  const language = await readerLanguage();
  // Made anew for each request, so that its scripts carry the nonce of that one answer.
  await connection();
  const overviews = namedOverviews(language, listServiceOverviews(reader()));
  return (
    <>
      <PageHead title={language.say("pages.not-found-title")}>
        <p>{language.say("pages.not-found-lead")}</p>
      </PageHead>
      <p>
        <a href={language.address("/")}>{language.say("pages.not-found-home")}</a>
      </p>
      {overviews.length === 0 ? null : (
        <Section id="places" title={language.say("pages.not-found-try")}>
          <PlaceList language={language} overviews={overviews} />
        </Section>
      )}
    </>
  );
}
