import type { ReactNode } from "react";
import styles from "./preview-frame.module.css";

/** The frame of what is shown to who has no account: no way leads from here into the desk. */
export function PreviewFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page} lang="en" dir="ltr">
      <header className={styles.head}>
        <a href="/">Dimline</a>
      </header>
      <main id="content" className={styles.content}>
        {children}
      </main>
    </div>
  );
}
