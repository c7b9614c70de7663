import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { Problem } from "../../../lib/desk/forms/form.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import type { Actor, RecordHead, RecordKind } from "../../../lib/desk/record.ts";
import {
  type RecordStep,
  type Refusal,
  refusedNotes,
  refusedStep,
  stateAfter,
} from "../../../lib/desk/states.ts";
import type { Handle } from "../../client.ts";
import { appendAudit } from "../accounts/append-audit.ts";
import { readOrEnter } from "./enter-loaded.ts";
import { keptWhere } from "./kept-where.ts";
import { missingIn } from "./missing-references.ts";
import { publishRecord } from "./publish-record.ts";
import { listRevisions, readRevision } from "./read-record.ts";
import { withdrawRecord } from "./withdraw-record.ts";
import { following, writeRevision } from "./write-revision.ts";

export interface StepToTake {
  readonly kind: RecordKind;
  readonly record: string;
  /** The version that was before the editor's eyes. */
  readonly version: number;
  readonly step: RecordStep;
  /** For the desk, and for readers. */
  readonly note: string;
  readonly publicNote: string;
  /** UTC epoch ms; null is at once. */
  readonly publishAt: number | null;
  readonly actor: Actor;
  readonly deskOfOne: boolean;
  readonly now: number;
}

export type StepTaken =
  | { readonly ok: true; readonly version: number; readonly scheduled: boolean }
  | {
      readonly ok: false;
      readonly refused: Refusal | "gone" | "moved on";
      readonly problems: readonly Problem[];
    };

/**
 * Takes a record from one state to the next, with everything that follows from it for readers (projection, verdicts,
 * the dataset's revision, the audit trail) in one transaction: it is all there afterwards, or nothing is.
 */
export function takeStep(handle: Handle, asked: StepToTake): StepTaken {
  const take = (): StepTaken => {
    const { kind, record, step, actor, now, deskOfOne } = asked;
    const head = readOrEnter(handle, kind, record, now);
    if (head === null) return refuse("gone");
    // What was loaded is version 1, also for who saw it before it was one.
    if (head.version !== Math.max(asked.version, 1)) return refuse("moved on");
    const revisions = listRevisions(handle, kind, record);
    const publicNote = asked.publicNote.trim() || (step === "publish" ? handedIn(revisions.at(-1)) : "");
    const refused =
      refusedStep(step, { head, revisions, actor, deskOfOne }) ??
      refusedNotes(step, head, { ...asked, publicNote });
    if (refused !== null) return refuse(refused);
    const newest = readRevision(handle, kind, record, head.version);
    if (newest === null) return refuse("gone");
    if (step === "submit" || step === "publish") {
      const read = formOf(kind).read(newest.fields, { catalogue: builtInCatalogue, now, record });
      const problems = read.ok ? missingIn(handle, kind, record, read.value) : read.problems;
      if (problems.length > 0) return { ok: false, refused: "not-draft", problems };
    }
    const published =
      head.publishedVersion === null ? null : readRevision(handle, kind, record, head.publishedVersion);
    const scheduled = step === "publish" && asked.publishAt !== null;
    const fields = step === "discard" && published !== null ? published.fields : newest.fields;
    const state = scheduled
      ? "in review"
      : step === "discard" && published !== null
        ? published.state
        : stateAfter(step, head);
    const next = following(head, {
      kind,
      state,
      fields,
      actor,
      now,
      note: asked.note.trim() || null,
      publicNote: publicNote || null,
    });
    writeRevision(handle, { ...next, ...placed(step, scheduled, next.version, head, asked) });
    if (step === "publish" && !scheduled) publishRecord(handle, { ...next, state }, now);
    if (step === "withdraw") withdrawRecord(handle, next, now);
    if (scheduled)
      appendAudit(handle, {
        at: now,
        account: actor.id,
        action: "record.planned",
        subject: `${kind} ${record}`,
        detail: { version: next.version, plannedFor: asked.publishAt },
      });
    return { ok: true, version: next.version, scheduled };
  };
  return keptWhere(handle, ({ ok }) => ok, take);
}

function refuse(refused: Exclude<StepTaken, { ok: true }>["refused"]): StepTaken {
  return { ok: false, refused, problems: [] };
}

/** The note for readers that came with what was handed in for review. */
function handedIn(newest: { readonly publicNote: string | null } | undefined): string {
  return newest?.publicNote ?? "";
}

function placed(
  step: RecordStep,
  scheduled: boolean,
  version: number,
  head: RecordHead,
  { publishAt }: StepToTake,
): Pick<RecordHead, "publishedVersion" | "scheduledVersion" | "scheduledFor"> {
  if (scheduled)
    return { publishedVersion: head.publishedVersion, scheduledVersion: version, scheduledFor: publishAt };
  const comesBack = step === "discard" && head.publishedVersion !== null;
  const publishedVersion =
    step === "withdraw" ? null : step === "publish" || comesBack ? version : head.publishedVersion;
  return { publishedVersion, scheduledVersion: null, scheduledFor: null };
}
