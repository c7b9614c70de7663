import type { Bound } from "../../model/interval.ts";
import { columnsOf } from "../columns.ts";
import type { Column } from "../exporter.ts";

/** Start and end as (earliest, best, latest): six columns. */
export function boundColumns<Row>(
  of: (row: Row) => { readonly start: Bound; readonly end: Bound | null },
): Column<Row>[] {
  const bound = columnsOf<Row>("computed");
  const edges = ["earliest", "best", "latest"] as const;
  const words = { earliest: "at the earliest", best: "most probably", latest: "at the latest" };
  return [
    ...edges.map((edge) =>
      bound.instant(`start_${edge}`, `When it began ${words[edge]}.`, (row) => of(row).start[edge]),
    ),
    ...edges.map((edge) =>
      bound.instant(`end_${edge}`, `When it ended ${words[edge]}.`, (row) => of(row).end?.[edge] ?? null, {
        missing: "it lasts still",
      }),
    ),
  ];
}
