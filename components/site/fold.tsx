import type { ReactNode } from "react";
import styles from "./fold.module.css";

/**
 * What not every reader needs, under a line that says what it is and how much. On paper it stands open, or, where
 * it only repeats what the page has told, is left out.
 */
export function Fold({
  summary,
  onPaper = true,
  children,
}: {
  summary: ReactNode;
  onPaper?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={onPaper ? styles.fold : `${styles.fold} ${styles.screen}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
