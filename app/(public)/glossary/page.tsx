import type { Metadata } from "next";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { Section } from "../../../components/site/section.tsx";
import { isMessageKey } from "../../../lib/i18n/translate.ts";
import styles from "./page.module.css";
import { glossaryGroups } from "./terms.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.glossary-title"),
  description: say("pages.glossary-description"),
  alternates: { canonical: "/glossary" },
};

export default function GlossaryPage() {
  return (
    <>
      <PageHead title={say("pages.glossary-title")}>
        <p>{say("pages.glossary-lead")}</p>
      </PageHead>
      {glossaryGroups.map(({ id, title, terms }) => (
        <Section key={id} id={id} title={say(title)}>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <div key={term} id={term}>
                <dt>{say(`glossary.${term}`)}</dt>
                <dd>
                  {say(`glossary.${term}-is`)} <NotThis term={term} />
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
function NotThis({ term }: { term: string }) {
  const key = `glossary.${term}-not`;
  return isMessageKey(key) ? (
    <span className={styles.not}>{say("pages.glossary-not", { what: say(key) })}.</span>
  ) : null;
}
