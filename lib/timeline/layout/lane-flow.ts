import { type LaneStyle, startText } from "./lane-style.ts";
import type { LaneMarks, TextMark } from "./marks.ts";
import { textSizes, textWeights } from "./place-text.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";

const GAP = { wide: 22, narrow: 18 } as const;
const TITLE_LINE = 22;
const NOTE_LINE = 14;
const MOST_NOTE_LINES = 5;

export interface OpenLane {
  readonly id: string;
  /** Where the lane's own marks begin. */
  readonly top: number;
  readonly lineTop: number;
  readonly texts: readonly TextMark[];
  /** The least height that its words at the left need. */
  readonly least: number;
}

/** A note is quiet; one that a reader must not miss is in the accent. */
type NoteRole = "lane-note" | "lane-accent";

export interface LaneWords {
  /** What value ticks take of the gutter, in pixels; 0 where a lane has no values. */
  readonly reserve?: number;
  readonly noteRole?: NoteRole;
}

/** Lanes one under the other: each is opened with its words, filled by its marks, and closed at their height. */
export class LaneFlow {
  readonly lanes: LaneMarks[] = [];
  private readonly style: LaneStyle;
  private readonly width: number;
  private readonly gutter: number;
  private cursor: number;

  constructor(options: {
    readonly style: LaneStyle;
    readonly width: number;
    /** Room beside the plot for a lane's words. */
    readonly gutter: number;
    readonly top: number;
  }) {
    this.style = options.style;
    this.width = options.width;
    this.gutter = options.gutter;
    this.cursor = options.top;
  }

  /** The foot of the last lane. */
  get bottom(): number {
    return this.lanes.at(-1)?.bottom ?? this.cursor;
  }

  /** The note stands under the title, or beside it on a phone where it fits; null for none. */
  open(
    id: string,
    title: string,
    note: string | null,
    { reserve = 0, noteRole = "lane-note" }: LaneWords = {},
  ): OpenLane {
    const lineTop = this.cursor;
    if (this.style.narrow) return this.openNarrow(id, title, note, noteRole, reserve > 0);
    const room = this.gutter - Math.max(reserve, 12);
    const top = lineTop + 6;
    const texts: TextMark[] = [];
    let y = top + 13;
    for (const line of wrapText(title, textSizes["lane-title"], room, 2, "bold")) {
      texts.push(this.startText("lane-title", line, 0, y));
      y += 16;
    }
    for (const line of note === null
      ? []
      : wrapText(note, textSizes[noteRole], room, MOST_NOTE_LINES, textWeights[noteRole])) {
      texts.push(this.startText(noteRole, line, 0, y));
      y += NOTE_LINE;
    }
    return { id, top, lineTop, texts, least: y - NOTE_LINE - top + 4 };
  }

  private openNarrow(
    id: string,
    title: string,
    note: string | null,
    noteRole: NoteRole,
    hasValues: boolean,
  ): OpenLane {
    const lineTop = this.cursor;
    const room = this.width - 16;
    const y = lineTop + 15;
    const heading = this.startText("lane-title", fitText(title, textSizes["lane-title"], room, "bold"), 8, y);
    const texts = [heading];
    let top = lineTop + TITLE_LINE;
    if (note !== null) {
      const indent = heading.box.right - heading.box.left + 10;
      if (textWidth(note, textSizes[noteRole], textWeights[noteRole]) <= room - indent) {
        texts.push(this.startText(noteRole, note, 8 + indent, y));
      } else {
        for (const line of wrapText(note, textSizes[noteRole], room, 2, textWeights[noteRole])) {
          texts.push(this.startText(noteRole, line, 8, top + 8));
          top += NOTE_LINE;
        }
        top += 2;
      }
    }
    // Values stand above their lines inside a narrow plot: the topmost needs room.
    return { id, top: top + (hasValues ? 14 : 2), lineTop, texts, least: 0 };
  }

  /** `indent` pixels from the edge where lines begin. */
  private startText(role: "lane-title" | NoteRole, words: string, indent: number, y: number): TextMark {
    return startText(role, words, { left: indent, right: this.width - indent }, y, this.style);
  }

  close(lane: OpenLane, height: number): void {
    const bottom = lane.top + Math.max(height, lane.least);
    this.lanes.push({ id: lane.id, top: lane.lineTop, bottom, texts: lane.texts });
    this.cursor = bottom + (this.style.narrow ? GAP.narrow : GAP.wide);
  }
}
