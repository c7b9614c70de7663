"use client";

import { Failed } from "../components/site/failed.tsx";
import "./tokens.css";
import "./base.css";
import styles from "./layout.module.css";

/** The same where not even the frame could be made. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main id="content" className={styles.main}>
          <Failed reset={reset} />
        </main>
      </body>
    </html>
  );
}
