import { drawOutline } from "../../lib/figure/draw-reported.ts";
import { reportedClusterTitle, reportedTitle } from "../../lib/figure/reported-text.ts";
import { formatCount } from "../../lib/i18n/format.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { Interval } from "../../lib/model/interval.ts";
import { FADE_WIDTH, reportedEdges } from "../../lib/timeline/layout/reported.ts";
import { fitText, textWidth } from "../../lib/timeline/layout/text-width.ts";
import type { ReportedMark } from "../../lib/timeline/model.ts";

const SIZE = 12;
const THICKNESS = 14;
const LEAST_WIDTH = 5;
const WIDEST = 200;

/** Where a chart puts a stretch, in pixels. */
interface Area {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A record of others in a chart, or several under their count. */
export function RecordOutline({
  marks,
  ...rest
}: Omit<Parameters<typeof Outline>[0], "mark"> & { marks: readonly ReportedMark[] }) {
  const [first] = marks;
  if (first !== undefined && marks.length === 1) return <Outline mark={first} {...rest} />;
  const { x = 0, y = 0, width = 0, height = 0 } = rest.area;
  const half = Math.min(THICKNESS + 2, height) / 2;
  const middle = y + height / 2;
  return (
    <g className="tl-figure">
      <title>{reportedClusterTitle(marks, rest.locale)}</title>
      <rect
        x={x}
        y={middle - half}
        width={width}
        height={2 * half}
        className="tl-reported tl-reported-count"
      />
      <text x={x + width / 2} y={middle + 4} textAnchor="middle" className="tl-reported-label">
        {`×${formatCount(marks.length, rest.locale)}`}
      </text>
    </g>
  );
}

/** The same outline as in print, its name in it or behind it. */
function Outline({
  mark,
  area,
  shown,
  prefix,
  locale,
}: {
  mark: ReportedMark;
  area: Area;
  shown: Interval;
  prefix: string;
  locale: Locale;
}) {
  const { x = 0, y = 0, width = 0, height = 0 } = area;
  const edges = reportedEdges(mark, shown);
  const least = edges.rightEdge === "unknown" ? FADE_WIDTH : LEAST_WIDTH;
  const middle = y + height / 2;
  const half = Math.min(THICKNESS, height) / 2;
  const right = x + Math.max(width, least);
  const words = translate(locale, "figure.reported.label", {
    number: mark.number,
    source: mark.source,
    kind: mark.kind ?? "none",
  });
  const room = right - x - 2 * FADE_WIDTH;
  const within = textWidth(words, SIZE) <= room;
  const late = mark.start > shown.start + (shown.end - shown.start) * 0.6;
  const content = (
    <>
      <title>{reportedTitle(mark, locale)}</title>
      <g
        // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and fixed names only
        dangerouslySetInnerHTML={{
          __html: drawOutline(
            { kind: mark.kind, left: x, right, top: middle - half, bottom: middle + half, ...edges },
            prefix,
          ),
        }}
      />
      <text
        x={within ? x + FADE_WIDTH : late ? x - 5 : right + 5}
        y={middle + 4}
        textAnchor={!within && late ? "end" : "start"}
        className="tl-reported-label"
      >
        {fitText(words, SIZE, within ? room : WIDEST)}
      </text>
    </>
  );
  return mark.url === null ? (
    <g className="tl-figure">{content}</g>
  ) : (
    <a href={mark.url} rel="noreferrer external" className="tl-figure tl-link">
      {content}
    </a>
  );
}
