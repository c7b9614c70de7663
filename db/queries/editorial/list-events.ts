import { and, asc, eq, gt, lt, or, type SQL, sql } from "drizzle-orm";
import type { Interval } from "../../../lib/model/interval.ts";
import type { EventState, ReportedEvent } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { events } from "../../schema/index.ts";

export interface EventsQuestion {
  /** Events in this country, and those that name no country. */
  readonly country?: string | undefined;
  /** Events about this service, and those that name none (an election, an exam). */
  readonly service?: string | undefined;
  /** Sharing any time with it; an event at a moment shares the moment. */
  readonly period?: Interval | undefined;
  /** Those that an editor accepted, where nothing else is asked for: readers see no others. */
  readonly state?: EventState | undefined;
}

/** Reported events in the order they began. */
export function listEvents(handle: Handle, question: EventsQuestion = {}): ReportedEvent[] {
  const { country, service, period, state = "accepted" } = question;
  const conditions: SQL[] = [eq(events.state, state)];
  if (country !== undefined)
    conditions.push(
      sql`(json_array_length(${events.countries}) = 0
        OR ${country} IN (SELECT value FROM json_each(${events.countries})))`,
    );
  if (service !== undefined)
    conditions.push(
      sql`(json_array_length(${events.services}) = 0
        OR ${service} IN (SELECT value FROM json_each(${events.services})))`,
    );
  if (period !== undefined) {
    conditions.push(lt(events.startAt, period.end));
    conditions.push(or(gt(events.endAt, period.start), sql`${events.startAt} >= ${period.start}`) as SQL);
  }
  return handle.orm
    .select()
    .from(events)
    .where(and(...conditions))
    .orderBy(asc(events.startAt), asc(events.id))
    .all()
    .map(({ runId: _run, state: _state, decidedAt: _decided, startAt, endAt, ...rest }) => ({
      ...rest,
      period: { start: startAt, end: endAt },
    }));
}
