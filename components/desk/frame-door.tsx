import type { ReactNode } from "react";
import styles from "./frame-door.module.css";

/** The frame of what stands before the desk: signing in, and setting a password. */
export function FrameDoor({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.door}>
      <header className={styles.head}>
        <a className={styles.wordmark} href="/">
          Dimline
        </a>
        <span className={styles.place}>Editors’ desk</span>
      </header>
      <main id="content" className={styles.sheet}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
      <footer className={styles.foot}>
        <a href="/">Readers’ site</a>
      </footer>
    </div>
  );
}
