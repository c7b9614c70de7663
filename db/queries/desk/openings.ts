import { and, eq, gte, ne } from "drizzle-orm";
import type { RecordKind } from "../../../lib/desk/record.ts";
import { MINUTE } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { deskOpenings } from "../../schema/index.ts";

/** Without a sign of life for this long, nobody is thought to have a record open. */
const remembered = 15 * MINUTE;

interface Opening {
  readonly kind: RecordKind;
  readonly record: string;
  readonly account: string;
  readonly name: string;
  /** UTC epoch ms. */
  readonly at: number;
}

/** Notes that somebody has a record open. */
export function noteOpening({ orm }: Handle, opening: Opening): void {
  orm
    .insert(deskOpenings)
    .values(opening)
    .onConflictDoUpdate({
      target: [deskOpenings.kind, deskOpenings.record, deskOpenings.account],
      set: { at: opening.at, name: opening.name },
    })
    .run();
}

/** Forgets it, once what was typed is saved. */
export function forgetOpening(
  { orm }: Handle,
  { kind, record, account }: Omit<Opening, "name" | "at">,
): void {
  orm
    .delete(deskOpenings)
    .where(
      and(eq(deskOpenings.kind, kind), eq(deskOpenings.record, record), eq(deskOpenings.account, account)),
    )
    .run();
}

/** Who else has it open. */
export function openByOthers(
  { orm }: Handle,
  { kind, record, account, at }: Omit<Opening, "name">,
): Opening[] {
  return orm
    .select()
    .from(deskOpenings)
    .where(
      and(
        eq(deskOpenings.kind, kind),
        eq(deskOpenings.record, record),
        ne(deskOpenings.account, account),
        gte(deskOpenings.at, at - remembered),
      ),
    )
    .all();
}
