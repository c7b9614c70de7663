import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";

/**
 * Words that stand in the data as somebody wrote them: summaries, titles, names of sources. Where that is not
 * the language of the page they are marked with their own, so that they are spoken and set rightly.
 */
export function Written({
  language,
  lang = "en",
  children,
}: {
  language: Language;
  /** BCP 47; null where nobody noted it. What editors sum up, they sum up in English. */
  lang?: string | null;
  children: ReactNode;
}) {
  if (lang === language.locale) return children;
  return <bdi lang={lang ?? undefined}>{children}</bdi>;
}
