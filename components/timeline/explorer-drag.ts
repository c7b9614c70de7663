import { useState } from "react";
import type { MouseHandlerDataParam } from "recharts";
import type { Instant, Interval } from "../../lib/model/interval.ts";
import { selection } from "../../lib/timeline/explore-rows.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";

export interface Drag {
  /** The stretch being drawn; null while none is. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** For every chart: its mouse is the same mouse. */
  readonly handlers: {
    onMouseDown(state: Pick<MouseHandlerDataParam, "activeLabel">): void;
    onMouseMove(state: Pick<MouseHandlerDataParam, "activeLabel">): void;
    onMouseUp(): void;
    onMouseLeave(): void;
  };
}

/** Drawing a stretch with the mouse, to look at it more closely. */
export function useDrag(figure: TimelineFigure, onSelect: (stretch: Interval) => void): Drag {
  const [drawn, setDrawn] = useState<{ from: Instant; to: Instant } | null>(null);
  const finish = () => {
    if (drawn === null) return;
    setDrawn(null);
    const stretch = selection(drawn.from, drawn.to, figure.range, figure.step);
    if (stretch !== null) onSelect(stretch);
  };
  return {
    from: drawn?.from ?? null,
    to: drawn?.to ?? null,
    handlers: {
      onMouseDown: ({ activeLabel }) => {
        const at = instantOf(activeLabel);
        if (at !== null) setDrawn({ from: at, to: at });
      },
      onMouseMove: ({ activeLabel }) => {
        const at = instantOf(activeLabel);
        if (drawn !== null && at !== null) setDrawn({ from: drawn.from, to: at });
      },
      onMouseUp: finish,
      onMouseLeave: finish,
    },
  };
}

function instantOf(label: string | number | undefined): Instant | null {
  const at = Number(label);
  return label === undefined || !Number.isFinite(at) ? null : at;
}
