import type { Metadata } from "next";
import { DataTable } from "../../../../components/site/data-table.tsx";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { Section } from "../../../../components/site/section.tsx";
import { aggregationParameters, MOST_ROWS, parametersOf } from "../../../../lib/export/api/parameters.ts";
import { A_SECOND, BURST } from "../../../../lib/export/api/rate-limit.ts";
import { resources } from "../../../../lib/export/api/resources.ts";
import { inEveryLanguage } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import styles from "../../method/page.module.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.api-title"),
    description: language.say("pages.api-description"),
    alternates: inEveryLanguage(language, "/data/api"),
  };
}

/** The API for a person: what its description says to programs. */
export default async function ApiPage() {
  const language = await readerLanguage();
  const names = (parameters: object) => (
    <code dir="ltr" lang="en">
      {Object.keys(parameters).join(" ")}
    </code>
  );
  return (
    <>
      <PageHead title={language.say("pages.api-title")}>
        <p>{language.say("pages.api-lead")}</p>
        <p>
          <a href="/api/v1/openapi.json">{language.say("pages.api-description-file")}</a>
        </p>
      </PageHead>
      <Section id="how" title={language.say("pages.api-how")}>
        <ul className={styles.rules}>
          <li>{language.say("pages.api-pages", { most: MOST_ROWS })}</li>
          <li>{language.say("pages.api-errors")}</li>
          <li>{language.say("pages.api-cache")}</li>
          <li>{language.say("pages.api-limit", { burst: BURST, rate: A_SECOND })}</li>
          <li>{language.say("pages.api-simulated")}</li>
        </ul>
      </Section>
      <Section
        id="resources"
        title={language.say("pages.api-resources")}
        note={language.say("pages.api-english")}
      >
        <DataTable
          language={language}
          caption={language.say("pages.api-resources")}
          columns={[
            { key: "address", label: language.say("pages.api-address") },
            { key: "what", label: language.say("pages.api-what") },
            { key: "filters", label: language.say("pages.api-filters") },
          ]}
          rows={[
            ...resources.map((resource) => ({
              key: resource.id,
              cells: [
                <a key="address" href={`/api/v1/${resource.id}`} dir="ltr">
                  /api/v1/{resource.id}
                </a>,
                <span key="what" lang="en" dir="ltr">
                  {resource.table.description}
                </span>,
                names(parametersOf(resource)),
              ],
            })),
            {
              key: "aggregation",
              cells: [
                <a key="address" href="/api/v1/aggregation" dir="ltr">
                  /api/v1/aggregation
                </a>,
                language.say("pages.api-aggregation"),
                names(aggregationParameters),
              ],
            },
          ]}
        />
      </Section>
    </>
  );
}
