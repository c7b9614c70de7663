import type { Instant } from "../model/interval.ts";
import type { Actor, RecordHead, RecordState, Revision } from "./record.ts";

/** What can be done with a record, beside writing in it. */
export const recordSteps = ["submit", "return", "publish", "discard", "withdraw"] as const;
export type RecordStep = (typeof recordSteps)[number];

/** Why a step is not open. A code, so that the desk says it in one place and tests can hold on to it. */
export type Refusal =
  | "role"
  | "own-work"
  | "not-draft"
  | "not-in-review"
  | "never-published"
  | "withdrawn"
  | "nothing-to-discard"
  | "no-correction-note"
  | "no-reason"
  | "past";

export const refusalWords: Readonly<Record<Refusal, string>> = {
  role: "Your role does not allow this.",
  "own-work": "You wrote this, so somebody else must review it.",
  "not-draft": "This is not a draft.",
  "not-in-review": "This is not in review.",
  "never-published": "This was never published.",
  withdrawn: "This was withdrawn. Restore a version of it first.",
  "nothing-to-discard": "There is no unpublished change.",
  "no-correction-note": "Readers have seen this already: say in the note for readers what is corrected.",
  "no-reason": "Say why.",
  past: "A publication can only be planned for a time to come.",
};

export interface StepQuestion {
  readonly head: Pick<RecordHead, "version" | "state" | "publishedVersion">;
  /** Of the whole record, oldest first. */
  readonly revisions: readonly Pick<Revision, "version" | "state" | "author" | "publicNote">[];
  readonly actor: Actor;
  /** Whether authors may publish their own work: a desk of one (`DIMLINE_DESK_OF_ONE`). */
  readonly deskOfOne: boolean;
}

/** What goes with a step. */
export interface StepNotes {
  /** For the desk. */
  readonly note: string;
  /** For readers. */
  readonly publicNote: string;
  /** UTC epoch ms; null is at once. */
  readonly publishAt: Instant | null;
  readonly now: Instant;
}

const rank = { reader: 0, annotator: 1, editor: 2, administrator: 3 } as const;

/** Whether a step is open to somebody; null where it is, else why not. Notes are judged by `refusedNotes`. */
export function refusedStep(
  step: RecordStep,
  { head, revisions, actor, deskOfOne }: StepQuestion,
): Refusal | null {
  const needed = step === "submit" || step === "discard" ? rank.annotator : rank.editor;
  if (rank[actor.role] < needed) return "role";
  const open = head.state === "draft" || head.state === "in review";
  if (head.state === "withdrawn") return "withdrawn";
  switch (step) {
    case "submit":
      return head.state === "draft" ? null : "not-draft";
    case "return":
      return head.state === "in review" ? null : "not-in-review";
    case "publish":
      if (!open || (head.state === "draft" && !deskOfOne)) return "not-in-review";
      return !deskOfOne && authorsOf({ head, revisions }).has(actor.id) ? "own-work" : null;
    case "discard":
      return open ? null : "nothing-to-discard";
    case "withdraw":
      return head.publishedVersion === null ? "never-published" : null;
  }
}

/** What is missing beside a step that is open. */
export function refusedNotes(
  step: RecordStep,
  head: Pick<RecordHead, "publishedVersion">,
  { note, publicNote, publishAt, now }: StepNotes,
): Refusal | null {
  if (step === "return" && note.trim() === "") return "no-reason";
  if (step === "withdraw" && publicNote.trim() === "") return "no-reason";
  if ((step === "submit" || step === "publish") && head.publishedVersion !== null && publicNote.trim() === "")
    return "no-correction-note";
  if (step === "publish" && publishAt !== null && publishAt <= now) return "past";
  return null;
}

/** Who wrote what is in the record now and readers have not seen: the drafts since the last publication. */
export function authorsOf({
  head,
  revisions,
}: Pick<StepQuestion, "revisions"> & { readonly head: Pick<RecordHead, "publishedVersion"> }): Set<string> {
  const since = head.publishedVersion ?? 0;
  return new Set(
    revisions
      .filter(({ version, state }) => version > since && state === "draft")
      .map(({ author }) => author),
  );
}

/** The state that a step leads to. */
export function stateAfter(step: RecordStep, head: Pick<RecordHead, "publishedVersion">): RecordState {
  switch (step) {
    case "submit":
      return "in review";
    case "return":
      return "draft";
    case "publish":
      return head.publishedVersion === null ? "published" : "corrected";
    case "discard":
      // What readers never saw is out of the way then, and comes back by restoring a version of it.
      return head.publishedVersion === null ? "withdrawn" : "published";
    case "withdraw":
      return "withdrawn";
  }
}
