import { say } from "./say.ts";
import styles from "./simulated.module.css";

/** Stands above everything on a page that shows simulated evidence. */
export function SimulatedBanner() {
  return (
    <aside className={styles.banner} aria-label={say("pages.simulated-banner-title")}>
      <p>
        <strong>{say("pages.simulated-banner-title")}.</strong> {say("pages.simulated-banner")}
      </p>
    </aside>
  );
}

/** Stands beside every row that rests on simulated evidence. */
export function SimulatedMark() {
  return <span className={styles.mark}>{say("pages.simulated")}</span>;
}
