import { DAY, type Duration } from "../model/interval.ts";
import type { Random } from "../simulate/random.ts";
import { type Background, ratePerDay, within } from "./background.ts";
import type { BackgroundKind } from "./cells.ts";
import { generateLevels, ordinaryLevels } from "./generate-levels.ts";
import { generateOutcomes, ordinaryOutcomes } from "./generate-outcomes.ts";
import { generatePublished } from "./generate-published.ts";

/** Something that backgrounds of a wished length are drawn from. */
export interface BackgroundSource {
  readonly id: string;
  readonly origin: Background["origin"];
  readonly kind: BackgroundKind;
  /** Observations a day at most. */
  readonly perDay: number;
  /** A stretch of the given length, or of what there is where that is shorter. */
  draw(random: Random, lasting: Duration, perDay: number): Background;
}

/** Draws stretches of a recorded series, each beginning at a random moment. */
export function recordedSource(kind: BackgroundKind, background: Background): BackgroundSource {
  return {
    id: background.id,
    origin: "recorded",
    kind,
    perDay: ratePerDay(background),
    draw: (random, lasting) => {
      const { start, end } = background.period;
      const length = Math.min(lasting, end - start);
      // Published series stay on their own grid.
      const grid = Math.max(1, background.points[0]?.duration ?? 1);
      const from = start + Math.floor((random.uniform() * (end - start - length)) / grid) * grid;
      const period = { start: from, end: from + length };
      return { ...background, period, points: within(background.points, period) };
    },
  };
}

/** Midnight of 4 January 2021, a Monday: where generated backgrounds begin. */
const begin = Date.UTC(2021, 0, 4);

/** Sources for every kind of background that are drawn by a formula, each different every time. */
export function generatedSources(): BackgroundSource[] {
  const source = (kind: BackgroundKind, most: number, make: BackgroundSource["draw"]): BackgroundSource => ({
    id: `generated-${kind.replaceAll(" ", "-")}`,
    origin: "generated",
    kind,
    perDay: most,
    draw: make,
  });
  const from = (lasting: Duration) => ({ start: begin, end: begin + Math.ceil(lasting / DAY) * DAY });
  const levels =
    (control: boolean): BackgroundSource["draw"] =>
    (random, lasting, perDay) =>
      generateLevels(random, "generated", from(lasting), {
        ...ordinaryLevels,
        // A little more than will be left, for the silences.
        perDay: perDay * 1.1,
        control,
        diurnal: 0.1 + 0.25 * random.uniform(),
        spread: 0.15 + 0.25 * random.uniform(),
        slowShare: 0.04 * random.uniform(),
      });
  return [
    source("speed", 400, levels(false)),
    source("speed with control", 400, levels(true)),
    source("outcomes", 400, (random, lasting, perDay) =>
      generateOutcomes(random, "generated", from(lasting), {
        ...ordinaryOutcomes,
        perDay: perDay * 1.1,
        failing: 0.06 * random.uniform(),
        tries: random.pick([1, 1, 8]),
      }),
    ),
    source("users", 1, (random, lasting) => generatePublished(random, "users", from(lasting), DAY)),
    source("traffic", 12, (random, lasting) => generatePublished(random, "traffic", from(lasting), DAY / 12)),
  ];
}

/** A recorded background will do where it has this share of the observations that a cell asks for. */
const enough = 0.85;

/**
 * The sources that a cell draws from: the recorded ones that are dense enough, or the generated one where there are
 * none. Throws a RangeError where there is neither.
 */
export function sourcesFor(
  sources: readonly BackgroundSource[],
  kind: BackgroundKind,
  perDay: number | null,
): BackgroundSource[] {
  const fitting = sources.filter(
    (one) => one.kind === kind && (perDay === null || one.perDay >= enough * perDay),
  );
  const recorded = fitting.filter((one) => one.origin === "recorded");
  const chosen = recorded.length > 0 ? recorded : fitting;
  if (chosen.length === 0) throw new RangeError(`no background of kind "${kind}" with ${perDay} a day`);
  return chosen;
}
