import type { Locale } from "../../i18n/translate.ts";
import type { AxisMarks, TextMark } from "./marks.ts";
import { collide, keepInside, placeText } from "./place-text.ts";
import { opensUnit, tickText } from "./tick-text.ts";
import type { TimeScale } from "./time-scale.ts";
import { timeTicks } from "./time-ticks.ts";

/** Room for one tick's words. */
const TICK_ROOM = { wide: 72, narrow: 60 } as const;
export interface AxisWords {
  readonly above: boolean;
  readonly below: boolean;
}

/** Height of the axis above the lanes (two lines of words) and of the one beneath them; without words only air. */
export function axisHeights(words: AxisWords): { readonly above: number; readonly below: number } {
  return { above: words.above ? 40 : 8, below: words.below ? 24 : 8 };
}

/** The time axis above and below the lanes. Words that would touch their neighbours are left out; their ticks stay. */
export function layoutAxis(
  scale: TimeScale,
  at: {
    readonly top: number;
    readonly bottom: number;
    readonly width: number;
    readonly narrow: boolean;
    readonly words: AxisWords;
  },
  locale: Locale,
): AxisMarks {
  const room = at.narrow ? TICK_ROOM.narrow : TICK_ROOM.wide;
  const { step, times } = timeTicks(scale.range, Math.max(2, Math.floor((scale.right - scale.left) / room)));
  const contexts: TextMark[] = [];
  const labels: TextMark[] = [];
  let context: string | null = null;
  const words = times.map((time) => {
    const text = tickText(time, step, locale);
    const x = scale.x(time);
    return {
      text,
      x,
      label: keepInside(placeText("tick", text.label, x, at.top - 8, "middle"), 0, at.width),
    };
  });
  const [first, second] = words;
  // Words that had to be moved off their tick must not cost the next tick its own.
  const crowded =
    first !== undefined &&
    second !== undefined &&
    first.label.x !== first.x &&
    collide(first.label.box, second.label.box, 8);
  for (const { text, x, label } of crowded ? words.slice(1) : words) {
    if (labels.some((other) => collide(other.box, label.box, 8))) continue;
    labels.push(label);
    if (text.context === null || text.context === context) continue;
    const mark = keepInside(placeText("tick-year", text.context, x, at.top - 24, "middle"), 0, at.width);
    if (contexts.some((other) => collide(other.box, mark.box, 8))) continue;
    contexts.push(mark);
    context = text.context;
  }
  const beneath = labels.map((label) =>
    keepInside(placeText("tick", label.text, label.x, at.bottom + 17, label.anchor), 0, at.width),
  );
  return {
    top: at.top,
    bottom: at.bottom,
    ticks: times.map((time) => ({ x: scale.x(time), time, strong: opensUnit(time, step) })),
    texts: [...(at.words.above ? [...contexts, ...labels] : []), ...(at.words.below ? beneath : [])],
  };
}
