import { element } from "./xml.ts";

/**
 * Patterns and fades that a figure refers to, under ids of its own (`prefix`), so that two figures on
 * one page do not borrow from each other. Masks hold white only; every colour comes from a class.
 */
export function definitions(
  prefix: string,
  plot: { left: number; top: number; right: number; bottom: number },
): string {
  return element(
    "defs",
    {},
    hatches(prefix) +
      fades(prefix) +
      element(
        "clipPath",
        { id: `${prefix}-plot` },
        element("rect", {
          x: plot.left,
          y: plot.top,
          width: plot.right - plot.left,
          height: plot.bottom - plot.top,
        }),
      ),
  );
}

/** The masks by which an edge fades that nobody knows exactly: `<prefix>-in` from nothing, `<prefix>-out` into nothing. */
export function fades(prefix: string): string {
  const ramp = (id: string, from: number, to: number) =>
    element(
      "linearGradient",
      { id: `${prefix}-${id}-ramp` },
      element("stop", { offset: "0", "stop-color": "#fff", "stop-opacity": from }) +
        element("stop", { offset: "1", "stop-color": "#fff", "stop-opacity": to }),
    ) +
    element(
      "mask",
      { id: `${prefix}-${id}`, maskContentUnits: "objectBoundingBox" },
      element("rect", { width: "1", height: "1", fill: `url(#${prefix}-${id}-ramp)` }),
    );
  return ramp("in", 0, 1) + ramp("out", 1, 0);
}

/** The patterns by which kinds are told apart without colour: `<prefix>-throttling` hatched, `<prefix>-shutdown` crossed. */
export function hatches(prefix: string): string {
  return (
    hatch(`${prefix}-throttling`, "throttling", 6, [45]) +
    hatch(`${prefix}-shutdown`, "shutdown", 6, [45, -45])
  );
}

/** Parallel strokes over a tint; with two angles, crossed ones. */
function hatch(id: string, kind: string, size: number, angles: readonly number[]): string {
  const ground = element("rect", { width: size, height: size, class: `tl-ground-${kind}` });
  const strokes = angles.map((angle) => {
    const d =
      angle > 0
        ? `M-1 1l2-2M0 ${size}L${size} 0M${size - 1} ${size + 1}l2-2`
        : `M-1 ${size - 1}l2 2M0 0L${size} ${size}M${size - 1} -1l2 2`;
    return element("path", { d, class: `tl-stroke-${kind}` });
  });
  return element(
    "pattern",
    { id, width: size, height: size, patternUnits: "userSpaceOnUse" },
    ground + strokes.join(""),
  );
}
