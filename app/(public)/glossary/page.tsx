import type { Metadata } from "next";
import { PageHead } from "../../../components/site/page-head.tsx";
import { Section } from "../../../components/site/section.tsx";
import type { Language } from "../../../lib/i18n/language.ts";
import { isMessageKey } from "../../../lib/i18n/translate.ts";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import styles from "./page.module.css";
import { glossaryGroups } from "./terms.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.glossary-title"),
    description: language.say("pages.glossary-description"),
    alternates: { ...inEveryLanguage(language, "/glossary") },
  };
}

export default async function GlossaryPage() {
  const language = await readerLanguage();
  return (
    <>
      <PageHead title={language.say("pages.glossary-title")}>
        <p>{language.say("pages.glossary-lead")}</p>
      </PageHead>
      {glossaryGroups.map(({ id, title, terms }) => (
        <Section key={id} id={id} title={language.say(title)}>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <div key={term} id={term}>
                <dt>{language.say(`glossary.${term}`)}</dt>
                <dd>
                  {language.say(`glossary.${term}-is`)} <NotThis language={language} term={term} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </>
  );
}

/** What the word is easily taken for and does not mean. */
function NotThis({ language, term }: { language: Language; term: string }) {
  const key = `glossary.${term}-not`;
  return isMessageKey(key) ? (
    <span className={styles.not}>{language.say("pages.glossary-not", { what: language.say(key) })}.</span>
  ) : null;
}
