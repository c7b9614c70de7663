import type { Language } from "../../lib/i18n/language.ts";
import styles from "./figure-number.module.css";

/** The number under which something stands in the figure of the page; nothing where it does not. */
export function FigureNumber({ language, number }: { language: Language; number: number | undefined }) {
  if (number === undefined) return null;
  return (
    <>
      <span className={styles.number}>{language.count(number)}</span>{" "}
    </>
  );
}
