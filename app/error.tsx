"use client";

import { site } from "../lib/i18n/en/pages/site.ts";

/** What stands where a page could not be made. It knows no details: those are in the server's log. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <>
      <h1>{site["pages.error-title"]}</h1>
      <p>{site["pages.error-lead"]}</p>
      <button type="button" onClick={reset}>
        {site["pages.error-again"]}
      </button>
    </>
  );
}
