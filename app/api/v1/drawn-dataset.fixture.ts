import type { Handle } from "../../../db/client.ts";
import { saveEvents } from "../../../db/queries/editorial/save-events.ts";
import { saveReportedEpisodes } from "../../../db/queries/editorial/save-reported-episodes.ts";
import { saveStatements } from "../../../db/queries/editorial/save-statements.ts";
import { beginRun } from "../../../db/queries/measured/begin-run.ts";
import { ensureSource } from "../../../db/queries/measured/ensure-source.ts";
import { prepareObservationWriter } from "../../../db/queries/measured/prepare-observation-writer.ts";
import { refreshCells } from "../../../db/queries/measured/refresh-cells.ts";
import { bumpRevision } from "../../../db/queries/measured/revision.ts";
import { claimAbout } from "../../../lib/model/claim.ts";
import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { observation } from "../../../lib/model/observation.ts";
import { compareAll } from "../../../scripts/pipeline/compare.ts";
import { detectStale } from "../../../scripts/pipeline/detect.ts";

const start = Date.UTC(2022, 2, 1);
const days = 30;
const now = Date.UTC(2022, 5, 1);

/**
 * A small dataset with something in every table: Telegram in Russia on two networks, blocked for two of thirty days, speeds
 * of YouTube beside it, a minister's denial, an exam, and what somebody else recorded.
 */
export function drawDataset(handle: Handle): void {
  const run = beginRun(handle, "/somewhere/drawn.csv", now);
  const writer = prepareObservationWriter(handle);
  const source = ensureSource(handle, "ooni").code;
  handle.sqlite.transaction(() => {
    for (let hour = 0; hour < days * 24; hour += 1)
      for (const network of [12389, 8402]) {
        const blocked = hour >= 15 * 24 && hour < 17 * 24;
        const at = { country: "RU", network, time: start + hour * HOUR } as const;
        writer.write(
          [
            observation({
              ...at,
              service: "telegram",
              metric: "reachability",
              outcome: blocked ? "blocked" : "ok",
            }),
          ],
          source,
          run,
        );
        if (hour % 6 === 0)
          writer.write(
            [observation({ ...at, service: "youtube", metric: "throughput", value: 4e6 })],
            source,
            run,
          );
      }
    writer.markStale();
  })();
  refreshCells(handle);
  saveStatements(
    handle,
    [
      {
        id: "said",
        source: "statements",
        country: "RU",
        services: ["telegram"],
        speaker: "A Minister",
        role: "minister",
        organisation: null,
        side: "government",
        saidAt: start + 16 * DAY,
        precision: "day",
        summary: "Nothing is blocked.",
        quote: null,
        language: null,
        translation: null,
        translator: null,
        publications: [{ title: "A Paper", url: "https://example.org/", publishedAt: null }],
        conflictsWith: null,
        claims: [
          claimAbout({
            id: "said/1",
            kind: "denies-block",
            country: "RU",
            service: "telegram",
            period: { start: start + 14 * DAY, end: start + 18 * DAY },
          }),
        ],
      },
    ],
    run,
  );
  saveEvents(
    handle,
    [
      {
        id: "exam",
        source: "statements",
        kind: "exam",
        countries: ["RU"],
        services: [],
        period: { start, end: start + DAY },
        precision: "day",
        title: "An exam",
        summary: null,
        publications: [],
      },
    ],
    run,
  );
  saveReportedEpisodes(
    handle,
    [
      {
        id: "stop-ru-1",
        source: "access-now-stop",
        country: "RU",
        services: ["telegram"],
        networks: [],
        kind: "block",
        start,
        end: null,
        ongoing: true,
        precision: "day",
        area: null,
        title: "Shutdown",
        summary: null,
        url: null,
        notes: null,
      },
    ],
    run,
  );
  bumpRevision(handle, "drawn", now);
  detectStale(handle, { now });
  compareAll(handle, { now });
}
