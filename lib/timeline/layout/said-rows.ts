import type { ClaimKind } from "../../model/claim.ts";
import type { VerdictValue } from "../../model/verdict.ts";
import type { StatementMark } from "../model.ts";
import { Track } from "./rows.ts";
import { textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";

/** A statement on its way to a place: what it must have room for. */
export interface SaidItem {
  /** The number of the statement, in the digits of the language. */
  readonly number: string;
  readonly mark: StatementMark;
  readonly x: number;
  readonly radius: number;
  readonly spans: readonly {
    readonly kind: ClaimKind;
    readonly verdict: VerdictValue | null;
    readonly left: number;
    readonly right: number;
    readonly level: number;
    readonly openLeft: boolean;
    readonly openRight: boolean;
  }[];
  /** How many lines its spans need beneath the marker. */
  readonly levels: number;
  readonly labels: readonly string[];
}

export interface SaidSpot {
  readonly item: SaidItem;
  readonly row: number;
  readonly label: Label | null;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

const LABEL_SIZE = 12;
const LABEL_GAP = 4;
const MARKER_GAP = 3;
const SPAN_GAP = 4;
/** Numbers without names are a puzzle: beyond two rows of them a count says more. */
const MOST_BARE_ROWS = 2;

/**
 * Rows for the markers, in time order, each in the first row where marker, label and spans are free.
 * First with what each says in full, in as many rows as that takes; where they do not suffice, with the longest
 * label that a row has room for; then the markers alone, and labels where room is left. Null where the markers alone need more than two.
 */
export function spotRows(
  items: readonly SaidItem[],
  scale: TimeScale,
  { most }: { readonly most: number },
): SaidSpot[] | null {
  const sorted = [...items].sort((a, b) => a.x - b.x || a.mark.number - b.mark.number);
  return (
    labelled(sorted, scale, most, firstInFull) ??
    labelled(sorted, scale, most, firstLabelled) ??
    bare(sorted, scale, MOST_BARE_ROWS)
  );
}

class Row {
  readonly markers = new Track();
  readonly spans = new Track();
}

type Finder = (item: SaidItem, rows: readonly Row[], scale: TimeScale, most: number) => SaidSpot | null;

function labelled(
  items: readonly SaidItem[],
  scale: TimeScale,
  most: number,
  find: Finder,
): SaidSpot[] | null {
  const rows: Row[] = [];
  const spots: SaidSpot[] = [];
  for (const item of items) {
    const spot = find(item, rows, scale, most);
    if (spot === null) return null;
    const row = openRow(rows, spot.row);
    take(row, item);
    takeLabel(row, spot.label!);
    spots.push(spot);
  }
  return spots;
}

/** The fullest label that any row has room for. */
function firstInFull(item: SaidItem, rows: readonly Row[], scale: TimeScale, most: number): SaidSpot | null {
  for (const label of item.labels) {
    const spot = firstLabelled({ ...item, labels: [label] }, rows, scale, most);
    if (spot !== null) return { ...spot, item };
  }
  return null;
}

/** The first row that has room for any label. */
function firstLabelled(
  item: SaidItem,
  rows: readonly Row[],
  scale: TimeScale,
  most: number,
): SaidSpot | null {
  for (let index = 0; index < most; index++) {
    const row = rows[index] ?? new Row();
    if (!isFree(row, item)) continue;
    const label = findLabel(row, item, scale);
    if (label !== null) return { item, row: index, label };
  }
  return null;
}

function bare(items: readonly SaidItem[], scale: TimeScale, most: number): SaidSpot[] | null {
  const rows: Row[] = [];
  const found: { item: SaidItem; row: number }[] = [];
  for (const item of items) {
    let index = 0;
    while (index < most && !isFree(rows[index] ?? new Row(), item)) index++;
    if (index === most) return null;
    take(openRow(rows, index), item);
    found.push({ item, row: index });
  }
  return found.map(({ item, row }) => {
    const label = findLabel(rows[row]!, item, scale);
    if (label !== null) takeLabel(rows[row]!, label);
    return { item, row, label };
  });
}

function openRow(rows: Row[], index: number): Row {
  while (rows.length <= index) rows.push(new Row());
  return rows[index]!;
}

/** From the marker to the far ends of its spans: the stem runs there too. */
function spanExtent(item: SaidItem): { left: number; right: number } | null {
  if (item.spans.length === 0) return null;
  return {
    left: Math.min(item.x, ...item.spans.map((span) => span.left)),
    right: Math.max(item.x, ...item.spans.map((span) => span.right)),
  };
}

function isFree(row: Row, item: SaidItem): boolean {
  const extent = spanExtent(item);
  return (
    row.markers.isFree(item.x - item.radius, item.x + item.radius, MARKER_GAP) &&
    (extent === null || row.spans.isFree(extent.left, extent.right, SPAN_GAP))
  );
}

function take(row: Row, item: SaidItem): void {
  row.markers.take(item.x - item.radius, item.x + item.radius);
  const extent = spanExtent(item);
  if (extent !== null) row.spans.take(extent.left, extent.right);
}

function labelEnds(label: Label): { left: number; right: number } {
  const width = textWidth(label.text, LABEL_SIZE);
  return label.anchor === "start"
    ? { left: label.x, right: label.x + width }
    : { left: label.x - width, right: label.x };
}

function takeLabel(row: Row, label: Label): void {
  const { left, right } = labelEnds(label);
  row.markers.take(left, right);
}

function findLabel(row: Row, item: SaidItem, scale: TimeScale): Label | null {
  const offset = item.radius + LABEL_GAP;
  for (const text of item.labels) {
    const sides: Label[] = [
      { text, x: item.x + offset, anchor: "start" },
      { text, x: item.x - offset, anchor: "end" },
    ];
    const label = sides.find((side) => {
      const { left, right } = labelEnds(side);
      return left >= scale.left && right <= scale.right && row.markers.isFree(left, right, 2);
    });
    if (label !== undefined) return label;
  }
  return null;
}
