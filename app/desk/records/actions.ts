"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { assign } from "../../../db/queries/desk/assignments.ts";
import { freeRecordId } from "../../../db/queries/desk/free-record-id.ts";
import { forgetOpening } from "../../../db/queries/desk/openings.ts";
import { endPreview, makePreview } from "../../../db/queries/desk/previews.ts";
import { readRevision } from "../../../db/queries/desk/read-record.ts";
import { saveDraft } from "../../../db/queries/desk/save-draft.ts";
import { takeStep } from "../../../db/queries/desk/take-step.ts";
import { readEpisode } from "../../../db/queries/findings/read-episode.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { plainSigns } from "../../../lib/desk/forms/plain-signs.ts";
import type { SaveAnswer } from "../../../lib/desk/save-answer.ts";
import { recordSteps, refusalWords } from "../../../lib/desk/states.ts";
import { DAY } from "../../../lib/model/interval.ts";
import { assignee } from "../assignee.ts";
import { deskAction, InputRefused } from "../authorise.ts";
import { deskOfOne } from "./desk-of-one.ts";
import { recordInput, recordMeta } from "./record-input.ts";
import { shownPreview } from "./shown-preview.ts";

/** Saves what was typed as a draft, or shows what would come of it. */
export const saveRecord = deskAction("annotator", recordInput, (account, input, handle): SaveAnswer => {
  const now = Date.now();
  const { kind, fields, intent, note } = input;
  // A save must not wait for verdicts: the page, or the live preview, works them out beside it.
  const of = { kind, record: input.record || "preview", fields, now };
  const preview = shownPreview(handle, of, intent === "preview");
  if (intent === "preview") return { outcome: "previewed", version: input.version, fields, preview };
  const known = kind === "episode-review" ? readEpisode(handle, input.record) : undefined;
  if (known === null) throw new InputRefused({ form: "There is no such episode." });
  const record = input.record || freeRecordId(handle, kind, formOf(kind).idBase(fields, now));
  const saved = saveDraft(handle, {
    kind,
    record,
    version: input.version,
    fields,
    note,
    actor: account,
    now,
  });
  if (saved.outcome === "unknown")
    throw new InputRefused({ form: "There is no such version to begin from." });
  if (saved.outcome === "withdrawn") throw new InputRefused({ form: refusalWords.withdrawn });
  if (saved.outcome === "conflict") {
    const { theirs, merge } = saved;
    // What stands in the form now is both edits: the preview is of these.
    const preview = shownPreview(handle, { ...of, fields: merge.merged });
    return {
      outcome: "conflict",
      version: theirs.version,
      fields: merge.merged,
      preview,
      by: theirs.authorName || "a load",
      at: theirs.at,
      taken: merge.taken,
      clashes: merge.clashes,
    };
  }
  forgetOpening(handle, { kind, record, account: account.id });
  if (input.record === "") redirect(`/desk/records/${kind}/${record}?saved=1`);
  return { outcome: saved.outcome, version: saved.version, fields, preview };
});

/** Hands in, gives back, publishes, throws away or withdraws. */
export const stepRecord = deskAction(
  "annotator",
  z.object({
    ...recordMeta,
    _step: z.enum(recordSteps),
    note: z.string().max(2_000).default(""),
    public_note: z.string().max(2_000).default(""),
    publish_at: z.string().max(40).default(""),
  }),
  (account, input, handle) => {
    const now = Date.now();
    const taken = takeStep(handle, {
      kind: input._kind,
      record: input._record,
      version: input._version,
      step: input._step,
      note: input.note,
      publicNote: input.public_note,
      publishAt: plannedTime(input.publish_at),
      actor: account,
      deskOfOne: deskOfOne(),
      now,
    });
    if (!taken.ok) {
      const field = { "no-correction-note": "public_note", past: "publish_at" }[taken.refused as string];
      const words =
        taken.problems.length > 0
          ? `This is not whole yet: ${taken.problems.map(({ message }) => message).join(" ")}`
          : taken.refused === "moved on"
            ? "Somebody changed this in the meantime. Look at the newest version first; nothing was done."
            : taken.refused === "gone"
              ? "There is no such record."
              : refusalWords[taken.refused];
      const where =
        field ??
        (taken.refused === "no-reason" ? (input._step === "withdraw" ? "public_note" : "note") : "form");
      throw new InputRefused({ [where]: words });
    }
    redirect(
      `/desk/records/${input._kind}/${input._record}?done=${taken.scheduled ? "planned" : input._step}`,
    );
  },
);

/** Times are typed in UTC, as `2026-11-22T18:00` (with or without the Z). */
function plannedTime(text: string): number | null {
  const given = plainSigns(text).trim();
  if (given === "") return null;
  const at = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?Z?$/.test(given)
    ? Date.parse(`${given.replace(" ", "T").replace(/Z$/, "")}Z`)
    : Number.NaN;
  if (Number.isNaN(at)) throw new InputRefused({ publish_at: "Write a time in UTC: 2026-11-22T18:00Z." });
  return at;
}

/** Brings an earlier version back as a new draft. */
export const restoreRecord = deskAction(
  "annotator",
  z.object({ ...recordMeta, _restored: z.coerce.number().int().min(1) }),
  (account, input, handle) => {
    const old = readRevision(handle, input._kind, input._record, input._restored);
    if (old === null) throw new InputRefused({ form: "There is no such version." });
    const saved = saveDraft(handle, {
      kind: input._kind,
      record: input._record,
      version: input._version,
      fields: old.fields,
      note: `Restored from version ${old.version}.`,
      actor: account,
      now: Date.now(),
      reopens: true,
    });
    if (saved.outcome === "conflict" || saved.outcome === "unknown")
      throw new InputRefused({
        form: "Somebody changed this in the meantime. Look at the newest version first.",
      });
    redirect(`/desk/records/${input._kind}/${input._record}?done=restored`);
  },
);

/** Gives a record to somebody who may write, to oneself or to nobody. */
export const assignTo = deskAction(
  "annotator",
  z.object({ _kind: recordMeta._kind, _record: recordMeta._record, _assign: z.string().max(100) }),
  (_account, input, handle) => {
    const { _kind: kind, _record: record, _assign: asked } = input;
    const to = assignee(handle, asked);
    if (!assign(handle, { kind, record }, to, Date.now()))
      throw new InputRefused({ form: "There is no such record." });
    redirect(`/desk/records/${kind}/${record}?done=${to === null ? "let-go" : "assigned"}`);
  },
);

/** Makes a link that shows the version at hand to whoever holds it. */
export const linkPreview = deskAction(
  "annotator",
  z.object({ ...recordMeta, days: z.coerce.number().int().min(1).max(30) }),
  (account, input, handle) => {
    const { _kind: kind, _record: record, _version: version } = input;
    if (readRevision(handle, kind, record, version) === null)
      throw new InputRefused({ form: "There is no such version." });
    const now = Date.now();
    const expiresAt = now + input.days * DAY;
    const secret = makePreview(handle, { kind, record, version, expiresAt, account: account.id, now });
    return { path: `/preview/${secret}`, expiresAt };
  },
);

/** Ends such a link before its time. */
export const unlinkPreview = deskAction(
  "annotator",
  z.object({
    _kind: recordMeta._kind,
    _record: recordMeta._record,
    _link: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  (account, { _kind: kind, _record: record, _link: link }, handle) => {
    if (!endPreview(handle, { kind, record, link }, account.id, Date.now()))
      throw new InputRefused({ form: "This link has ended already." });
    redirect(`/desk/records/${kind}/${record}?done=unlinked`);
  },
);
