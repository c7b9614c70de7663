import type { Metadata } from "next";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { Section } from "../../../components/site/section.tsx";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.about-title"),
  description: say("pages.about-description"),
  alternates: { canonical: "/about" },
};

const does = ["pages.about-what-1", "pages.about-what-2", "pages.about-what-3"] as const;
const doesNot = ["pages.about-not-1", "pages.about-not-2", "pages.about-not-3"] as const;
const further = [
  { href: "/method", label: "pages.nav-method" },
  { href: "/glossary", label: "pages.nav-glossary" },
  { href: "/sources", label: "pages.footer-sources" },
  { href: "/data", label: "pages.nav-data" },
] as const;

export default function AboutPage() {
  return (
    <>
      <PageHead title={say("pages.about-title")}>
        <p>{say("pages.about-lead")}</p>
      </PageHead>
      <div className={styles.columns}>
        <Section id="what" title={say("pages.about-what")}>
          {does.map((key) => (
            <p key={key}>{say(key)}</p>
          ))}
        </Section>
        <Section id="not" title={say("pages.about-not")}>
          {doesNot.map((key) => (
            <p key={key}>{say(key)}</p>
          ))}
        </Section>
        <Section id="readers" title={say("pages.about-readers")}>
          <p>{say("pages.about-readers-text")}</p>
        </Section>
        <Section id="simulated" title={say("pages.about-simulated")}>
          <p>{say("pages.about-simulated-text")}</p>
        </Section>
        <Section id="wrong" title={say("pages.about-wrong")}>
          <p>{say("pages.about-wrong-text")}</p>
        </Section>
        <Section id="further" title={say("pages.about-further")}>
          <ul className={styles.links}>
            {further.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{say(label)}</a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
