import type { ReactNode } from "react";
import styles from "./page-head.module.css";

/** The headline of a page: where it belongs, what it is, and what to take away. */
export function PageHead({
  kicker,
  title,
  children,
  ways,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** Links to where a reader in a hurry wants to go. */
  ways?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
      <h1>{title}</h1>
      {children === undefined ? null : <div className={styles.lead}>{children}</div>}
      {ways === undefined ? null : <p className={styles.ways}>{ways}</p>}
    </header>
  );
}
