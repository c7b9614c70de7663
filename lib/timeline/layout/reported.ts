import { formatCount } from "../../i18n/format.ts";
import { type Locale, translate } from "../../i18n/translate.ts";
import type { Interval } from "../../model/interval.ts";
import { reportedStretch } from "../build-reported.ts";
import type { ReportedMark } from "../model.ts";
import type { ReportedBand, ReportedCluster, ReportedEdge, ReportedLane } from "./marks.ts";
import { placeText } from "./place-text.ts";
import { Track } from "./rows.ts";
import { gatherMarks } from "./said-clusters.ts";
import { fitText, textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";

const ROW = 20;
const THICKNESS = 14;
const LABEL_SIZE = 12;
const LEAST_WIDTH = 5;
/** Over this much an edge fades that is known only roughly, or not at all. */
export const FADE_WIDTH = 16;
const ARROW_WIDTH = 12;
const INSET = 5;
const BESIDE = 4;
const GAP = 3;
const MOST_ROWS = { wide: 5, narrow: 4 } as const;
/** In a crowded lane only bands this wide keep a shape of their own, in this many rows. */
const LEAST_OWN_WIDTH = 44;
const MOST_OWN_ROWS = 3;
const WIDEST_SOURCE = { wide: 150, narrow: 96 } as const;

interface Item {
  readonly mark: ReportedMark;
  readonly left: number;
  readonly right: number;
  readonly leftEdge: ReportedEdge;
  readonly rightEdge: ReportedEdge;
  /** From the fullest to the shortest. */
  readonly labels: readonly string[];
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

/**
 * What others recorded, in outline: each with its number and whose it is, in it or beside it. Where the rows
 * do not suffice, long ones keep their shape and the others gather into counts where they lie.
 */
export function layoutReported(
  records: readonly ReportedMark[],
  scale: TimeScale,
  top: number,
  { narrow, locale }: { readonly narrow: boolean; readonly locale: Locale },
): { lane: ReportedLane; height: number } {
  const items = records.map((mark) => itemOf(mark, scale, narrow, locale));
  const rows = inRows(items, scale, narrow ? MOST_ROWS.narrow : MOST_ROWS.wide);
  if (rows === null) return crowded(items, scale, top, locale);
  return {
    lane: { bands: rows.map((spot) => bandOf(spot, top)), clusters: [] },
    height: heightOf(rows),
  };
}

function itemOf(mark: ReportedMark, scale: TimeScale, narrow: boolean, locale: Locale): Item {
  const stretch = reportedStretch(mark, scale.range.end);
  const unknown = mark.end === null && !mark.ongoing;
  const about = mark.precision === "about";
  const least = unknown || about ? FADE_WIDTH : LEAST_WIDTH;
  const left = Math.min(scale.within(stretch.start), scale.right - least);
  const right = Math.max(scale.within(stretch.end), left + least);
  const source = fitText(mark.source, LABEL_SIZE, narrow ? WIDEST_SOURCE.narrow : WIDEST_SOURCE.wide);
  const words = { number: mark.number, source };
  const labels = [
    translate(locale, "figure.reported.label", { ...words, kind: mark.kind ?? "none" }),
    translate(locale, "figure.reported.label", { ...words, kind: "none" }),
    translate(locale, "figure.reported.number", { number: mark.number }),
  ];
  return {
    mark,
    left,
    right,
    ...reportedEdges(mark, scale.range),
    labels,
  };
}

/** How the ends of a record are drawn where `shown` is shown of it. */
export function reportedEdges(
  mark: ReportedMark,
  shown: Interval,
): { leftEdge: ReportedEdge; rightEdge: ReportedEdge } {
  const known = mark.precision === "about" ? "about" : "sharp";
  const leftEdge = mark.start < shown.start ? "beyond" : known;
  if (mark.end !== null) return { leftEdge, rightEdge: mark.end > shown.end ? "beyond" : known };
  return { leftEdge, rightEdge: mark.ongoing ? "ongoing" : "unknown" };
}

interface Spot {
  readonly item: Item;
  readonly row: number;
  readonly label: Label;
}

/** Every record in the first row where it and its label are free; null where one finds no row. */
function inRows(items: readonly Item[], scale: TimeScale, most: number): Spot[] | null {
  const tracks = Array.from({ length: most }, () => new Track());
  const spots: Spot[] = [];
  for (const item of [...items].sort((a, b) => a.left - b.left || a.mark.number - b.mark.number)) {
    const spot = firstSpot(item, tracks, scale);
    if (spot === null) return null;
    const track = tracks[spot.row]!;
    track.take(item.left, item.right);
    const { left, right } = endsOf(spot.label);
    track.take(left, right);
    spots.push(spot);
  }
  return spots;
}

function firstSpot(item: Item, tracks: readonly Track[], scale: TimeScale): Spot | null {
  for (const text of item.labels) {
    const places = [inside(item, text), ...beside(item, text, scale)].filter((place) => place !== null);
    for (const [row, track] of tracks.entries()) {
      if (!track.isFree(item.left, item.right, GAP)) continue;
      const label = places.find((place) => {
        const { left, right } = endsOf(place);
        return track.isFree(left, right, GAP);
      });
      if (label !== undefined) return { item, row, label };
    }
  }
  return null;
}

/** The label in its band, clear of edges that fade and of the arrow; null where the band is too short. */
function inside(item: Item, text: string): Label | null {
  const fades = (edge: ReportedEdge) => (edge === "about" || edge === "unknown" ? FADE_WIDTH - INSET : 0);
  const x = item.left + INSET + fades(item.leftEdge);
  const end = item.right - INSET - fades(item.rightEdge) - (item.rightEdge === "ongoing" ? ARROW_WIDTH : 0);
  return x + textWidth(text, LABEL_SIZE) <= end ? { text, x, anchor: "start" } : null;
}

function beside(item: Item, text: string, scale: TimeScale): Label[] {
  const width = textWidth(text, LABEL_SIZE);
  const places: Label[] = [
    { text, x: item.right + BESIDE, anchor: "start" },
    { text, x: item.left - BESIDE, anchor: "end" },
  ];
  return places.filter(({ x, anchor }) =>
    anchor === "start" ? x + width <= scale.right : x - width >= scale.left,
  );
}

function endsOf({ text, x, anchor }: Label): { left: number; right: number } {
  const width = textWidth(text, LABEL_SIZE);
  return anchor === "start" ? { left: x, right: x + width } : { left: x - width, right: x };
}

function bandOf({ item, row, label }: Spot, top: number): ReportedBand {
  const middle = top + row * ROW + ROW / 2;
  return {
    record: item.mark.id,
    kind: item.mark.kind,
    left: item.left,
    right: item.right,
    top: middle - THICKNESS / 2,
    bottom: middle + THICKNESS / 2,
    leftEdge: item.leftEdge,
    rightEdge: item.rightEdge,
    label: placeText("reported-label", label.text, label.x, middle + 4, label.anchor),
  };
}

function heightOf(spots: readonly Spot[]): number {
  return spots.reduce((most, { row }) => Math.max(most, row + 1), 0) * ROW;
}

function crowded(
  items: readonly Item[],
  scale: TimeScale,
  top: number,
  locale: Locale,
): ReturnType<typeof layoutReported> {
  const tracks = Array.from({ length: MOST_OWN_ROWS }, () => new Track());
  const own: Spot[] = [];
  const rest: Item[] = [];
  for (const item of [...items].sort((a, b) => b.right - b.left - (a.right - a.left))) {
    const label = item.labels.map((text) => inside(item, text)).find((place) => place !== null);
    const row =
      item.right - item.left < LEAST_OWN_WIDTH
        ? -1
        : tracks.findIndex((track) => track.isFree(item.left, item.right, GAP));
    if (label == null || row < 0) {
      rest.push(item);
      continue;
    }
    tracks[row]!.take(item.left, item.right);
    own.push({ item, row, label });
  }
  const clustersTop = top + heightOf(own);
  return {
    lane: {
      bands: own.map((spot) => bandOf(spot, top)),
      clusters: clustersOf(rest, scale, clustersTop, locale),
    },
    height: heightOf(own) + (rest.length > 0 ? ROW : 0),
  };
}

function clustersOf(
  items: readonly Item[],
  scale: TimeScale,
  top: number,
  locale: Locale,
): ReportedCluster[] {
  if (items.length === 0) return [];
  const words = [`×${formatCount(items.length, locale)}`, ...items.map((item) => item.labels.at(-1)!)];
  const radius = Math.max(...words.map((text) => textWidth(text, LABEL_SIZE))) / 2 + BESIDE;
  const points = items.map((item) => ({ item, x: (item.left + item.right) / 2 }));
  const middle = top + ROW / 2;
  return gatherMarks(points, scale, { single: radius, many: radius }).map((group) => {
    const members = group.items.map(({ item }) => item).sort((a, b) => a.mark.number - b.mark.number);
    const text =
      members.length === 1 ? members[0]!.labels.at(-1)! : `×${formatCount(members.length, locale)}`;
    return {
      records: members.map(({ mark }) => mark.id),
      box: {
        left: group.x - radius,
        right: group.x + radius,
        top: middle - THICKNESS / 2 - 1,
        bottom: middle + THICKNESS / 2 + 1,
      },
      text: placeText("reported-label", text, group.x, middle + 4, "middle"),
    };
  });
}
