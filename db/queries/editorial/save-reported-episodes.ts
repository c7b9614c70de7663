import type { ReportedEpisode } from "../../../lib/model/reported-episode.ts";
import type { Handle } from "../../client.ts";
import type { Saved } from "./save-statements.ts";

/** Saves reported episodes. One whose id is there already replaces what was there, where it says anything else. */
export function saveReportedEpisodes(
  { sqlite }: Handle,
  episodes: readonly ReportedEpisode[],
  run: number | null,
): Saved {
  const find = sqlite.prepare("SELECT * FROM reported_episodes WHERE id = ?");
  const save = sqlite.prepare(
    `INSERT OR REPLACE INTO reported_episodes
       (id, source, run_id, country, services, networks, kind, start_at, end_at, ongoing, precision, area, title,
        summary, url, notes)
     VALUES (@id, @source, @run_id, @country, @services, @networks, @kind, @start_at, @end_at, @ongoing, @precision,
       @area, @title, @summary, @url, @notes)`,
  );
  let added = 0;
  let replaced = 0;
  let same = 0;
  sqlite.transaction(() => {
    for (const episode of episodes) {
      const row = {
        id: episode.id,
        source: episode.source,
        country: episode.country,
        services: JSON.stringify(episode.services),
        networks: JSON.stringify(episode.networks),
        kind: episode.kind,
        start_at: episode.start,
        end_at: episode.end,
        ongoing: episode.ongoing ? 1 : 0,
        precision: episode.precision,
        area: episode.area,
        title: episode.title,
        summary: episode.summary,
        url: episode.url,
        notes: episode.notes === null ? null : JSON.stringify(episode.notes),
      };
      const before = find.get(episode.id) as Record<string, unknown> | undefined;
      if (before === undefined) added += 1;
      else if (Object.entries(row).every(([column, value]) => before[column] === value)) {
        same += 1;
        continue;
      } else replaced += 1;
      save.run({ ...row, run_id: run });
    }
  })();
  return { added, replaced, same };
}
