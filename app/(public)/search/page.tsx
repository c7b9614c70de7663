import type { Metadata } from "next";
import { SearchForm } from "../../../components/search/search-form.tsx";
import { SearchResults } from "../../../components/search/search-results.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { reader } from "../../../db/client.ts";
import { searchCatalogue } from "../../../db/queries/catalogue/search-catalogue.ts";
import { searchPlaces } from "../../../db/queries/catalogue/search-places.ts";
import { searchWords } from "../../../lib/search/query.ts";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import { type SearchParams, single } from "../params.ts";
import { namedOverviews } from "../place-names.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: SearchParams;
}

/** Of each kind; who is looking for more names it more closely. */
const SHOWN = 24;
/** One of each kind and in four scripts, all in the demonstration. */
const EXAMPLES = ["Telegram", "ایران", "Ростелеком", "AS12880", "telegram iran", "filter"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const asked = single((await searchParams).q).slice(0, 200);
  return {
    title:
      asked === "" ? language.say("pages.search-title") : language.say("pages.search-title-asked", { asked }),
    description: language.say("pages.search-description"),
    alternates: { ...inEveryLanguage(language, "/search") },
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const language = await readerLanguage();
  const asked = single((await searchParams).q).slice(0, 200);
  const words = searchWords(asked);
  const handle = reader();
  const found = searchCatalogue(handle, { words, limit: SHOWN });
  const places = namedOverviews(language, searchPlaces(handle, { words }));
  const { countries, services, networks, speakers, statements, more } = found;
  const count =
    [places, countries, services, networks, speakers, statements].reduce(
      (sum, list) => sum + list.length,
      0,
    ) + Object.values(more).reduce((sum, one) => sum + one, 0);

  return (
    <>
      <PageHead title={language.say("pages.search-title")} />
      <SearchForm language={language} asked={asked} large />
      {words.length === 0 ? (
        <>
          <p>{language.say("pages.search-lead")}</p>
          <h2 className={styles.examples}>{language.say("pages.search-examples")}</h2>
          <ul className={styles.list}>
            {EXAMPLES.map((example) => (
              <li key={example}>
                <a href={language.address(`/search?${new URLSearchParams({ q: example })}`)} dir="auto">
                  {example}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p role="status">{language.say("pages.search-count", { count, asked })}</p>
          {count === 0 ? <p>{language.say("pages.search-none-fill")}</p> : null}
          <SearchResults language={language} found={found} places={places} words={words} />
        </>
      )}
    </>
  );
}
