"use client";
import { useSyncExternalStore } from "react";
import { addressLanguage, inLanguage } from "../../lib/i18n/address-language.ts";
import { failed as ar } from "../../lib/i18n/ar/pages/failed.ts";
import { failed as en } from "../../lib/i18n/en/pages/failed.ts";
import { failed as fa } from "../../lib/i18n/fa/pages/failed.ts";
import { localeProperties } from "../../lib/i18n/locales.ts";
import { failed as ru } from "../../lib/i18n/ru/pages/failed.ts";
import styles from "./failed.module.css";
import { PageHead } from "./page-head.tsx";

const words = { en, fa, ar, ru } as const;

/** Says that a page could not be made, in the language of its address: nothing else may be at hand then. */
export function Failed({ reset }: { reset: () => void }) {
  const locale = useSyncExternalStore(
    () => () => undefined,
    () => addressLanguage(window.location.pathname).locale,
    () => "en" as const,
  );
  const say = words[locale];
  return (
    <div lang={locale} dir={localeProperties[locale].dir}>
      <PageHead title={say["pages.error-title"]}>
        <p>{say["pages.error-lead"]}</p>
      </PageHead>
      <p className={styles.ways}>
        <button className={styles.again} type="button" onClick={reset}>
          {say["pages.error-again"]}
        </button>
        <a href={inLanguage("/", locale)}>{say["pages.error-home"]}</a>
      </p>
    </div>
  );
}
