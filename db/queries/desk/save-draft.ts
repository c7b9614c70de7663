import { formOf } from "../../../lib/desk/forms/index.ts";
import {
  type Actor,
  type Fields,
  type RecordKind,
  type Revision,
  sameFields,
  tidyFields,
} from "../../../lib/desk/record.ts";
import { mergeThreeWay, type ThreeWay } from "../../../lib/desk/three-way.ts";
import type { Handle } from "../../client.ts";
import { readOrEnter } from "./enter-loaded.ts";
import { keptWhere } from "./kept-where.ts";
import { readRevision } from "./read-record.ts";
import { following, writeRevision } from "./write-revision.ts";

export interface DraftToSave {
  readonly kind: RecordKind;
  readonly record: string;
  /** The version that was before the editor's eyes; 0 for a record that no editor ever wrote in. */
  readonly version: number;
  readonly fields: Fields;
  readonly note: string | null;
  readonly actor: Actor;
  /** UTC epoch ms. */
  readonly now: number;
  /** A withdrawn record is opened again by restoring one of its versions, and in no other way. */
  readonly reopens?: boolean;
}

export type DraftSaved =
  | { readonly outcome: "saved" | "same"; readonly version: number }
  | { readonly outcome: "withdrawn" }
  /** There is no version of the number that it says it began from. */
  | { readonly outcome: "unknown" }
  /** Somebody saved in between: nothing was written, and this is how the two edits go together. */
  | { readonly outcome: "conflict"; readonly theirs: Revision; readonly merge: ThreeWay };

/**
 * Saves what was typed as a new version, as a draft. A record that came by a load gets what was loaded as its first
 * version, and the edit as its second. The version that was edited must still be the newest (optimistic locking:
 * Kung and Robinson, ACM TODS 6(2), 1981); otherwise nothing is written.
 */
export function saveDraft(handle: Handle, draft: DraftToSave): DraftSaved {
  const { kind, record, actor, now, note } = draft;
  const fields = tidyFields(draft.fields);
  const save = (): DraftSaved => {
    const head = readOrEnter(handle, kind, record, now);
    const title = formOf(kind).title(fields) || record;
    if (head === null) {
      if (draft.version > 0) return { outcome: "unknown" };
      writeRevision(handle, {
        kind,
        record,
        version: 1,
        state: "draft",
        fields,
        author: actor.id,
        authorName: actor.name,
        at: now,
        note,
        publicNote: null,
        title,
        publishedVersion: null,
        scheduledVersion: null,
        scheduledFor: null,
      });
      return { outcome: "saved", version: 1 };
    }
    // What was loaded is version 1: whoever began from it, before any editor wrote, began from that.
    const began = Math.max(draft.version, 1);
    const newest = readRevision(handle, kind, record, head.version);
    const base = readRevision(handle, kind, record, began);
    if (newest === null) throw new RangeError(`${kind} ${record} has no version ${head.version}`);
    if (base === null) return { outcome: "unknown" };
    if (began !== head.version) {
      if (sameFields(newest.fields, fields)) return { outcome: "same", version: head.version };
      return {
        outcome: "conflict",
        theirs: newest,
        merge: mergeThreeWay(base.fields, newest.fields, fields),
      };
    }
    if (head.state === "withdrawn" && draft.reopens !== true) return { outcome: "withdrawn" };
    if (head.state !== "withdrawn" && sameFields(newest.fields, fields))
      return { outcome: "same", version: head.version };
    writeRevision(handle, {
      ...following(head, { kind, state: "draft", fields, actor, now, note, publicNote: null }),
      title,
    });
    return { outcome: "saved", version: head.version + 1 };
  };
  return keptWhere(handle, ({ outcome }) => outcome === "saved", save);
}
