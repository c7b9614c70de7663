import type { Metadata } from "next";
import { DetectorDeclaration } from "../../../components/method/detector-declaration.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { DataTable } from "../../../components/site/data-table.tsx";
import { claimKindName } from "../../../components/site/names.ts";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { Section } from "../../../components/site/section.tsx";
import { comparisons } from "../../../lib/compare/index.ts";
import { detectors } from "../../../lib/detect/index.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("pages.method-title"),
  description: say("pages.method-description"),
  alternates: { canonical: "/method", types: { "text/csv": "/method.csv" } },
};

const principles = [
  "pages.method-principle-1",
  "pages.method-principle-2",
  "pages.method-principle-3",
  "pages.method-principle-4",
] as const;

export default function MethodPage() {
  return (
    <>
      <PageHead title={say("pages.method-title")}>
        <p>{say("pages.method-lead")}</p>
      </PageHead>
      <Section id="principles" title={say("pages.method-principles")}>
        <ol>
          {principles.map((key) => (
            <li key={key}>
              <p>{say(key)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section
        id="detection"
        title={say("pages.method-detection")}
        aside={<CsvLink href="/method.csv" what={say("pages.method-thresholds")} />}
      >
        {detectors.map((detector) => (
          <DetectorDeclaration key={detector.id} detector={detector} />
        ))}
      </Section>
      <Section
        id="comparison"
        title={say("pages.method-comparison")}
        note={say("pages.method-comparison-note")}
      >
        <DataTable
          caption={say("pages.method-comparison")}
          columns={[
            { key: "kind", label: say("pages.method-kind") },
            { key: "tests", label: say("pages.method-tests") },
            { key: "version", label: say("pages.method-version") },
          ]}
          rows={comparisons.map((comparison) => ({
            key: comparison.kind,
            cells: [
              claimKindName(comparison.kind),
              comparison.tests,
              `${comparison.kind}@${comparison.version}`,
            ],
          }))}
        />
      </Section>
    </>
  );
}
