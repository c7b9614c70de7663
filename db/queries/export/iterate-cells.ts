import type { CellRow } from "../../../lib/export/tables/measured.ts";
import type { Duration, Interval } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import { type CellKey, pageCells } from "../catalogue/page-cells.ts";
import { currentRevision } from "../measured/revision.ts";

const ROWS_AT_ONCE = 2_000;

export interface CellsQuestion {
  readonly places: readonly { readonly country: string; readonly service: string }[];
  readonly step: Duration;
  readonly period: Interval | null;
  readonly metric?: string | undefined;
  readonly network?: number | undefined;
  readonly source?: string | undefined;
  readonly simulated?: boolean | undefined;
}

/** Cells of places one after the other, each in time order, in chunks that are read when they are asked for. */
export function* iterateCells(handle: Handle, question: CellsQuestion): Generator<readonly CellRow[]> {
  const { metric, network, source, simulated, step, period } = question;
  const datasetRevision = currentRevision(handle);
  const licences = new Map(
    handle.sqlite.prepare("SELECT id, licence FROM sources").raw().all() as [string, string | null][],
  );
  for (const place of question.places) {
    let after: CellKey | null = null;
    for (;;) {
      const page: ReturnType<typeof pageCells> = pageCells(handle, {
        ...place,
        step,
        period,
        limit: ROWS_AT_ONCE,
        after,
      });
      const rows = page.rows.filter(
        (row) =>
          (metric === undefined || row.metric === metric) &&
          (network === undefined || row.network === network) &&
          (source === undefined || row.source === source) &&
          (simulated === undefined || row.simulated === simulated),
      );
      if (rows.length > 0)
        yield rows.map((row) => ({ ...row, licence: licences.get(row.source) ?? null, datasetRevision }));
      if (page.last === null) break;
      after = page.last;
    }
  }
}

/** How many cells that is. */
export function countCells({ sqlite }: Handle, question: CellsQuestion): number {
  const count = sqlite
    .prepare(
      `SELECT count(*) FROM cells JOIN sources ON sources.code = cells.source_code
       WHERE country_code = (SELECT code FROM countries WHERE id = @country)
         AND service_code = (SELECT code FROM services WHERE id = @service) AND step = @step
         AND time >= @start AND time < @end
         AND (@metric IS NULL OR metric_code = @metric) AND (@network IS NULL OR network = @network)
         AND (@source IS NULL OR sources.id = @source)
         AND (@simulated IS NULL OR (sources.kind = 'simulated') = @simulated)`,
    )
    .pluck();
  return question.places.reduce(
    (sum, place) =>
      sum +
      (count.get({
        ...place,
        step: question.step,
        start: question.period?.start ?? Number.MIN_SAFE_INTEGER,
        end: question.period?.end ?? Number.MAX_SAFE_INTEGER,
        metric: question.metric === undefined ? null : metricIds.indexOf(question.metric as never),
        network: question.network ?? null,
        source: question.source ?? null,
        simulated: question.simulated === undefined ? null : Number(question.simulated),
      }) as number),
    0,
  );
}
