import type { Language } from "../../lib/i18n/language.ts";
import styles from "./page-sources.module.css";

/** How to take a page's figures along: as files, and as a line to cite. */
export function PageSources({
  language,
  files,
  citation,
  clock,
}: {
  language: Language;
  files: readonly { readonly href: string; readonly label: string }[];
  citation: string;
  clock: string;
}) {
  return (
    <div className={styles.row}>
      <div>
        <h3>{language.say("pages.download")}</h3>
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.href}>
              <a href={file.href} download>
                {file.label} ({language.say("pages.csv")})
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{language.say("pages.service-cite")}</h3>
        <p className={styles.citation}>{citation}</p>
        <p className={styles.clock}>{clock}</p>
      </div>
    </div>
  );
}
