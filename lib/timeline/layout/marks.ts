import type { ClaimKind } from "../../model/claim.ts";
import type { PhaseKind } from "../../model/episode.ts";
import type { Instant } from "../../model/interval.ts";
import type { Metric } from "../../model/metric.ts";
import type { VerdictValue } from "../../model/verdict.ts";

/**
 * A figure in pixels: every mark with its place, every text with the room it takes. It is all that a
 * renderer needs; it decides nothing more than how a mark is inked.
 */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where time runs: the left and right end of the axis, the top of the first lane, the foot of the last. */
  readonly plot: Box;
  readonly axis: AxisMarks;
  readonly lanes: readonly LaneMarks[];
  /** "Simulated measurements", where they are. */
  readonly stamp: TextMark | null;
  readonly watermarks: readonly { readonly x: number; readonly y: number }[];
  /** Stretches of the bands, to be tinted through all lanes so that the eye finds what was said below them. */
  readonly shades: readonly Shade[];
  readonly bands: readonly BandMark[];
  readonly bandLabels: readonly LabelMark[];
  readonly levels: readonly LevelMarks[];
  readonly reachability: readonly ShareMarks[];
  readonly coverage: CoverageMarks;
  readonly said: readonly SaidLane[];
  readonly reported: ReportedLane | null;
  readonly events: EventLane | null;
  /** Editors' notes; null where there are none. */
  readonly pins: PinLane | null;
  /** Texts that belong to a lane and to no mark: empty states, "nobody measured", counts of what did not fit. */
  readonly notes: readonly TextMark[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type TextRole =
  | "lane-title"
  | "lane-note"
  | "lane-accent"
  | "tick"
  | "tick-year"
  | "value-tick"
  | "band-label"
  | "baseline-label"
  | "empty-note"
  | "said-label"
  | "said-number"
  | "reported-label"
  | "event-label"
  | "pin-number"
  | "stamp";

export interface TextMark {
  readonly role: TextRole;
  readonly text: string;
  /** The anchor's place: `y` is the line the letters stand on. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** What the text takes up at most. */
  readonly box: Box;
}

export interface AxisMarks {
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly x: number; readonly time: Instant; readonly strong: boolean }[];
  readonly texts: readonly TextMark[];
}

export interface LaneMarks {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly TextMark[];
}

export interface Shade {
  readonly kind: PhaseKind;
  readonly left: number;
  readonly right: number;
}

/** One phase. `left` to `solidLeft` and `solidRight` to `right` fade: the bounds lie somewhere in them. */
export interface BandMark {
  readonly episode: string;
  readonly kind: PhaseKind;
  readonly index: number;
  readonly left: number;
  readonly solidLeft: number;
  readonly solidRight: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** 1 (faint) to 3 (full): how sure the detector is. */
  readonly ink: 1 | 2 | 3;
  /** True where it runs on beyond the right end, still going on. */
  readonly open: boolean;
  /** True where it is drawn wider than it was, so that it can be seen at all. */
  readonly widened: boolean;
  /** For a recurring block: its occurrences instead of one solid stretch. Null otherwise. */
  readonly teeth: readonly ToothMark[] | null;
}

export interface ToothMark {
  readonly left: number;
  readonly right: number;
  readonly state: "blocked" | "missed" | "unmeasured";
}

/** A text with the line that ties it to its mark (null: it stands right on it). */
export interface LabelMark {
  /** Of the band it belongs to. */
  readonly index: number;
  readonly episode: string;
  readonly kind: PhaseKind;
  readonly text: TextMark;
  readonly leader: { readonly x: number; readonly top: number; readonly bottom: number } | null;
}

export interface LevelMarks {
  readonly metric: Metric;
  readonly box: Box;
  /** Runs of steps without a gap between them, as points; a run of one is drawn as a dot. */
  readonly lines: readonly (readonly Point[])[];
  readonly spreads: readonly { readonly upper: readonly Point[]; readonly lower: readonly Point[] }[];
  readonly baseline: number | null;
  readonly ticks: readonly { readonly y: number; readonly text: TextMark }[];
  readonly texts: readonly TextMark[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Bars of the share failing. A step without tests has no bar; one where nothing failed has a bar of no height on the line. */
export interface ShareMarks {
  readonly box: Box;
  readonly bars: readonly {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly n: number;
    readonly bad: number;
    readonly few: boolean;
  }[];
  readonly ticks: readonly { readonly y: number; readonly text: TextMark }[];
}

export interface CoverageMarks {
  readonly box: Box;
  /** 1 (little) to 4 (much). */
  readonly cells: readonly { readonly left: number; readonly right: number; readonly ink: 1 | 2 | 3 | 4 }[];
  readonly gaps: readonly TextMark[];
}

export interface SaidLane {
  readonly id: string;
  readonly markers: readonly SaidMarker[];
  readonly spans: readonly SaidSpan[];
}

/** One statement, or several that lie too close together to be told apart. */
export interface SaidMarker {
  /** Statement ids, in the order they were made. */
  readonly statements: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The stretch that the moment lies in, where it is known no better and is wider than the marker. */
  readonly when: { readonly left: number; readonly right: number; readonly y: number } | null;
  readonly verdict: VerdictValue | null;
  /** The number of the statement, or "×7". */
  readonly number: TextMark;
  readonly label: TextMark | null;
}

/** The stretch that a claim speaks about. */
export interface SaidSpan {
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly verdict: VerdictValue | null;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Where the marker stands, and how deep: the stem from it to its span. */
  readonly stem: { readonly x: number; readonly top: number };
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** What others recorded. */
export interface ReportedLane {
  readonly bands: readonly ReportedBand[];
  /** Records that lie too close together to be told apart, under their count. */
  readonly clusters: readonly ReportedCluster[];
}

/** One record, in outline. An edge that is known has a line; one that is known only roughly fades; an open one has none. */
export interface ReportedBand {
  readonly record: string;
  readonly kind: PhaseKind | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly leftEdge: ReportedEdge;
  readonly rightEdge: ReportedEdge;
  readonly label: TextMark | null;
}

/** `beyond`: it runs on past the end of the axis. `ongoing`: it goes on still. `unknown`: nobody recorded when. */
export type ReportedEdge = "sharp" | "about" | "beyond" | "ongoing" | "unknown";

export interface ReportedCluster {
  readonly records: readonly string[];
  readonly box: Box;
  readonly text: TextMark;
}

export interface EventLane {
  readonly marks: readonly {
    readonly id: string;
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly title: string;
    readonly count: number;
    readonly label: TextMark | null;
  }[];
}

export interface PinLane {
  readonly pins: readonly {
    readonly id: string;
    readonly left: number;
    /** End of the stretch, or of the pin where that is longer. */
    readonly right: number;
    /** Width of the pin itself. */
    readonly side: number;
    readonly y: number;
    readonly number: TextMark;
  }[];
}

/** Every text of a figure, wherever it hangs. */
export function allTexts(layout: TimelineLayout): TextMark[] {
  return [
    ...layout.axis.texts,
    ...layout.lanes.flatMap((lane) => lane.texts),
    ...(layout.stamp === null ? [] : [layout.stamp]),
    ...layout.bandLabels.map((label) => label.text),
    ...layout.levels.flatMap((lane) => [...lane.ticks.map((tick) => tick.text), ...lane.texts]),
    ...layout.reachability.flatMap((lane) => lane.ticks.map((tick) => tick.text)),
    ...layout.coverage.gaps,
    ...layout.said.flatMap((lane) =>
      lane.markers.flatMap(({ number, label }) => (label === null ? [number] : [number, label])),
    ),
    ...(layout.reported === null
      ? []
      : [
          ...layout.reported.bands.flatMap(({ label }) => (label === null ? [] : [label])),
          ...layout.reported.clusters.map(({ text }) => text),
        ]),
    ...(layout.events?.marks.flatMap(({ label }) => (label === null ? [] : [label])) ?? []),
    ...(layout.pins?.pins.map(({ number }) => number) ?? []),
    ...layout.notes,
  ];
}
