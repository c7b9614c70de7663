import type { ReactNode } from "react";
import styles from "./fold.module.css";

/** What not every reader needs, under a line that says what it is and how much. On paper it stands open. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
