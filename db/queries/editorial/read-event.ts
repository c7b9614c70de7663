import { eq } from "drizzle-orm";
import type { EventState, ReportedEvent } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { events } from "../../schema/index.ts";

/** One event in whatever state it is; null where there is none of this id. */
export function readEvent(
  { orm }: Handle,
  id: string,
): (ReportedEvent & { readonly state: EventState }) | null {
  const row = orm.select().from(events).where(eq(events.id, id)).get();
  if (row === undefined) return null;
  const { runId: _run, decidedAt: _decided, startAt, endAt, ...rest } = row;
  return { ...rest, period: { start: startAt, end: endAt } };
}
