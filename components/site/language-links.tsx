import { alternates } from "../../lib/i18n/address-language.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { localeProperties } from "../../lib/i18n/locales.ts";
import styles from "./language-links.module.css";

/** The same page in every language, each by the name that its readers know it by. */
export function LanguageLinks({
  language,
  page,
}: {
  language: Language;
  /** Path and query of the page, without the language. */
  page: string;
}) {
  return (
    <ul className={styles.list}>
      {alternates(page).map(({ locale, path }) => {
        const { name, dir } = localeProperties[locale];
        return (
          <li key={locale}>
            <a
              href={path}
              lang={locale}
              hrefLang={locale}
              dir={dir}
              aria-current={locale === language.locale ? "true" : undefined}
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
