import type { Locale } from "../../i18n/translate.ts";
import type { PhaseKind } from "../../model/episode.ts";
import { DAY, lengthOf } from "../../model/interval.ts";
import type { Band } from "../model.ts";
import { bandName, bandTexts } from "./band-text.ts";
import type { BandMark, LabelMark, TextMark } from "./marks.ts";
import { placeText } from "./place-text.ts";
import type { TimeScale } from "./time-scale.ts";

const ROW_HEIGHT = 19;
const MOST_ROWS = 3;
const GAP = 12;
/** From this width on a band carries its label without a line to it. */
const SELF_EVIDENT = 24;

/** So few bands that a reader expects each to be named, and so few ways to name them that all can be tried. */
const FEW = 6;
const MOST_WAYS = 150;

/** Which label gets a place first when not all can have one. */
const weight: Readonly<Record<PhaseKind, number>> = { shutdown: 0, block: 1, throttling: 2, recovery: 3 };

type Placed = { row: number; box: { left: number; right: number }; leader: number | null };

export interface BandLabelOptions {
  readonly top: number;
  readonly narrow: boolean;
  readonly locale: Locale;
  /** Whether the networks are named: where bands lie over each other in time, that is what tells them apart. */
  readonly networks: boolean;
}

/**
 * Labels above the bands, in as many rows as they need, at most three; no label touches another, and no
 * leader runs through a label. A label without a place is left out: its band keeps its title, its link
 * and its row in the table. Rows count upwards from the band.
 */
export function placeBandLabels(
  items: readonly { readonly band: Band; readonly mark: BandMark }[],
  scale: TimeScale,
  { top, narrow, locale, networks }: BandLabelOptions,
): { labels: LabelMark[]; height: number } {
  const order = [...items].sort(
    (a, b) =>
      weight[a.band.kind] - weight[b.band.kind] ||
      b.mark.right - b.mark.left - (a.mark.right - a.mark.left) ||
      a.mark.index - b.mark.index,
  );
  const dated = lengthOf(scale.range) > 400 * DAY;
  const texts = new Map(
    order.map(({ band, mark }) => {
      const own = bandTexts(band, scale.range.end, locale, { dated, network: networks });
      // On a phone there is room for the shorter ones only.
      return [mark.index, [...new Set([...(narrow ? own.slice(-1) : own), bandName(band, locale)])]];
    }),
  );
  // Bands that follow each other are named like stairs: no line to a label meets the label of a later one.
  const stairs = [...order].sort(
    (a, b) => b.mark.solidLeft - a.mark.solidLeft || a.mark.index - b.mark.index,
  );
  // A few bands: each named in few words, rather than some in many and others not at all. Many never all fit.
  let found: Found[] = [];
  for (const wording of wordings(texts)) {
    for (const one of [order, stairs]) {
      const tried = placeInOrder(one, wording, scale);
      if (worth(tried) > worth(found)) found = tried;
    }
    if (found.length === order.length) break;
  }
  const rows = found.reduce((most, one) => Math.max(most, one.row + 1), 0);
  const height = rows * ROW_HEIGHT;
  return {
    height,
    labels: found.map(({ mark, text, row, leader }) => {
      const y = top + height - row * ROW_HEIGHT - 6;
      return {
        index: mark.index,
        episode: mark.episode,
        kind: mark.kind,
        text: placeText(text.role, text.text, text.x, y, text.anchor),
        leader: leader === null ? null : { x: leader, top: y + 4, bottom: top + height },
      };
    }),
  };
}

/** Of labels that cannot all be had: a block's is worth more than two recoveries'. */
function worth(found: readonly Found[]): number {
  return found.reduce((sum, { mark }) => sum + 2 ** (3 - weight[mark.kind]), 0);
}

/** What may be written on each band, by its index: the first of the texts that fits. */
type Wording = ReadonlyMap<number, readonly string[]>;

/** Ways to word all labels, the fullest first: of a few bands every way there is, of many the one that takes what fits. */
function wordings(texts: Wording): Wording[] {
  const ways = [...texts.values()].reduce((product, { length }) => product * length, 1);
  if (texts.size > FEW || ways > MOST_WAYS) return [texts, mapped(texts, (own) => own.slice(-1))];
  let all: { way: [number, string[]][]; cut: number }[] = [{ way: [], cut: 0 }];
  for (const [index, own] of texts) {
    all = all.flatMap(({ way, cut }) =>
      own.map((text, place) => ({ way: [...way, [index, [text]] as [number, string[]]], cut: cut + place })),
    );
  }
  return all.sort((a, b) => a.cut - b.cut).map(({ way }) => new Map(way));
}

function mapped(texts: Wording, change: (own: readonly string[]) => readonly string[]): Wording {
  return new Map([...texts].map(([index, own]) => [index, change(own)]));
}

type Found = { mark: BandMark; text: TextMark; row: number; leader: number | null };

function placeInOrder(
  order: readonly { readonly mark: BandMark }[],
  wording: Wording,
  scale: TimeScale,
): Found[] {
  const placed: Placed[] = [];
  return order.flatMap(({ mark }) => {
    const place = findPlace(wording.get(mark.index) ?? [], mark, scale, placed);
    if (place === null) return [];
    placed.push({ row: place.row, box: place.text.box, leader: place.leader });
    return [{ mark, ...place }];
  });
}

function findPlace(
  texts: readonly string[],
  mark: BandMark,
  scale: TimeScale,
  placed: readonly Placed[],
): { text: TextMark; row: number; leader: number | null } | null {
  const wide = mark.right - mark.left >= SELF_EVIDENT;
  const middle = (mark.solidLeft + mark.solidRight) / 2;
  for (const words of texts) {
    const candidates = wide
      ? [
          placeText("band-label", words, mark.solidLeft, 0, "start"),
          placeText("band-label", words, mark.solidRight, 0, "end"),
        ]
      : [
          placeText("band-label", words, middle - 2, 0, "start"),
          placeText("band-label", words, middle + 2, 0, "end"),
          placeText("band-label", words, middle, 0, "middle"),
        ];
    for (let row = 0; row < MOST_ROWS; row++) {
      const leader = row > 0 || !wide ? (wide ? mark.solidLeft + 1 : middle) : null;
      const text = candidates.find((one) => fits(one, row, leader, scale, placed));
      if (text !== undefined) return { text, row, leader };
    }
  }
  return null;
}

function fits(
  text: TextMark,
  row: number,
  leader: number | null,
  scale: TimeScale,
  placed: readonly Placed[],
): boolean {
  const { left, right } = text.box;
  if (left < scale.left || right > scale.right) return false;
  return placed.every((other) => {
    if (other.row === row && left < other.box.right + GAP && other.box.left < right + GAP) return false;
    // A leader from a higher row must pass beside the labels beneath it.
    if (other.row > row && other.leader !== null && within(other.leader, left, right)) return false;
    if (other.row < row && leader !== null && within(leader, other.box.left, other.box.right)) return false;
    return true;
  });
}

function within(x: number, left: number, right: number): boolean {
  return x > left - 3 && x < right + 3;
}
