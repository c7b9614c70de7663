import { formatCount, formatPercent, formatValue } from "../../lib/i18n/format.ts";
import type { Evidence, Phase } from "../../lib/model/episode.ts";
import { metricDeclaration } from "../../lib/model/metric.ts";
import { heldFor } from "../../lib/summary/main-episode.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { DataTable } from "../site/data-table.tsx";
import { type NetworkNames, phaseName, seriesNetworkName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { BoundText } from "./bound-text.tsx";
import { ConfidenceText } from "./confidence-text.tsx";
import styles from "./phase-tables.module.css";

/** The phases of an episode, one row each. */
export function PhaseTable({ phases, simulated }: { phases: readonly Phase[]; simulated: boolean }) {
  return (
    <DataTable
      caption={say("pages.phases-caption")}
      columns={[
        { key: "phase", label: say("pages.column-phase") },
        { key: "start", label: say("pages.column-start") },
        { key: "end", label: say("pages.column-end") },
        { key: "length", label: say("pages.column-length"), numeric: true },
        { key: "severity", label: say("pages.column-severity"), numeric: true },
        { key: "confidence", label: say("pages.column-confidence"), numeric: true },
      ]}
      rows={phases.map((phase) => ({
        key: `${phase.kind} ${phase.start.best} ${phase.feature}`,
        cells: [
          <>
            {phaseName(phase.kind)} {phase.feature === null ? null : `(${phase.feature}) `}
            {simulated ? <SimulatedMark /> : null}
          </>,
          <BoundText key="start" bound={phase.start} />,
          <BoundText key="end" bound={phase.end} />,
          phase.end === null ? say("pages.ongoing") : roughDuration(heldFor([phase], phase.end.best)),
          severity(phase),
          <ConfidenceText key="confidence" confidence={phase.confidence} />,
        ],
      }))}
    />
  );
}

function severity(phase: Phase): string | null {
  if (phase.severity === null) return null;
  return say(phase.kind === "block" ? "pages.severity-failing" : "pages.severity-left", {
    share: formatPercent(phase.severity),
  });
}

/** A figure in the metric's own unit; counts of tests, where silence is the evidence, say so. */
function figureOf({ metric, unit }: Evidence, value: number | null): string | null {
  if (value === null) return null;
  return unit === metricDeclaration(metric).unit
    ? formatValue(metric, value)
    : say("pages.figure-with-unit", { value, unit });
}

/** The figures behind each phase, network by network. */
export function EvidenceTables({
  phases,
  names,
  simulated,
}: {
  phases: readonly Phase[];
  names: NetworkNames;
  simulated: boolean;
}) {
  return (
    <>
      {phases.map((phase) => (
        <div key={`${phase.kind} ${phase.start.best} ${phase.feature}`} className={styles.phase}>
          <h3>
            {phaseName(phase.kind)} {simulated ? <SimulatedMark /> : null}
          </h3>
          <DataTable
            caption={say("pages.evidence-caption", { phase: phaseName(phase.kind) })}
            columns={[
              { key: "network", label: say("pages.network") },
              { key: "metric", label: say("pages.column-metric") },
              { key: "baseline", label: say("pages.column-baseline"), numeric: true },
              { key: "during", label: say("pages.column-during"), numeric: true },
              { key: "n", label: say("pages.column-n"), numeric: true },
              { key: "probes", label: say("pages.column-probes"), numeric: true },
              { key: "stance", label: say("pages.column-stance") },
              { key: "source", label: say("pages.column-source") },
            ]}
            rows={phase.evidence.map((one) => ({
              key: `${one.network} ${one.metric} ${one.feature} ${one.source}`,
              cells: [
                seriesNetworkName(one.network, one.metric, names),
                one.feature === null
                  ? metricDeclaration(one.metric).title
                  : `${metricDeclaration(one.metric).title} (${one.feature})`,
                figureOf(one, one.baseline),
                one.n === null || one.bad === null
                  ? figureOf(one, one.during)
                  : say("pages.share-of-tries", {
                      share: figureOf(one, one.during) ?? "",
                      bad: formatCount(one.bad),
                      n: formatCount(one.n),
                    }),
                formatCount(one.observations),
                one.probes === null ? null : formatCount(one.probes),
                say("pages.stance-name", { stance: one.stance }),
                one.source,
              ],
            }))}
          />
        </div>
      ))}
    </>
  );
}
