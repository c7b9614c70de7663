import type { Language } from "../../lib/i18n/language.ts";
import styles from "./download-links.module.css";

/** Formats of a small table, and those of one that is too large to hold at once. */
const small = ["csv", "excel", "json", "zip"] as const;
const large = ["csv", "excel", "jsonl", "parquet", "zip"] as const;

/** A table's rows in every format that suits it. `what` names them for those who do not see where the links stand. */
export function DownloadLinks({
  language,
  path,
  search = "",
  what,
  size,
}: {
  language: Language;
  /** The address of the table without the end of a file: `/episodes`. */
  path: string;
  /** What narrows the table, with its question mark; empty where nothing does. */
  search?: string;
  what: string;
  size: "small" | "large";
}) {
  const words = {
    csv: "CSV",
    excel: language.say("pages.download-excel"),
    json: "JSON",
    jsonl: "JSON Lines",
    parquet: "Parquet",
    zip: language.say("pages.download-everything"),
  } as const;
  return (
    <ul className={styles.links}>
      {(size === "small" ? small : large).map((format) => (
        <li key={format}>
          <a
            href={
              format === "excel"
                ? `${path}.csv${search === "" ? "?" : `${search}&`}bom=1`
                : `${path}.${format}${search}`
            }
            aria-label={language.say("pages.download-of", { format: words[format], what })}
            download
          >
            {words[format]}
          </a>
        </li>
      ))}
      <li>
        <a
          className={styles.columns}
          href={`${path}.metadata.json${search}`}
          aria-label={language.say("pages.download-of", {
            format: language.say("pages.download-columns"),
            what,
          })}
        >
          {language.say("pages.download-columns")}
        </a>
      </li>
    </ul>
  );
}
