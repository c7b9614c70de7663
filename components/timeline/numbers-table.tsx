import { rangeQuery } from "../../lib/export/range.ts";
import { reportedWhen } from "../../lib/figure/reported-text.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { bestInterval, type PhaseKind } from "../../lib/model/episode.ts";
import { DAY, isoInstant, lengthOf } from "../../lib/model/interval.ts";
import { levelTitle } from "../../lib/timeline/layout/lane-text.ts";
import type { Band, ReportedMark, TimelineFigure } from "../../lib/timeline/model.ts";
import { DataTable, type TableColumn, type TableRow } from "../site/data-table.tsx";
import { Written } from "../site/written.tsx";
import styles from "./numbers-table.module.css";

/** As many rows as a page can carry; the CSV behind the link holds them all. */
const MOST_ROWS = 24;

/** Every number of the figure as a table, for whoever cannot see the figure or wants to read it off. */
export function NumbersTable({ language, figure }: { figure: TimelineFigure; language: Language }) {
  const step = figure.step >= DAY ? "day" : "hour";
  const csv = `/${figure.country.toLowerCase()}/${figure.service}.csv?${new URLSearchParams(rangeQuery(figure.range))}`;
  const empty = figure.bands.length + figure.levels.length + figure.reachability.length === 0;
  return (
    <details className={styles.numbers}>
      <summary className={styles.summary}>{language.say("figure.table.show")}</summary>
      {empty ? <p>{language.say("figure.table.empty")}</p> : null}
      {figure.bands.length === 0 ? null : (
        <Table
          caption={language.say("figure.table.bands")}
          columns={bandColumns(language)}
          rows={figure.bands.map((band, index) => bandRow(band, index, figure, language))}
          language={language}
        />
      )}
      {figure.reported.length === 0 ? null : (
        <Table
          caption={language.say("figure.table.reported")}
          columns={reportedColumns(language)}
          rows={figure.reported.map((mark) => reportedRow(mark, language))}
          csv={`/${figure.country.toLowerCase()}/${figure.service}/reported.csv`}
          language={language}
        />
      )}
      {figure.levels.map((lane) => (
        <Table
          key={lane.metric.id}
          caption={language.say("figure.table.levels", { metric: levelTitle(lane, language.locale), step })}
          columns={levelColumns(language)}
          rows={lane.rows.map((row) => ({
            key: String(row.time),
            cells: [
              isoInstant(row.time),
              language.count(row.n),
              language.value(lane.metric.id, row.median),
              language.say("format.range", {
                from: language.value(lane.metric.id, row.q25),
                to: language.value(lane.metric.id, row.q75),
              }),
            ],
          }))}
          csv={csv}
          language={language}
        />
      ))}
      {figure.reachability.length === 0 ? null : (
        <Table
          caption={language.say("figure.table.reachability", { step })}
          columns={shareColumns(language)}
          rows={figure.reachability.map(({ time, n, bad }) => ({
            key: String(time),
            cells: [isoInstant(time), language.count(n), language.count(bad), language.percent(bad / n)],
          }))}
          csv={csv}
          language={language}
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
  language,
}: {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  csv?: string;
  language: Language;
}) {
  const shown = rows.slice(0, MOST_ROWS);
  const rest = { shown: language.count(shown.length), total: language.count(rows.length) };
  return (
    <div className={styles.table}>
      <p className={styles.heading} aria-hidden="true">
        {caption}
      </p>
      <DataTable language={language} caption={caption} columns={columns} rows={shown} />
      {csv === undefined ? null : (
        <p className={styles.rest}>
          {shown.length < rows.length ? `${language.say("figure.table.truncated", rest)} ` : null}
          <a href={csv} download>
            {language.say("figure.table.rest")}
          </a>
        </p>
      )}
    </div>
  );
}

function bandColumns(language: Language): TableColumn[] {
  return [
    { key: "kind", label: language.say("figure.table.kind") },
    { key: "start", label: language.say("figure.table.start") },
    { key: "end", label: language.say("figure.table.end") },
    { key: "duration", label: language.say("figure.table.duration"), numeric: true },
    { key: "confidence", label: language.say("figure.table.confidence"), numeric: true },
    { key: "networks", label: language.say("figure.table.networks"), numeric: true },
  ];
}

function bandRow(band: Band, index: number, figure: TimelineFigure, language: Language): TableRow {
  const ongoing = language.say("figure.band.ongoing");
  return {
    key: `${band.episode}-${index}`,
    cells: [
      <a key="kind" href={language.address(`/episodes/${encodeURIComponent(band.episode)}`)}>
        {kindName(band.kind, language)}
      </a>,
      language.dateTime(band.start.best),
      band.end === null ? ongoing : language.dateTime(band.end.best),
      band.end === null ? null : language.duration(lengthOf(bestInterval(band, figure.range.end))),
      language.percent(band.confidence),
      band.networks.length === 0 ? null : language.count(band.networks.length),
    ],
  };
}

function reportedColumns(language: Language): TableColumn[] {
  return [
    { key: "number", label: language.say("figure.table.number") },
    { key: "source", label: language.say("figure.table.source") },
    { key: "what", label: language.say("figure.table.what") },
    { key: "kind", label: language.say("figure.table.kind") },
    { key: "when", label: language.say("figure.table.time") },
  ];
}

function reportedRow(mark: ReportedMark, language: Language): TableRow {
  return {
    key: mark.id,
    cells: [
      language.say("figure.reported.number", { number: mark.number }),
      mark.source,
      mark.url === null ? (
        <Written key="what" language={language}>
          {mark.title}
        </Written>
      ) : (
        <a key="what" href={mark.url} rel="noreferrer external">
          <Written key="what" language={language}>
            {mark.title}
          </Written>
        </a>
      ),
      mark.kind === null ? null : kindName(mark.kind, language),
      reportedWhen(mark, language.locale),
    ],
  };
}

function kindName(kind: PhaseKind, language: Language): string {
  return language.say(`figure.kind.${kind}`);
}

function levelColumns(language: Language): TableColumn[] {
  return [
    { key: "time", label: language.say("figure.table.time") },
    { key: "n", label: language.say("figure.table.tests"), numeric: true },
    { key: "median", label: language.say("figure.table.median"), numeric: true },
    { key: "half", label: language.say("figure.table.middle-half"), numeric: true },
  ];
}

function shareColumns(language: Language): TableColumn[] {
  return [
    { key: "time", label: language.say("figure.table.time") },
    { key: "n", label: language.say("figure.table.tests"), numeric: true },
    { key: "bad", label: language.say("figure.table.failing"), numeric: true },
    { key: "share", label: language.say("figure.table.share"), numeric: true },
  ];
}
