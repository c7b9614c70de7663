import type { Language } from "../../lib/i18n/language.ts";
import type { Evidence, Phase } from "../../lib/model/episode.ts";
import { metricDeclaration } from "../../lib/model/metric.ts";
import { heldFor } from "../../lib/summary/main-episode.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { DataTable } from "../site/data-table.tsx";
import { type NetworkNames, phaseName, seriesNetworkName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { BoundText } from "./bound-text.tsx";
import { ConfidenceText } from "./confidence-text.tsx";
import styles from "./phase-tables.module.css";

/** The phases of an episode, one row each. */
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
      rows={phases.map((phase) => ({
        key: `${phase.kind} ${phase.start.best} ${phase.feature}`,
        cells: [
          <>
            {phaseName(language, phase.kind)} {phase.feature === null ? null : `(${phase.feature}) `}
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

/** A figure in the metric's own unit; counts of tests, where silence is the evidence, say so. */
function figureOf(language: Language, { metric, unit }: Evidence, value: number | null): string | null {
  if (value === null) return null;
  return unit === metricDeclaration(metric).unit
    ? language.value(metric, value)
    : language.say("pages.figure-with-unit", { value, unit });
}

/** The figures behind each phase, network by network. */
export function EvidenceTables({
  language,
  phases,
  names,
  simulated,
}: {
  language: Language;
  phases: readonly Phase[];
  names: NetworkNames;
  simulated: boolean;
}) {
  return (
    <>
      {phases.map((phase) => (
        <div key={`${phase.kind} ${phase.start.best} ${phase.feature}`} className={styles.phase}>
          <h3>
            {phaseName(language, phase.kind)} {simulated ? <SimulatedMark language={language} /> : null}
          </h3>
          <DataTable
            language={language}
            caption={language.say("pages.evidence-caption", { phase: phaseName(language, phase.kind) })}
            columns={[
              { key: "network", label: language.say("pages.network") },
              { key: "metric", label: language.say("pages.column-metric") },
              { key: "baseline", label: language.say("pages.column-baseline"), numeric: true },
              { key: "during", label: language.say("pages.column-during"), numeric: true },
              { key: "n", label: language.say("pages.column-n"), numeric: true },
              { key: "probes", label: language.say("pages.column-probes"), numeric: true },
              { key: "stance", label: language.say("pages.column-stance") },
              { key: "source", label: language.say("pages.column-source") },
            ]}
            rows={phase.evidence.map((one) => ({
              key: `${one.network} ${one.metric} ${one.feature} ${one.source}`,
              cells: [
                seriesNetworkName(language, one.network, one.metric, names),
                one.feature === null
                  ? language.say(`figure.metric.${one.metric}`)
                  : language.say("pages.metric-feature", {
                      metric: language.say(`figure.metric.${one.metric}`),
                      feature: one.feature,
                    }),
                figureOf(language, one, one.baseline),
                one.n === null || one.bad === null
                  ? figureOf(language, one, one.during)
                  : language.say("pages.share-of-tries", {
                      share: figureOf(language, one, one.during) ?? "",
                      bad: language.count(one.bad),
                      n: language.count(one.n),
                    }),
                language.count(one.observations),
                one.probes === null ? null : language.count(one.probes),
                language.say("pages.stance-name", { stance: one.stance }),
                one.source,
              ],
            }))}
          />
        </div>
      ))}
    </>
  );
}
