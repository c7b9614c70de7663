import type { Language } from "../../lib/i18n/language.ts";
import type { Evidence, Phase } from "../../lib/model/episode.ts";
import { metricDeclaration } from "../../lib/model/metric.ts";
import { sentenceText } from "../../lib/summary/sentence-text.ts";
import { type KnownPhase, plainness } from "../../lib/summary/what-we-know.ts";
import { DataTable } from "../site/data-table.tsx";
import { Fold } from "../site/fold.tsx";
import { type NetworkNames, phaseName, seriesNetworkName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./phase-evidence.module.css";

interface Names {
  readonly networks: NetworkNames;
  /** Display names of sources, by id. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The evidence for each phase: what speaks loudest in a sentence, and every figure in a table folded under it. */
export function PhaseEvidence({
  language,
  phases,
  known,
  names,
  simulated,
}: {
  language: Language;
  phases: readonly Phase[];
  /** The phases that are trouble, in words; of a recovery there is no sentence. */
  known: readonly KnownPhase[];
  names: Names;
  simulated: boolean;
}) {
  return phases.map((phase, position) => {
    const told = known.find((one) => one.phase === phase);
    return (
      <div key={`${phase.kind} ${phase.start.best} ${phase.feature}`} className={styles.phase}>
        <h3 id={phaseAnchor(position)}>
          {phaseName(language, phase.kind)} {simulated ? <SimulatedMark language={language} /> : null}
        </h3>
        {told === undefined ? null : (
          <p>{told.sentences.map((one) => sentenceText("known", one, language.locale)).join(" ")}</p>
        )}
        <Fold
          summary={language.say("pages.evidence-fold", {
            networks: new Set(phase.evidence.map((one) => one.network)).size,
          })}
        >
          <EvidenceTable language={language} phase={phase} names={names} />
        </Fold>
      </div>
    );
  });
}

/** Where on the page the evidence for a phase stands, by the phase's position. */
export function phaseAnchor(position: number): string {
  return `phase-${position + 1}`;
}

/** One row a network and source, one column a thing measured. */
function EvidenceTable({ language, phase, names }: { language: Language; phase: Phase; names: Names }) {
  const measured = Map.groupBy(
    phase.evidence.toSorted((a, b) => plainness(a.metric) - plainness(b.metric)),
    measuredOf,
  );
  const sources = new Set(phase.evidence.map((one) => one.source));
  const sourceName = (source: string) => names.sources.get(source) ?? source;
  const rows = Map.groupBy(phase.evidence, (one) => `${one.network} ${one.source}`);
  return (
    <>
      <DataTable
        language={language}
        caption={language.say("pages.evidence-caption", { phase: phaseName(language, phase.kind) })}
        columns={[
          { key: "network", label: language.say("pages.network") },
          { key: "stance", label: language.say("pages.column-stance") },
          ...[...measured].map(([key, [one]]) => ({ key, label: measuredName(language, one!) })),
          ...(sources.size > 1 ? [{ key: "source", label: language.say("pages.column-source") }] : []),
        ]}
        rows={[...rows].map(([key, own]) => {
          const { network, metric, source } = own[0]!;
          const stances = [...new Set(own.map((one) => one.stance))];
          return {
            key,
            cells: [
              seriesNetworkName(language, network, metric, names.networks),
              language.listed(stances.map((stance) => language.say("pages.stance-name", { stance }))),
              ...[...measured.keys()].map((column) => {
                const one = own.find((candidate) => measuredOf(candidate) === column);
                return one === undefined ? null : (
                  <Figure key={column} language={language} evidence={one} withStance={stances.length > 1} />
                );
              }),
              ...(sources.size > 1 ? [sourceName(source)] : []),
            ],
          };
        })}
      />
      {sources.size > 1 ? null : (
        <p className={styles.basis}>
          {language.say("pages.evidence-source", { source: language.list([...sources].map(sourceName)) })}
        </p>
      )}
    </>
  );
}

/** What was measured in the phase, over what is usual and how much stands behind it. */
function Figure({
  language,
  evidence,
  withStance,
}: {
  language: Language;
  evidence: Evidence;
  withStance: boolean;
}) {
  const { baseline, during, n, bad, observations, probes, stance } = evidence;
  const share = figureOf(language, evidence, during);
  return (
    <>
      {share === null || n === null || bad === null
        ? (share ?? language.say("pages.missing"))
        : language.say("pages.share-of-tries", {
            share,
            bad: language.count(bad),
            n: language.count(n),
          })}
      <span className={styles.basis}>
        {language.say("pages.evidence-basis", {
          usual: baseline === null ? "unknown" : "known",
          baseline: figureOf(language, evidence, baseline) ?? "",
          observations,
          probes: probes ?? 0,
        })}
        {withStance ? ` ${language.say("pages.stance-name", { stance })}.` : null}
      </span>
    </>
  );
}

function measuredOf({ metric, feature }: Evidence): string {
  return `${metric} ${feature ?? ""}`;
}

function measuredName(language: Language, { metric, feature }: Evidence): string {
  const name = language.say(`figure.metric.${metric}`);
  return feature === null ? name : language.say("pages.metric-feature", { metric: name, feature });
}

/** A figure in the metric's own unit; counts of tests, where silence is the evidence, say so. */
function figureOf(language: Language, { metric, unit }: Evidence, value: number | null): string | null {
  if (value === null) return null;
  return unit === metricDeclaration(metric).unit
    ? language.value(metric, value)
    : language.say("pages.figure-with-unit", { value, unit });
}
