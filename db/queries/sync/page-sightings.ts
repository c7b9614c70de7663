import { asc, desc, eq } from "drizzle-orm";
import type { PageSighting } from "../../../lib/model/page-sighting.ts";
import type { Handle } from "../../client.ts";
import { pageSightings } from "../../schema/index.ts";

/** The states that pages were found in, of one address or of all, in the order they were found. */
export function listPageSightings({ orm }: Handle, url?: string): PageSighting[] {
  return orm
    .select()
    .from(pageSightings)
    .where(url === undefined ? undefined : eq(pageSightings.url, url))
    .orderBy(asc(pageSightings.id))
    .all()
    .map(({ id: _id, ...sighting }) => sighting);
}

/**
 * Adds what was found at an address. Where it says what the last sighting said, only the time it was last seen changes;
 * what was ever found stays.
 *
 * @returns whether it differs from the last sighting of the address, or is the first.
 */
export function savePageSighting({ orm }: Handle, found: PageSighting): boolean {
  const last = orm
    .select()
    .from(pageSightings)
    .where(eq(pageSightings.url, found.url))
    .orderBy(desc(pageSightings.id))
    .limit(1)
    .get();
  if (last !== undefined && last.state === found.state && last.sha256 === found.sha256) {
    orm
      .update(pageSightings)
      .set({ lastSeenAt: found.lastSeenAt })
      .where(eq(pageSightings.id, last.id))
      .run();
    return false;
  }
  orm.insert(pageSightings).values(found).run();
  return true;
}
