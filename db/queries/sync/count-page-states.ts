import { sql } from "drizzle-orm";
import type { PageSighting } from "../../../lib/model/page-sighting.ts";
import type { Handle } from "../../client.ts";

/** How many pages were found in which state when they were last looked at. */
export function countPageStates({ orm }: Handle): Readonly<Record<PageSighting["state"], number>> {
  const rows = orm.all<{ state: PageSighting["state"]; pages: number }>(sql`
    SELECT state, count(*) AS pages FROM page_sightings
    WHERE id IN (SELECT max(id) FROM page_sightings GROUP BY url)
    GROUP BY state`);
  const counts = { seen: 0, gone: 0, unreachable: 0 };
  for (const { state, pages } of rows) counts[state] = pages;
  return counts;
}
