import type { Strip } from "../../lib/summary/strip.ts";
import styles from "./service-strip.module.css";

/** Units of the drawing across; it is stretched to the width of its place, so heights alone keep their form. */
const WIDTH = 1000;
/** Nothing that happened is drawn thinner than this. */
const THINNEST = 2.5;

/**
 * One service on the axis of its country. Height tells the kind as colour does: throttling half, block
 * whole, shutdown whole in ink. `label` says in words what the drawing shows.
 */
export function ServiceStrip({
  strip,
  label,
  accent = false,
}: {
  strip: Strip;
  label: string;
  /** The moments drawn are those of contradicted denials. */
  accent?: boolean;
}) {
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} 48`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={styles.unmeasured} x="0" y="42" width={WIDTH} height="6" />
      {strip.measured.map((span) => (
        <rect
          key={`measured ${span.start}`}
          className={styles.measured}
          x={fixed(span.start * WIDTH)}
          y="42"
          width={fixed(Math.max(span.length * WIDTH, 1))}
          height="6"
        />
      ))}
      {strip.bands.map((band) => (
        <rect
          key={`${band.kind} ${band.start}`}
          className={styles[band.kind]}
          x={fixed(band.start * WIDTH)}
          y={band.kind === "throttling" ? 25 : 12}
          width={fixed(Math.max(band.length * WIDTH, THINNEST))}
          height={band.kind === "throttling" ? 14 : 27}
        />
      ))}
      {strip.said.map((share) => (
        <rect
          key={`said ${share}`}
          className={accent ? styles.contradicted : styles.said}
          x={fixed(share * WIDTH - (accent ? 4 : 0.75))}
          y="0"
          width={accent ? 8 : 1.5}
          height={accent ? 9 : 8}
        />
      ))}
    </svg>
  );
}

function fixed(value: number): string {
  return value.toFixed(2);
}
