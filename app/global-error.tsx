"use client";

import { site } from "../lib/i18n/en/pages/site.ts";
import "./tokens.css";
import "./base.css";

/** The same where not even the frame could be made. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main id="content">
          <h1>{site["pages.error-title"]}</h1>
          <p>{site["pages.error-lead"]}</p>
          <button type="button" onClick={reset}>
            {site["pages.error-again"]}
          </button>
        </main>
      </body>
    </html>
  );
}
