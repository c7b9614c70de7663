import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHead } from "../components/site/page-head.tsx";
import { PlaceList } from "../components/site/place-list.tsx";
import { say } from "../components/site/say.ts";
import { Section } from "../components/site/section.tsx";
import { reader } from "../db/client.ts";
import { listServiceOverviews } from "../db/queries/catalogue/list-service-overviews.ts";

export const metadata: Metadata = { title: say("pages.not-found-title"), robots: { index: false } };

/** Says how addresses are made and where there is something to see. */
export default async function NotFound() {
  // Made anew for each request, so that its scripts carry the nonce of that one answer.
  await connection();
  const overviews = listServiceOverviews(reader());
  return (
    <>
      <PageHead title={say("pages.not-found-title")}>
        <p>{say("pages.not-found-lead")}</p>
      </PageHead>
      <p>
        <a href="/">{say("pages.not-found-home")}</a>
      </p>
      {overviews.length === 0 ? null : (
        <Section id="places" title={say("pages.not-found-try")}>
          <PlaceList overviews={overviews} />
        </Section>
      )}
    </>
  );
}
