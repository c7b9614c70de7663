import { and, eq } from "drizzle-orm";
import type { Actor, SubjectKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskAssignments } from "../../schema/index.ts";

/** Something that wants attention: a record, also one that no editor wrote in yet, a page, or a source. */
export interface Subject {
  readonly kind: SubjectKind;
  /** A record's id, a page's address, or a source's connector and question. */
  readonly record: string;
}

/** Who has taken something on, and since when. */
export interface Assignment extends Subject {
  readonly account: string;
  /** The name that the account had then. */
  readonly name: string;
  /** UTC epoch ms. */
  readonly at: number;
}

const one = ({ kind, record }: Subject) =>
  and(eq(deskAssignments.kind, kind), eq(deskAssignments.record, record));

/** Who has taken it on; null where nobody has. */
export function readAssignment({ orm }: Handle, subject: Subject): Assignment | null {
  return orm.select().from(deskAssignments).where(one(subject)).get() ?? null;
}

/**
 * Gives something to somebody, or to nobody. It is no part of what a record says, and makes no revision.
 *
 * @param now UTC epoch ms.
 * @returns false where there is nothing of this name, and nothing to give.
 */
export function assign(
  handle: Handle,
  subject: Subject,
  to: Pick<Actor, "id" | "name"> | null,
  now: number,
): boolean {
  if (!isThere(handle, subject)) return false;
  const { orm } = handle;
  if (to === null) orm.delete(deskAssignments).where(one(subject)).run();
  else {
    const taken = { account: to.id, name: to.name, at: now };
    orm
      .insert(deskAssignments)
      .values({ kind: subject.kind, record: subject.record, ...taken })
      .onConflictDoUpdate({ target: [deskAssignments.kind, deskAssignments.record], set: taken })
      .run();
  }
  return true;
}

const places: Readonly<Record<SubjectKind, string | null>> = {
  statement: "SELECT 1 FROM statements WHERE id = @record",
  event: "SELECT 1 FROM events WHERE id = @record",
  "episode-review":
    "SELECT 1 FROM episodes WHERE id = @record UNION ALL SELECT 1 FROM retired_episodes WHERE id = @record",
  annotation: null,
  speaker: null,
  page: "SELECT 1 FROM page_sightings WHERE url = @record",
  source: "SELECT 1 FROM sync_state WHERE connector || ': ' || question = @record",
};

function isThere({ sqlite }: Handle, { kind, record }: Subject): boolean {
  const written = sqlite
    .prepare("SELECT 1 FROM desk_records WHERE kind = ? AND record = ?")
    .get(kind, record);
  if (written !== undefined) return true;
  const place = places[kind];
  return place !== null && sqlite.prepare(place).get({ record }) !== undefined;
}
