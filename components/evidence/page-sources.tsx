import { say } from "../site/say.ts";
import styles from "./page-sources.module.css";

/** How to take a page's figures along: as files, and as a line to cite. */
export function PageSources({
  files,
  citation,
  clock,
}: {
  files: readonly { readonly href: string; readonly label: string }[];
  citation: string;
  clock: string;
}) {
  return (
    <div className={styles.row}>
      <div>
        <h3>{say("pages.download")}</h3>
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.href}>
              <a href={file.href} download>
                {file.label} ({say("pages.csv")})
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{say("pages.service-cite")}</h3>
        <p className={styles.citation}>{citation}</p>
        <p className={styles.clock}>{clock}</p>
      </div>
    </div>
  );
}
