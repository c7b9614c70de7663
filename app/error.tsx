"use client";

import { Failed } from "../components/site/failed.tsx";

/** What stands where a page could not be made. It knows no details: those are in the server's log. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return <Failed reset={reset} />;
}
