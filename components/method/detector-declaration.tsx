import type { Detector } from "../../lib/detect/detector.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DataTable } from "../site/data-table.tsx";
import { Fold } from "../site/fold.tsx";
import { Written } from "../site/written.tsx";
import styles from "./detector-declaration.module.css";

/** What a detector says of itself, in English: what it does and on what it rests, beside that what it cannot do, beneath it its numbers. */
export function DetectorDeclaration({
  language,
  detector,
}: {
  language: Language;
  detector: Omit<Detector, "detect">;
}) {
  // Whole paragraphs, which run from their own side of the page.
  const own = { lang: "en", dir: "ltr" } as const;
  return (
    <article className={styles.detector}>
      <div>
        <h3 {...own}>{detector.title}</h3>
        <p {...own}>{detector.summary}</p>
        <h4>{language.say("pages.method-needs")}</h4>
        <p {...own}>{detector.needs.minimum}</p>
        <h4>{language.say("pages.method-references")}</h4>
        <ul className={styles.references} {...own}>
          {detector.references.map(({ title, url }) => (
            <li key={title}>
              {url === null ? (
                title
              ) : (
                <a href={url} rel="noreferrer external">
                  {title}
                </a>
              )}
            </li>
          ))}
        </ul>
        <p className={styles.version}>
          <code>
            {detector.id}@{detector.version}
          </code>
        </p>
      </div>
      <div className={styles.beside}>
        <h4>{language.say("pages.method-limits")}</h4>
        <ul {...own}>
          {detector.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      <div className={styles.numbers}>
        <Fold summary={language.say("pages.method-thresholds-count", { count: detector.thresholds.length })}>
          <DataTable
            language={language}
            caption={language.say("pages.method-thresholds")}
            columns={[
              { key: "name", label: language.say("pages.method-threshold") },
              { key: "value", label: language.say("pages.method-value"), numeric: true },
              { key: "meaning", label: language.say("pages.method-meaning") },
            ]}
            rows={detector.thresholds.map((threshold) => ({
              key: threshold.name,
              cells: [
                <code key="name">{threshold.name}</code>,
                <bdi key="value" lang="en">
                  {`${[threshold.value].flat().join(", ")} ${threshold.unit}`.trim()}
                </bdi>,
                <Written key="meaning" language={language}>
                  {threshold.meaning}
                </Written>,
              ],
            }))}
          />
        </Fold>
      </div>
    </article>
  );
}
