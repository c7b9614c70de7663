import type { Language } from "../../lib/i18n/language.ts";
import { PageHead } from "../site/page-head.tsx";

/** What stands where something was withdrawn: when, why, and what it had said. */
export function Tombstone({
  language,
  gone,
  history,
}: {
  language: Language;
  gone: { readonly at: number; readonly publicNote: string | null };
  history: string;
}) {
  return (
    <PageHead title={language.say("editorial.withdrawn-title")}>
      <p>{language.say("editorial.withdrawn", { date: language.date(gone.at) })}</p>
      {gone.publicNote === null ? null : (
        <p dir="auto">{language.say("editorial.withdrawn-reason", { note: gone.publicNote })}</p>
      )}
      <p>
        <a href={language.address(history)}>{language.say("editorial.history")}</a>
      </p>
    </PageHead>
  );
}
