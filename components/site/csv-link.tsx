import styles from "./csv-link.module.css";
import { say } from "./say.ts";

/** A link to the rows of a table. `what` names them for those who do not see where the link stands. */
export function CsvLink({ href, what }: { href: string; what: string }) {
  return (
    <a className={styles.link} href={href} aria-label={say("pages.csv-of", { what })} download>
      {say("pages.csv")}
    </a>
  );
}
