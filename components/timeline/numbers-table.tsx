import { rangeQuery } from "../../lib/export/range.ts";
import { reportedWhen } from "../../lib/figure/reported-text.ts";
import {
  formatCount,
  formatDateTime,
  formatDuration,
  formatPercent,
  formatValue,
} from "../../lib/i18n/format.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import { bestInterval, type PhaseKind } from "../../lib/model/episode.ts";
import { DAY, isoInstant, lengthOf } from "../../lib/model/interval.ts";
import { levelTitle } from "../../lib/timeline/layout/lane-text.ts";
import type { Band, ReportedMark, TimelineFigure } from "../../lib/timeline/model.ts";
import { DataTable, type TableColumn, type TableRow } from "../site/data-table.tsx";
import styles from "./numbers-table.module.css";

/** As many rows as a page can carry; the CSV behind the link holds them all. */
const MOST_ROWS = 24;

/** Every number of the figure as a table, for whoever cannot see the figure or wants to read it off. */
export function NumbersTable({ figure, locale }: { figure: TimelineFigure; locale: Locale }) {
  const step = figure.step >= DAY ? "day" : "hour";
  const csv = `/${figure.country.toLowerCase()}/${figure.service}.csv?${new URLSearchParams(rangeQuery(figure.range))}`;
  const empty = figure.bands.length + figure.levels.length + figure.reachability.length === 0;
  return (
    <details className={styles.numbers}>
      <summary className={styles.summary}>{translate(locale, "figure.table.show")}</summary>
      {empty ? <p>{translate(locale, "figure.table.empty")}</p> : null}
      {figure.bands.length === 0 ? null : (
        <Table
          caption={translate(locale, "figure.table.bands")}
          columns={bandColumns(locale)}
          rows={figure.bands.map((band, index) => bandRow(band, index, figure, locale))}
          locale={locale}
        />
      )}
      {figure.reported.length === 0 ? null : (
        <Table
          caption={translate(locale, "figure.table.reported")}
          columns={reportedColumns(locale)}
          rows={figure.reported.map((mark) => reportedRow(mark, locale))}
          csv={`/${figure.country.toLowerCase()}/${figure.service}/reported.csv`}
          locale={locale}
        />
      )}
      {figure.levels.map((lane) => (
        <Table
          key={lane.metric.id}
          caption={translate(locale, "figure.table.levels", { metric: levelTitle(lane, locale), step })}
          columns={levelColumns(locale)}
          rows={lane.rows.map((row) => ({
            key: String(row.time),
            cells: [
              isoInstant(row.time),
              formatCount(row.n, locale),
              formatValue(lane.metric.id, row.median, locale),
              translate(locale, "format.range", {
                from: formatValue(lane.metric.id, row.q25, locale),
                to: formatValue(lane.metric.id, row.q75, locale),
              }),
            ],
          }))}
          csv={csv}
          locale={locale}
        />
      ))}
      {figure.reachability.length === 0 ? null : (
        <Table
          caption={translate(locale, "figure.table.reachability", { step })}
          columns={shareColumns(locale)}
          rows={figure.reachability.map(({ time, n, bad }) => ({
            key: String(time),
            cells: [
              isoInstant(time),
              formatCount(n, locale),
              formatCount(bad, locale),
              formatPercent(bad / n, locale),
            ],
          }))}
          csv={csv}
          locale={locale}
        />
      )}
    </details>
  );
}

function Table({
  caption,
  columns,
  rows,
  csv,
  locale,
}: {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  csv?: string;
  locale: Locale;
}) {
  const shown = rows.slice(0, MOST_ROWS);
  const rest = { shown: formatCount(shown.length, locale), total: formatCount(rows.length, locale) };
  return (
    <div className={styles.table}>
      <p className={styles.heading} aria-hidden="true">
        {caption}
      </p>
      <DataTable caption={caption} columns={columns} rows={shown} />
      {csv === undefined ? null : (
        <p className={styles.rest}>
          {shown.length < rows.length ? `${translate(locale, "figure.table.truncated", rest)} ` : null}
          <a href={csv} download>
            {translate(locale, "figure.table.rest")}
          </a>
        </p>
      )}
    </div>
  );
}

function bandColumns(locale: Locale): TableColumn[] {
  return [
    { key: "kind", label: translate(locale, "figure.table.kind") },
    { key: "start", label: translate(locale, "figure.table.start") },
    { key: "end", label: translate(locale, "figure.table.end") },
    { key: "duration", label: translate(locale, "figure.table.duration"), numeric: true },
    { key: "confidence", label: translate(locale, "figure.table.confidence"), numeric: true },
    { key: "networks", label: translate(locale, "figure.table.networks"), numeric: true },
  ];
}

function bandRow(band: Band, index: number, figure: TimelineFigure, locale: Locale): TableRow {
  const ongoing = translate(locale, "figure.band.ongoing");
  return {
    key: `${band.episode}-${index}`,
    cells: [
      <a key="kind" href={`/episodes/${encodeURIComponent(band.episode)}`}>
        {kindName(band.kind, locale)}
      </a>,
      formatDateTime(band.start.best, { locale }),
      band.end === null ? ongoing : formatDateTime(band.end.best, { locale }),
      band.end === null ? null : formatDuration(lengthOf(bestInterval(band, figure.range.end)), locale),
      formatPercent(band.confidence, locale),
      band.networks.length === 0 ? null : formatCount(band.networks.length, locale),
    ],
  };
}

function reportedColumns(locale: Locale): TableColumn[] {
  return [
    { key: "number", label: translate(locale, "figure.table.number") },
    { key: "source", label: translate(locale, "figure.table.source") },
    { key: "what", label: translate(locale, "figure.table.what") },
    { key: "kind", label: translate(locale, "figure.table.kind") },
    { key: "when", label: translate(locale, "figure.table.time") },
  ];
}

function reportedRow(mark: ReportedMark, locale: Locale): TableRow {
  return {
    key: mark.id,
    cells: [
      translate(locale, "figure.reported.number", { number: mark.number }),
      mark.source,
      mark.url === null ? (
        mark.title
      ) : (
        <a key="what" href={mark.url} rel="noreferrer external">
          {mark.title}
        </a>
      ),
      mark.kind === null ? null : kindName(mark.kind, locale),
      reportedWhen(mark, locale),
    ],
  };
}

function kindName(kind: PhaseKind, locale: Locale): string {
  return translate(locale, `figure.kind.${kind}`);
}

function levelColumns(locale: Locale): TableColumn[] {
  return [
    { key: "time", label: translate(locale, "figure.table.time") },
    { key: "n", label: translate(locale, "figure.table.tests"), numeric: true },
    { key: "median", label: translate(locale, "figure.table.median"), numeric: true },
    { key: "half", label: translate(locale, "figure.table.middle-half"), numeric: true },
  ];
}

function shareColumns(locale: Locale): TableColumn[] {
  return [
    { key: "time", label: translate(locale, "figure.table.time") },
    { key: "n", label: translate(locale, "figure.table.tests"), numeric: true },
    { key: "bad", label: translate(locale, "figure.table.failing"), numeric: true },
    { key: "share", label: translate(locale, "figure.table.share"), numeric: true },
  ];
}
