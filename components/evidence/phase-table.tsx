import type { Language } from "../../lib/i18n/language.ts";
import type { Phase } from "../../lib/model/episode.ts";
import { heldFor } from "../../lib/summary/main-episode.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { DataTable } from "../site/data-table.tsx";
import { phaseName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { BoundText } from "./bound-text.tsx";
import { ConfidenceText } from "./confidence-text.tsx";
import { phaseAnchor } from "./phase-evidence.tsx";

/** The phases of an episode, one row each, which leads to the evidence for it. */
export function PhaseTable({
  language,
  phases,
  simulated,
}: {
  language: Language;
  phases: readonly Phase[];
  simulated: boolean;
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.phases-caption")}
      columns={[
        { key: "phase", label: language.say("pages.column-phase") },
        { key: "start", label: language.say("pages.column-start") },
        { key: "end", label: language.say("pages.column-end") },
        { key: "length", label: language.say("pages.column-length"), numeric: true },
        { key: "severity", label: language.say("pages.column-severity"), numeric: true },
        { key: "confidence", label: language.say("pages.column-confidence"), numeric: true },
      ]}
      rows={phases.map((phase, position) => ({
        key: `${phase.kind} ${phase.start.best} ${phase.feature}`,
        cells: [
          <>
            <a href={`#${phaseAnchor(position)}`}>{phaseName(language, phase.kind)}</a>{" "}
            {phase.feature === null ? null : `(${phase.feature}) `}
            {simulated ? <SimulatedMark language={language} /> : null}
          </>,
          <BoundText language={language} key="start" bound={phase.start} />,
          <BoundText language={language} key="end" bound={phase.end} />,
          phase.end === null
            ? language.say("pages.ongoing")
            : roughDuration(heldFor([phase], phase.end.best), language.locale),
          severity(language, phase),
          <ConfidenceText language={language} key="confidence" confidence={phase.confidence} />,
        ],
      }))}
    />
  );
}

function severity(language: Language, phase: Phase): string | null {
  if (phase.severity === null) return null;
  return language.say(phase.kind === "block" ? "pages.severity-failing" : "pages.severity-left", {
    share: language.percent(phase.severity),
  });
}
