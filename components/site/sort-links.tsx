import type { Language } from "../../lib/i18n/language.ts";
import styles from "./sort-links.module.css";

/** Ways to sort or narrow a list, as links: the choice is part of the address. */
export function SortLinks({
  language,
  label = language.say("pages.sort-label"),
  options,
}: {
  language: Language;
  label?: string;
  options: readonly { readonly label: string; readonly href: string; readonly chosen: boolean }[];
}) {
  return (
    <nav className={styles.place} aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul className={styles.list}>
        {options.map((option) => (
          <li key={option.href}>
            <a href={language.address(option.href)} aria-current={option.chosen ? "true" : undefined}>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
