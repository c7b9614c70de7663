import type { Detector } from "../../lib/detect/detector.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DataTable } from "../site/data-table.tsx";
import { Written } from "../site/written.tsx";
import styles from "./detector-declaration.module.css";

/** What a detector says of itself. */
export function DetectorDeclaration({
  language,
  detector,
}: {
  language: Language;
  detector: Omit<Detector, "detect">;
}) {
  return (
    <article className={styles.detector}>
      <h3>
        <Written language={language}>{detector.title}</Written>
      </h3>
      <p>
        <Written language={language}>{detector.summary}</Written>
      </p>
      <p>
        <strong>{language.say("pages.method-needs")}:</strong>{" "}
        <Written language={language}>{detector.needs.minimum}</Written>
      </p>
      <h4>{language.say("pages.method-thresholds")}</h4>
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
      <h4>{language.say("pages.method-limits")}</h4>
      <ul>
        {detector.limits.map((limit) => (
          <li key={limit}>
            <Written language={language}>{limit}</Written>
          </li>
        ))}
      </ul>
      <h4>{language.say("pages.method-references")}</h4>
      <ul>
        {detector.references.map((reference) => (
          <li key={reference.title}>
            {reference.url === null ? (
              <Written language={language}>{reference.title}</Written>
            ) : (
              <a href={reference.url} rel="noreferrer external">
                <Written language={language}>{reference.title}</Written>
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
    </article>
  );
}
