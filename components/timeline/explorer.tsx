import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { formatDateTime } from "../../lib/i18n/format.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { Interval } from "../../lib/model/interval.ts";
import { exploreRows, pan, zoom } from "../../lib/timeline/explore-rows.ts";
import { figureWithin } from "../../lib/timeline/figure-within.ts";
import { layoutTimeline } from "../../lib/timeline/layout/layout.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { ExplorerChart } from "./explorer-chart.tsx";
import { useDrag } from "./explorer-drag.ts";
import { Overview } from "./explorer-overview.tsx";
import { paperIn, rootSize, useRoom } from "./explorer-paper.ts";
import { StretchLinks } from "./explorer-stretch.tsx";

export interface ExplorerProps {
  readonly figure: TimelineFigure;
  readonly locale: Locale;
  /** Of the print that it stands in for, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly onBack: () => void;
}

type Move = "in" | "out" | "earlier" | "later" | "whole";

/** The figure in the browser: the sheet of the print, laid out anew for every stretch of time that is looked at. */
export function Explorer({ figure, locale, width, height, onBack }: ExplorerProps) {
  const [shown, setShown] = useState<Interval>(figure.range);
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage, width);
  const paper = paperIn(room, rootSize());
  const prefix = `explore-${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  const rows = useMemo(() => exploreRows(figure), [figure]);
  const part = useMemo(() => figureWithin(figure, shown), [figure, shown]);
  const layout = useMemo(
    () => layoutTimeline(part, { width: paper.width, locale }),
    [part, paper.width, locale],
  );
  const visible = useMemo(
    () => rows.filter((row) => row.time + figure.step > shown.start && row.time < shown.end),
    [rows, shown, figure.step],
  );
  const drag = useDrag(figure, setShown);
  // The stage grows where a stretch needs more rows than the whole, and never shrinks under the reader's hand.
  const tallest = useRef(height);
  tallest.current = Math.max(tallest.current, layout.height * paper.scale);

  const moves: Readonly<Record<Move, () => void>> = {
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
        ref={stage}
        className="explorer-stage"
        style={{ blockSize: tallest.current }}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that its label names
        tabIndex={0}
        aria-label={translate(locale, "figure.explore.label")}
        onKeyDown={onKeyDown}
        // A link under the pointer is followed by a click and not carried away by a drag.
        onDragStart={(event) => event.preventDefault()}
      >
        <div
          className="explorer-paper"
          style={{ inlineSize: paper.width, transform: `scale(${paper.scale})` }}
        >
          <ExplorerChart
            figure={part}
            layout={layout}
            rows={visible}
            drag={drag}
            locale={locale}
            prefix={prefix}
          />
        </div>
      </div>
      <div className="explorer-overview">
        <Overview
          figure={figure}
          locale={locale}
          rows={rows}
          shown={shown}
          width={room}
          plot={{ left: layout.plot.left * paper.scale, right: layout.plot.right * paper.scale }}
          onChange={setShown}
        />
      </div>
      <Toolbar locale={locale} whole={whole} moves={moves} onBack={onBack}>
        <span role="status">
          {whole ? (
            <span className="explorer-hint">{translate(locale, "figure.explore.hint")}</span>
          ) : (
            translate(locale, "figure.explore.range", {
              from: formatDateTime(shown.start, { locale }),
              to: formatDateTime(shown.end, { locale }),
            })
          )}
        </span>
        {whole ? null : <StretchLinks figure={figure} locale={locale} shown={shown} />}
      </Toolbar>
    </>
  );
}

/** Signs that stand for the moves; time runs to the right in every language. */
const signs = [
  { move: "in", sign: "+", key: "figure.explore.zoom-in" },
  { move: "out", sign: "−", key: "figure.explore.zoom-out" },
  { move: "earlier", sign: "←", key: "figure.explore.earlier" },
  { move: "later", sign: "→", key: "figure.explore.later" },
] as const;

function Toolbar({
  locale,
  whole,
  moves,
  onBack,
  children,
}: {
  readonly locale: Locale;
  readonly whole: boolean;
  readonly moves: Readonly<Record<Move, () => void>>;
  readonly onBack: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="explorer-toolbar">
      <span className="explorer-signs">
        {signs.map(({ move, sign, key }) => (
          <button
            key={move}
            type="button"
            className="explorer-button explorer-sign"
            aria-label={translate(locale, key)}
            title={translate(locale, key)}
            onClick={moves[move]}
            disabled={whole && move !== "in"}
          >
            {sign}
          </button>
        ))}
      </span>
      <button
        type="button"
        className="explorer-button explorer-whole"
        aria-label={translate(locale, "figure.explore.whole")}
        title={translate(locale, "figure.explore.whole")}
        onClick={moves.whole}
        disabled={whole}
      >
        <span>{translate(locale, "figure.explore.whole")}</span>
      </button>
      {children}
      <button
        type="button"
        className="explorer-button explorer-sign explorer-back"
        aria-label={translate(locale, "figure.explore.back")}
        title={translate(locale, "figure.explore.back")}
        onClick={onBack}
      >
        ✕
      </button>
    </div>
  );
}

/** What a key asks for. Plain arrows are left to the chart, which walks its line through the lanes with them. */
function moveOf(event: KeyboardEvent): Move | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "+" || event.key === "=") return "in";
  if (event.key === "-") return "out";
  if (event.key === "0") return "whole";
  if (event.shiftKey && event.key === "ArrowLeft") return "earlier";
  if (event.shiftKey && event.key === "ArrowRight") return "later";
  return null;
}
