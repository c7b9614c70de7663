import type { Handle } from "../../db/client.ts";
import { beginRun } from "../../db/queries/measured/begin-run.ts";
import { ensureSource } from "../../db/queries/measured/ensure-source.ts";
import { refreshCells } from "../../db/queries/measured/refresh-cells.ts";
import { bumpRevision } from "../../db/queries/measured/revision.ts";
import { DAY } from "../../lib/model/interval.ts";
import { metricIds } from "../../lib/model/metric.ts";
import { outcomes } from "../../lib/model/observation.ts";
import { loadDemonstration } from "../pipeline/demo.ts";

/** Places that the demonstration leaves free, so that its findings stay what they are. */
const countries = [
  "BR",
  "DE",
  "EG",
  "ET",
  "FR",
  "GB",
  "ID",
  "IN",
  "IQ",
  "JP",
  "MX",
  "NG",
  "PK",
  "PL",
  "SD",
  "TH",
  "UA",
  "UG",
  "VE",
  "ZA",
];
const services = [
  "facebook",
  "google",
  "instagram",
  "signal",
  "telegram",
  "twitter",
  "viber",
  "whatsapp",
  "wikipedia",
  "youtube",
];
const NETWORKS = 6;
const FROM = Date.UTC(2024, 0, 1);
const SPAN = 365 * DAY;

/**
 * The demonstration, and beside it a year of observations of two hundred services, made in the database and marked as
 * simulated. They are written straight into their table, as a load would leave them; their cells are made as always.
 * @param observations how many there are to be in all, about.
 * @param now UTC epoch ms.
 */
export async function fillDatabase(
  handle: Handle,
  {
    observations,
    now,
    onProgress,
  }: { observations: number; now: number; onProgress: (line: string) => void },
): Promise<void> {
  await loadDemonstration(handle, { now, onProgress });
  const { sqlite } = handle;
  const source = ensureSource(handle, "simulated-bench").code;
  const run = beginRun(handle, "bench-serve", now);
  const each = Math.ceil(observations / (countries.length * services.length));
  const year = prepareYear(handle);
  const code = (table: "countries" | "services", id: string) =>
    sqlite.prepare(`SELECT code FROM ${table} WHERE id = ?`).pluck().get(id) as number;
  // Nothing is lost with a file that is thrown away when its making is cut off.
  sqlite.pragma("synchronous = OFF");
  let written = 0;
  for (const country of countries) {
    const save = sqlite.transaction(() => {
      for (const service of services)
        written += year({
          country: code("countries", country),
          service: code("services", service),
          each,
          source,
          run,
        });
    });
    save.immediate();
    onProgress(`${written.toLocaleString("en-GB")} observations`);
  }
  sqlite
    .prepare(
      "UPDATE ingest_runs SET state = 'done', finished_at = ?, accepted = ?, source_code = ? WHERE id = ?",
    )
    .run(now, written, source, run);
  onProgress("cells");
  refreshCells(handle);
  bumpRevision(handle, "bench:serve", now);
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  sqlite.pragma("synchronous = NORMAL");
}

interface Year {
  readonly country: number;
  readonly service: number;
  /** How many tests. */
  readonly each: number;
  readonly source: number;
  readonly run: number;
}

/** Tests of one service in one country spread evenly over a year, reachability and speed by turns, 3 % of them failing. */
function prepareYear({ sqlite }: Handle): (of: Year) => number {
  const metric = (id: (typeof metricIds)[number]) => metricIds.indexOf(id);
  const insert = sqlite.prepare(
    `WITH RECURSIVE test(i, random) AS (
       SELECT 0, @country * 7919 + @service * 104729 + 1
       UNION ALL SELECT i + 1, random * 48271 % 2147483647 FROM test WHERE i + 1 < @each
     )
     INSERT INTO observations (country_code, service_code, metric_code, time, network, source_code, identity, duration,
       outcome_code, value, target_code, run_id)
     SELECT @country, @service, iif(i % 2, ${metric("throughput")}, ${metric("reachability")}),
       ${FROM} + i * ${SPAN} / @each, 64512 + i / 2 % ${NETWORKS}, @source, i, 0,
       iif(i % 2, NULL, iif(random % 100 < 3, ${outcomes.indexOf("blocked")}, ${outcomes.indexOf("ok")})),
       iif(i % 2, 2e6 + 4e6 * random / 2147483647, NULL), 0, @run
     FROM test`,
  );
  const markDay = sqlite.prepare(
    `INSERT INTO stale_days SELECT DISTINCT country_code, service_code, time / ${DAY} * ${DAY} FROM observations
     WHERE country_code = @country AND service_code = @service AND metric_code IN (${metric("throughput")}, ${metric("reachability")})`,
  );
  return (of) => {
    const { changes } = insert.run({ ...of });
    markDay.run({ country: of.country, service: of.service });
    return changes;
  };
}
