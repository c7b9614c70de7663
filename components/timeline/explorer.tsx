"use client";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { formatDateTime } from "../../lib/i18n/format.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { Interval } from "../../lib/model/interval.ts";
import { exploreRows, pan, zoom } from "../../lib/timeline/explore-rows.ts";
import { NARROW } from "../../lib/timeline/layout/layout.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { useDrag } from "./explorer-drag.ts";
import { LevelChart } from "./explorer-levels.tsx";
import { OverviewChart } from "./explorer-overview.tsx";
import { NARROW_GUTTER, WIDE_GUTTER } from "./explorer-parts.tsx";
import { SaidChart } from "./explorer-said.tsx";
import { ShareChart } from "./explorer-shares.tsx";
import { StretchLinks } from "./explorer-stretch.tsx";
import styles from "./interactive.module.css";

export interface ExplorerProps {
  readonly figure: TimelineFigure;
  readonly locale: Locale;
  /** Width of the print; a narrow one leaves less room for words at the left. */
  readonly width: number;
  /** Height of the print that it stands in for, in pixels. */
  readonly height: number;
  readonly onBack: () => void;
}

/** How the height is shared out among the charts. */
const shares = { said: 3, level: 2, share: 1.3, overview: 1.2 } as const;
const STAMP_HEIGHT = 22;

/** The figure in the browser: one stretch of time shown by all charts, one place to change it. */
export function Explorer({ figure, locale, width, height, onBack }: ExplorerProps) {
  const [shown, setShown] = useState<Interval>(figure.range);
  const rows = useMemo(() => exploreRows(figure), [figure]);
  const visible = useMemo(
    () => rows.filter((row) => row.time + figure.step > shown.start && row.time < shown.end),
    [rows, shown, figure.step],
  );
  const syncId = useId();
  const drag = useDrag(figure, setShown);
  const total =
    shares.said +
    shares.level * figure.levels.length +
    (figure.reachability.length > 0 ? shares.share : 0) +
    shares.overview;
  const unit = (height - (figure.simulated ? STAMP_HEIGHT : 0)) / total;
  const gutter = width < NARROW ? NARROW_GUTTER : WIDE_GUTTER;
  const common = { figure, locale, shown, rows: visible, syncId, drag, gutter };
  const say = (key: Parameters<typeof translate>[1]) => translate(locale, key);

  const moves = {
    in: () => setShown(zoom(shown, 0.5, figure.range, figure.step)),
    out: () => setShown(zoom(shown, 2, figure.range, figure.step)),
    earlier: () => setShown(pan(shown, -0.5, figure.range)),
    later: () => setShown(pan(shown, 0.5, figure.range)),
    whole: () => setShown(figure.range),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (move === null) return;
    event.preventDefault();
    moves[move]();
  };
  const whole = shown.start <= figure.range.start && shown.end >= figure.range.end;

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        className={styles.stage}
        style={{ blockSize: height }}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that its label names
        tabIndex={0}
        aria-label={say("figure.explore.label")}
        onKeyDown={onKeyDown}
      >
        {figure.simulated ? <span className={styles.stamp}>{say("figure.simulated")}</span> : null}
        <SaidChart {...common} height={unit * shares.said} />
        {figure.levels.map((lane, index) => (
          <LevelChart key={lane.metric.id} {...common} index={index} height={unit * shares.level} />
        ))}
        {figure.reachability.length > 0 ? <ShareChart {...common} height={unit * shares.share} /> : null}
        <OverviewChart {...common} rows={rows} height={unit * shares.overview} onChange={setShown} />
      </div>
      <div className={styles.toolbar}>
        <button type="button" className={styles.button} onClick={onBack}>
          {say("figure.explore.back")}
        </button>
        <button type="button" className={styles.button} onClick={moves.in}>
          {say("figure.explore.zoom-in")}
        </button>
        <button type="button" className={styles.button} onClick={moves.out} disabled={whole}>
          {say("figure.explore.zoom-out")}
        </button>
        <button type="button" className={styles.button} onClick={moves.earlier} disabled={whole}>
          {say("figure.explore.earlier")}
        </button>
        <button type="button" className={styles.button} onClick={moves.later} disabled={whole}>
          {say("figure.explore.later")}
        </button>
        <button type="button" className={styles.button} onClick={moves.whole} disabled={whole}>
          {say("figure.explore.whole")}
        </button>
        <span role="status">
          {whole
            ? say("figure.explore.hint")
            : translate(locale, "figure.explore.range", {
                from: formatDateTime(shown.start, { locale }),
                to: formatDateTime(shown.end, { locale }),
              })}
        </span>
        {whole ? null : <StretchLinks figure={figure} locale={locale} shown={shown} />}
      </div>
    </>
  );
}

/** What a key asks for. Plain arrows are left to the charts, which walk their tooltip with them. */
function moveOf(event: KeyboardEvent): "in" | "out" | "earlier" | "later" | "whole" | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "+" || event.key === "=") return "in";
  if (event.key === "-") return "out";
  if (event.key === "0") return "whole";
  if (event.shiftKey && event.key === "ArrowLeft") return "earlier";
  if (event.shiftKey && event.key === "ArrowRight") return "later";
  return null;
}
