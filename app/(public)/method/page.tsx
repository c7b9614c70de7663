import type { Metadata } from "next";
import { DetectorDeclaration } from "../../../components/method/detector-declaration.tsx";
import { EvaluationTable } from "../../../components/method/evaluation-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { claimKindName } from "../../../components/site/names.ts";
import { PageHead } from "../../../components/site/page-head.tsx";
import { Section } from "../../../components/site/section.tsx";
import { reader } from "../../../db/client.ts";
import { sumMirrorChecks } from "../../../db/queries/findings/sum-mirror-checks.ts";
import { comparisons } from "../../../lib/compare/index.ts";
import { FALSE_DISCOVERIES } from "../../../lib/detect/false-discoveries.ts";
import { detectors } from "../../../lib/detect/index.ts";
import latest from "../../../lib/evaluate/latest.json" with { type: "json" };
import { inEveryLanguage } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("pages.method-title"),
    description: language.say("pages.method-description"),
    alternates: { ...inEveryLanguage(language, "/method"), types: { "text/csv": "/method.csv" } },
  };
}

const principles = [
  "pages.method-principle-1",
  "pages.method-principle-2",
  "pages.method-principle-3",
  "pages.method-principle-4",
] as const;

export default async function MethodPage() {
  const language = await readerLanguage();
  return (
    <>
      <PageHead title={language.say("pages.method-title")}>
        <p>{language.say("pages.method-lead")}</p>
      </PageHead>
      <Section id="principles" title={language.say("pages.method-principles")}>
        <ol className={styles.rules}>
          {principles.map((key) => (
            <li key={key}>{language.say(key)}</li>
          ))}
        </ol>
      </Section>
      <Section
        id="detection"
        title={language.say("pages.method-detection")}
        aside={
          <CsvLink language={language} href="/method.csv" what={language.say("pages.method-thresholds")} />
        }
      >
        {detectors.map((detector) => (
          <DetectorDeclaration language={language} key={detector.id} detector={detector} />
        ))}
      </Section>
      <Section
        id="comparison"
        title={language.say("pages.method-comparison")}
        note={language.say("pages.method-comparison-note")}
      >
        <DataTable
          language={language}
          caption={language.say("pages.method-comparison")}
          columns={[
            { key: "kind", label: language.say("pages.method-kind") },
            { key: "tests", label: language.say("pages.method-tests") },
            { key: "version", label: language.say("pages.method-version") },
          ]}
          rows={comparisons.map((comparison) => ({
            key: comparison.kind,
            cells: [
              claimKindName(language, comparison.kind),
              language.say(`pages.method-tests-${comparison.kind}`),
              `${comparison.kind}@${comparison.version}`,
            ],
          }))}
        />
      </Section>
      <EvaluationTable
        language={language}
        evaluation={latest}
        falseDiscoveries={FALSE_DISCOVERIES}
        mirror={sumMirrorChecks(reader())}
      />
    </>
  );
}
