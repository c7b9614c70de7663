import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { say } from "./say.ts";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the end of their column, one under the other. */
  readonly numeric?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

/**
 * A table of finished cells. On a narrow page every row becomes a small list, each cell under the name of
 * its column, so that nothing must be scrolled sideways.
 */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}) {
  return (
    <table className={styles.table}>
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
          <tr key={row.key}>
            {columns.map((column, index) => {
              const content = row.cells[index];
              const shown = content ?? missing();
              return index === 0 ? (
                <th key={column.key} scope="row">
                  {shown}
                </th>
              ) : (
                <td
                  key={column.key}
                  data-label={column.label}
                  className={column.numeric ? styles.numeric : undefined}
                >
                  {shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function missing(): ReactNode {
  return <span className={styles.missing}>{say("pages.missing")}</span>;
}
