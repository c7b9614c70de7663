import type { PhaseKind } from "../../lib/model/episode.ts";
import type { AxisMark, Strip, StripSpan } from "../../lib/summary/strip.ts";
import styles from "./service-strip.module.css";

/** Share of the width that a word beside a mark is sure to find room in, on a phone too. */
const ROOM = 0.26;

/**
 * One service on the axis of its country. Height tells the kind as colour does: throttling half, block
 * whole, shutdown whole in ink; each kind is named once beside its marks. `label` says in words what
 * the drawing shows.
 */
export function ServiceStrip({
  strip,
  label,
  kindName,
  axis = [],
  denied,
}: {
  strip: Strip;
  label: string;
  /** The name of a kind of interference within a sentence. */
  kindName: (kind: PhaseKind) => string;
  /** Moments that are drawn through all strips of one axis. */
  axis?: readonly AxisMark[];
  /** What is written at the moments drawn, where they are those of contradicted denials. */
  denied?: string;
}) {
  const { bands, measured, said } = strip;
  const quiet = bands.length === 0 && said.length === 0;
  const kinds = [...Map.groupBy(bands, ({ kind }) => kind)].map(([kind, of]) => [kind, around(of)] as const);
  return (
    <svg className={quiet ? `${styles.strip} ${styles.quiet}` : styles.strip} role="img" aria-label={label}>
      <g transform={quiet ? "translate(0 -32)" : undefined}>
        {axis.map(({ at, share }) => (
          <line
            key={at}
            className={styles.tick}
            x1={percent(share)}
            x2={percent(share)}
            y1={quiet ? 32 : 0}
            y2="48"
          />
        ))}
        <rect className={styles.unmeasured} y="42" width="100%" height="6" />
        {measured.map((span) => (
          <rect
            key={span.start}
            className={styles.measured}
            x={percent(span.start)}
            y="42"
            width={percent(span.length)}
            height="6"
          />
        ))}
        {bands.map((band) => (
          <rect
            key={`${band.kind} ${band.start}`}
            className={styles[band.kind]}
            x={percent(band.start)}
            y={band.kind === "throttling" ? 25 : 12}
            width={percent(band.length)}
            height={band.kind === "throttling" ? 14 : 27}
          />
        ))}
        {kinds.map(([kind, span]) => (
          <Word key={kind} beside={span} y={kind === "throttling" ? 37 : 23} inside={styles[`in-${kind}`]}>
            {kindName(kind)}
          </Word>
        ))}
        {said.map((share) => (
          <line
            key={share}
            className={denied === undefined ? styles.said : styles.denied}
            x1={percent(share)}
            x2={percent(share)}
            y1="0"
            y2="9"
          />
        ))}
        {denied === undefined || said.length === 0 ? null : (
          <Word beside={around(said.map((start) => ({ start, length: 0 })))} y={8} look={styles.deniedWord}>
            {denied}
          </Word>
        )}
      </g>
    </svg>
  );
}

/** A word before a span or behind it, where there is room; else within it, if it may stand there. */
function Word({
  beside: { start, length },
  y,
  look = styles.word,
  inside,
  children,
}: {
  beside: StripSpan;
  y: number;
  look?: string;
  /** How the word looks within the span. */
  inside?: string;
  children: string;
}) {
  const before = start > ROOM;
  const within = !before && start + length > 1 - ROOM;
  if (within && (inside === undefined || length < ROOM)) return null;
  return (
    <text
      className={within ? inside : look}
      x={percent(before || within ? start : start + length)}
      dx={before ? -7 : 7}
      y={y}
      textAnchor={before ? "end" : "start"}
    >
      {children}
    </text>
  );
}

/** From the first to the last of them. */
function around(spans: readonly StripSpan[]): StripSpan {
  const start = Math.min(...spans.map((span) => span.start));
  return { start, length: Math.max(...spans.map((span) => span.start + span.length)) - start };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
