import type { EventState, ReportedEvent } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { prepareHeld } from "../desk/held-records.ts";
import type { Saved } from "./save-statements.ts";

/**
 * Saves reported events; one whose id is there already replaces what was there, where it says anything else.
 * What an editor decided about it stays as decided, and one that editors wrote in stays as they left it.
 *
 * @param arriving the state of one that is new.
 */
export function saveEvents(
  { sqlite }: Handle,
  events: readonly ReportedEvent[],
  run: number | null,
  arriving: EventState = "accepted",
  by: "load" | "desk" = "load",
): Saved {
  const held = by === "desk" ? null : prepareHeld({ sqlite }, "event");
  const find = sqlite.prepare("SELECT * FROM events WHERE id = ?");
  const save = sqlite.prepare(
    `INSERT INTO events
       (id, source, run_id, kind, countries, services, start_at, end_at, precision, title, summary, publications, state)
     VALUES (@id, @source, @run_id, @kind, @countries, @services, @start_at, @end_at, @precision, @title, @summary,
       @publications, @state)
     ON CONFLICT (id) DO UPDATE SET source = excluded.source, run_id = excluded.run_id, kind = excluded.kind,
       countries = excluded.countries, services = excluded.services, start_at = excluded.start_at,
       end_at = excluded.end_at, precision = excluded.precision, title = excluded.title,
       summary = excluded.summary, publications = excluded.publications`,
  );
  let added = 0;
  let replaced = 0;
  let same = 0;
  sqlite.transaction(() => {
    for (const event of events) {
      const row = {
        id: event.id,
        source: event.source,
        kind: event.kind,
        countries: JSON.stringify(event.countries),
        services: JSON.stringify(event.services),
        start_at: event.period.start,
        end_at: event.period.end,
        precision: event.precision,
        title: event.title,
        summary: event.summary,
        publications: JSON.stringify(event.publications),
      };
      const before = find.get(event.id) as Record<string, unknown> | undefined;
      if (before === undefined) added += 1;
      else if (Object.entries(row).every(([column, value]) => before[column] === value)) {
        same += 1;
        continue;
      } else if (held?.(event.id, event, run)) {
        same += 1;
        continue;
      } else replaced += 1;
      save.run({ ...row, run_id: run, state: arriving });
    }
  })();
  return { added, replaced, same };
}
