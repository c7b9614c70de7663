import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHead } from "../components/site/page-head.tsx";
import styles from "./not-found.module.css";
import { readerLanguage } from "./reader-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return { title: language.say("pages.not-found-title"), robots: { index: false } };
}

/** Where there is something to see. */
const places = [
  ["/", "pages.not-found-home"],
  ["/services", "pages.services-title"],
  ["/episodes", "pages.nav-episodes"],
  ["/statements", "pages.nav-statements"],
] as const;

/**
 * Says how addresses are made and where there is something to see. The framework makes it with every page, to have it
 * at hand: so it asks the database nothing, and is short.
 */
export default async function NotFound() {
  const language = await readerLanguage();
  // Made anew for each request, so that its scripts carry the nonce of that one answer.
  await connection();
  return (
    <>
      <PageHead title={language.say("pages.not-found-title")}>
        <p>{language.say("pages.not-found-lead")}</p>
      </PageHead>
      <ul className={styles.places}>
        {places.map(([path, name]) => (
          <li key={path}>
            <a href={language.address(path)}>{language.say(name)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
