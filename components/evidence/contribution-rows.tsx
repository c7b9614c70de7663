import {
  type ContributionBar,
  type ContributionFigure,
  contributionFigure,
} from "../../lib/figure/contribution-rows.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Contribution } from "../../lib/model/contribution.ts";
import { bestInterval, type Phase } from "../../lib/model/episode.ts";
import { DataTable } from "../site/data-table.tsx";
import { Fold } from "../site/fold.tsx";
import { type NetworkNames, phaseName, seriesNetworkName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./contribution-rows.module.css";

/** Networks drawn at most; the table lists all. */
const DRAWN = 12;
/** Units of the drawing across; it is stretched to the width of its place, so heights alone keep their form. */
const WIDTH = 1000;
const HALF = 16;

/** Why each phase is believed: what every network's observations said of it, drawn, and summed up in a table. */
export function ContributionSections({
  language,
  phases,
  contributions,
  names,
  simulated,
}: {
  language: Language;
  phases: readonly Phase[];
  /** By the position of the phase. */
  contributions: ReadonlyMap<number, readonly Contribution[]>;
  names: NetworkNames;
  simulated: boolean;
}) {
  return phases.map((phase, position) => {
    const said = contributions.get(position) ?? [];
    // A phase that goes on is looked at as far as anything was measured.
    const until = said.reduce((most, { time, step }) => Math.max(most, time + step), phase.start.latest);
    const figure = contributionFigure(said, bestInterval(phase, until));
    if (figure === null) return null;
    return (
      <div key={`${phase.kind} ${phase.start.best} ${phase.feature}`} className={styles.phase}>
        <h3>
          {phaseName(language, phase.kind)} {simulated ? <SimulatedMark language={language} /> : null}
        </h3>
        <ContributionDrawing language={language} figure={figure} kind={phase.kind} names={names} />
        <Fold summary={language.say("pages.why-fold", { networks: figure.rows.length })}>
          <ContributionTable language={language} figure={figure} kind={phase.kind} names={names} />
        </Fold>
      </div>
    );
  });
}

interface Parts {
  readonly language: Language;
  readonly figure: ContributionFigure;
  readonly kind: Phase["kind"];
  readonly names: NetworkNames;
}

function ContributionDrawing({ language, figure, kind, names }: Parts) {
  const { rows, phase, range } = figure;
  return (
    <figure className={styles.figure}>
      {rows.slice(0, DRAWN).map((row) => (
        <div key={String(row.network)} className={styles.row}>
          <span className={styles.name}>{seriesNetworkName(language, row.network, row.metric, names)}</span>
          <svg
            className={styles.bars}
            viewBox={`0 0 ${WIDTH} ${2 * HALF}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={language.say("pages.why-row", {
              network: seriesNetworkName(language, row.network, row.metric, names),
              stepsFor: row.stepsFor,
              stepsAgainst: row.stepsAgainst,
              observations: row.observations,
            })}
          >
            <rect
              className={styles.inside}
              x={fixed(phase.start * WIDTH)}
              y="0"
              width={fixed(phase.length * WIDTH)}
              height={2 * HALF}
            />
            <path className={styles[kind]} d={barPath(row.bars.filter((bar) => bar.height > 0))} />
            <path className={styles.against} d={barPath(row.bars.filter((bar) => bar.height <= 0))} />
            <rect className={styles.zero} x="0" y={HALF - 0.25} width={WIDTH} height="0.5" />
          </svg>
        </div>
      ))}
      <div className={styles.axis}>
        <time dateTime={new Date(range.start).toISOString()}>{language.dateTime(range.start)}</time>
        <time dateTime={new Date(range.end).toISOString()}>{language.dateTime(range.end)}</time>
      </div>
      <figcaption>{language.say("pages.why-caption", { phase: phaseName(language, kind) })}</figcaption>
    </figure>
  );
}

/** Bars of one row as one path: a page of many phases would else weigh more than its figures. */
function barPath(bars: readonly ContributionBar[]): string {
  return bars
    .map(({ start, length, height }) => {
      const tall = Math.max(Math.abs(height) * HALF, 0.5) * (height > 0 ? -1 : 1);
      const wide = fixed(Math.max(length * WIDTH * 0.9, 0.8));
      return `M${fixed(start * WIDTH)} ${HALF}h${wide}v${fixed(tall)}h-${wide}z`;
    })
    .join("");
}

function ContributionTable({ language, figure, kind, names }: Parts) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.why-table", { phase: phaseName(language, kind) })}
      columns={[
        { key: "network", label: language.say("pages.network") },
        { key: "n", label: language.say("pages.column-n"), numeric: true },
        { key: "for", label: language.say("pages.why-steps-for"), numeric: true },
        { key: "against", label: language.say("pages.why-steps-against"), numeric: true },
        { key: "weight", label: language.say("pages.why-weight"), numeric: true },
        { key: "around", label: language.say("pages.why-weight-around"), numeric: true },
      ]}
      rows={figure.rows.map((row) => ({
        key: String(row.network),
        cells: [
          seriesNetworkName(language, row.network, row.metric, names),
          language.count(row.observations),
          language.count(row.stepsFor),
          language.count(row.stepsAgainst),
          signed(language, row.weight),
          signed(language, row.weightAround),
        ],
      }))}
    />
  );
}

function signed(language: Language, value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return language.say("pages.why-power", {
    sign: rounded > 0 ? "plus" : rounded < 0 ? "minus" : "none",
    power: Math.abs(rounded),
  });
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
