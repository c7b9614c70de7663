import type { Handle } from "../../db/client.ts";
import { beginRun } from "../../db/queries/measured/begin-run.ts";
import { ensureSource } from "../../db/queries/measured/ensure-source.ts";
import { prepareObservationWriter } from "../../db/queries/measured/prepare-observation-writer.ts";
import { refreshCells } from "../../db/queries/measured/refresh-cells.ts";
import { bumpRevision } from "../../db/queries/measured/revision.ts";
import { DAY } from "../../lib/model/interval.ts";
import { type Observation, observation } from "../../lib/model/observation.ts";
import { randomFrom } from "../../lib/simulate/random.ts";
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
const RECORDS_A_TRANSACTION = 20_000;

/**
 * The demonstration, and beside it a year of observations of two hundred services, written the way that every load
 * is. They are made by a generator and marked so.
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
  const source = ensureSource(handle, "simulated-bench").code;
  const run = beginRun(handle, "bench-serve", now);
  const writer = prepareObservationWriter(handle);
  const each = Math.ceil(observations / (countries.length * services.length));
  let batch: Observation[] = [];
  let written = 0;
  const save = handle.sqlite.transaction(() => {
    for (const one of batch) written += writer.write([one], source, run).added;
    writer.markStale();
  });
  for (const country of countries)
    for (const service of services) {
      for (const one of yearOf(country, service, each)) {
        batch.push(one);
        if (batch.length < RECORDS_A_TRANSACTION) continue;
        save.immediate();
        batch = [];
      }
      onProgress(`${written.toLocaleString("en-GB")} observations`);
    }
  save.immediate();
  handle.sqlite
    .prepare("UPDATE ingest_runs SET state = 'done', finished_at = ?, accepted = ? WHERE id = ?")
    .run(now, written, run);
  onProgress("cells");
  refreshCells(handle);
  bumpRevision(handle, "bench:serve", now);
  handle.sqlite.pragma("wal_checkpoint(TRUNCATE)");
}

/** Tests of one service in one country spread evenly over a year, reachability and speed by turns. */
function* yearOf(country: string, service: string, count: number): Generator<Observation> {
  const random = randomFrom(`${country} ${service}`);
  for (let index = 0; index < count; index += 1) {
    const levels = index % 2 === 1;
    yield observation({
      country,
      service,
      metric: levels ? "throughput" : "reachability",
      time: FROM + Math.floor((index / count) * SPAN),
      network: 64_512 + (index % NETWORKS),
      outcome: levels ? null : random.chance(0.03) ? "blocked" : "ok",
      value: levels ? 4e6 * random.logNormal(0.5) : null,
    });
  }
}
