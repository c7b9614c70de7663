import type { Metadata } from "next";
import { PageHead } from "../../../components/site/page-head.tsx";
import { Section } from "../../../components/site/section.tsx";
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.about-title"),
    description: language.say("pages.about-description"),
    alternates: { ...inEveryLanguage(language, "/about") },
  };
}

const does = ["pages.about-what-1", "pages.about-what-2", "pages.about-what-3"] as const;
const doesNot = ["pages.about-not-1", "pages.about-not-2", "pages.about-not-3"] as const;
const further = [
  { href: "/method", label: "pages.nav-method" },
  { href: "/glossary", label: "pages.nav-glossary" },
  { href: "/sources", label: "pages.footer-sources" },
  { href: "/data", label: "pages.nav-data" },
] as const;

export default async function AboutPage() {
  const language = await readerLanguage();
  return (
    <>
      <PageHead title={language.say("pages.about-title")}>
        <p>{language.say("pages.about-lead")}</p>
      </PageHead>
      <div className={styles.columns}>
        <Section id="what" title={language.say("pages.about-what")}>
          {does.map((key) => (
            <p key={key}>{language.say(key)}</p>
          ))}
        </Section>
        <Section id="not" title={language.say("pages.about-not")}>
          {doesNot.map((key) => (
            <p key={key}>{language.say(key)}</p>
          ))}
        </Section>
        <Section id="readers" title={language.say("pages.about-readers")}>
          <p>{language.say("pages.about-readers-text")}</p>
        </Section>
        <Section id="simulated" title={language.say("pages.about-simulated")}>
          <p>{language.say("pages.about-simulated-text")}</p>
        </Section>
        <Section id="wrong" title={language.say("pages.about-wrong")}>
          <p>{language.say("pages.about-wrong-text")}</p>
        </Section>
        <Section id="further" title={language.say("pages.about-further")}>
          <ul className={styles.links}>
            {further.map(({ href, label }) => (
              <li key={href}>
                <a href={language.address(href)}>{language.say(label)}</a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
