import { and, asc, eq, gte, lte, type SQL } from "drizzle-orm";
import type { Annotation } from "../../../lib/model/annotation.ts";
import type { Interval } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { annotations } from "../../schema/index.ts";

export interface AnnotationsQuestion {
  readonly id?: string | undefined;
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  /** Touching it. */
  readonly period?: Interval | undefined;
  /** Pinned to this episode, statement or claim. */
  readonly pinnedTo?: string | undefined;
}

/** Published annotations in the order their stretches begin. */
export function listAnnotations({ orm }: Handle, question: AnnotationsQuestion = {}): Annotation[] {
  const { id, country, service, period, pinnedTo } = question;
  const conditions: SQL[] = [];
  if (id !== undefined) conditions.push(eq(annotations.id, id));
  if (country !== undefined) conditions.push(eq(annotations.country, country));
  if (service !== undefined) conditions.push(eq(annotations.service, service));
  if (pinnedTo !== undefined) conditions.push(eq(annotations.pinnedTo, pinnedTo));
  if (period !== undefined)
    conditions.push(lte(annotations.startAt, period.end), gte(annotations.endAt, period.start));
  return orm
    .select()
    .from(annotations)
    .where(and(...conditions))
    .orderBy(asc(annotations.startAt), asc(annotations.id))
    .all()
    .map(({ startAt, endAt, ...rest }) => ({ ...rest, period: { start: startAt, end: endAt } }));
}
