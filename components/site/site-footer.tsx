import { say } from "./say.ts";
import styles from "./site-footer.module.css";

/** `revision` is null where the database holds no revision yet. */
export function SiteFooter({ revision }: { revision: number | null }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p>{say("pages.footer-what")}</p>
        <p>{say("pages.footer-licence")}</p>
        <ul className={styles.links}>
          <li>
            <a href="/about">{say("pages.nav-about")}</a>
          </li>
          <li>
            <a href="/glossary">{say("pages.nav-glossary")}</a>
          </li>
          <li>
            <a href="/services">{say("pages.nav-services")}</a>
          </li>
          <li>
            <a href="/sources">{say("pages.footer-sources")}</a>
          </li>
          <li>
            <a href="/method">{say("pages.nav-method")}</a>
          </li>
          <li>
            <a href="/data">{say("pages.nav-data")}</a>
          </li>
          <li>
            <a href="/feeds">{say("share.feeds-page-title")}</a>
          </li>
          <li>
            {revision === null ? say("pages.footer-no-revision") : say("pages.footer-revision", { revision })}
          </li>
        </ul>
      </div>
    </footer>
  );
}
