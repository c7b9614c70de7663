import { Fragment, type ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import styles from "./data-table.module.css";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the end of their column, one under the other. */
  readonly numeric?: boolean;
  /** Where the row becomes lines: stands above what names the row. */
  readonly atTop?: boolean;
}

/**
 * What becomes of a table on a narrow page, so that nothing must be scrolled sideways: every row a small list, each cell
 * under the name of its column; every row a few lines, for cells that need no name; or what it is, where it is narrow.
 */
export type Narrow = "list" | "lines" | "table";

export interface TableRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
  /** What else is to be said of it, in a line of its own below. */
  readonly note?: ReactNode;
}

const narrowClass: Readonly<Record<Narrow, string>> = {
  list: `${styles.stacked} ${styles.list}`,
  lines: `${styles.stacked} ${styles.lines}`,
  table: `${styles.kept}`,
};

/** A table of finished cells. */
export function DataTable({
  language,
  caption,
  columns,
  rows,
  narrow = "list",
}: {
  language: Language;
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  narrow?: Narrow;
}) {
  return (
    <table className={`${styles.table} ${narrowClass[narrow]}`}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? styles.numeric : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <tr className={row.note === undefined ? undefined : styles.noted}>
              {columns.map((column, index) => {
                const content = row.cells[index];
                const shown = content ?? missing(language);
                return index === 0 ? (
                  <th key={column.key} scope="row">
                    {shown}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-label={column.label}
                    className={column.numeric ? styles.numeric : column.atTop ? styles.atTop : undefined}
                  >
                    {shown}
                  </td>
                );
              })}
            </tr>
            {row.note === undefined ? null : (
              <tr className={styles.note}>
                <td colSpan={columns.length}>{row.note}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function missing(language: Language): ReactNode {
  return <span className={styles.missing}>{language.say("pages.missing")}</span>;
}
