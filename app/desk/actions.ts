"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { appendAudit } from "../../db/queries/accounts/append-audit.ts";
import { assign } from "../../db/queries/desk/assignments.ts";
import { lookAgain, lookAt } from "../../db/queries/desk/attention.ts";
import { attentionLists } from "../../db/queries/desk/attention-questions.ts";
import { hasPublicHistory } from "../../db/queries/desk/public-history.ts";
import { readRecord } from "../../db/queries/desk/read-record.ts";
import { decideEvent } from "../../db/queries/editorial/decide-event.ts";
import { listOf } from "../../lib/accounts/form-input.ts";
import { subjectKinds } from "../../lib/desk/record.ts";
import { eventStates } from "../../lib/model/statement.ts";
import { assignee } from "./assignee.ts";
import { deskAction, InputRefused } from "./authorise.ts";

const mostAtOnce = 500;

/** Rows of a list as `kind record`, in as many fields as were chosen. */
const chosenRows = listOf(
  z
    .string()
    .max(3_000)
    .transform((text, context) => {
      const [named = "", ...rest] = text.split(" ");
      const kind = subjectKinds.find((one) => one === named);
      if (kind !== undefined && rest.length > 0) return { kind, record: rest.join(" ") };
      context.addIssue({ code: "custom", message: "That is nothing that stands on a list." });
      return z.NEVER;
    }),
).pipe(
  z
    .array(z.object({ kind: z.enum(subjectKinds), record: z.string() }))
    .min(1, "Choose something in the list first.")
    .max(mostAtOnce, `Choose ${mostAtOnce} at most.`),
);

/** Gives what was chosen in a list to somebody, takes it off the list as looked at, or puts it back. */
export const attendTo = deskAction(
  "annotator",
  z.object({
    _list: z.enum(attentionLists),
    _act: z.enum(["give", "looked", "back"]).default("give"),
    _assign: z.string().max(100).default(""),
    _chosen: chosenRows,
  }),
  (account, { _list: list, _act: act, _assign: asked, _chosen: chosen }, handle) => {
    const now = Date.now();
    const to = act === "give" ? assignee(handle, asked) : null;
    const done = handle.sqlite
      .transaction(() =>
        chosen.filter(({ kind, record }) => {
          if (act === "give") return assign(handle, { kind, record }, to, now);
          if (act === "looked") return lookAt(handle, { list, record }, account, now);
          return lookAgain(handle, { list, record });
        }),
      )
      .immediate();
    if (done.length === 0) throw new InputRefused({ form: "None of it is there any more." });
    refresh();
    return { act, to: to?.name ?? null, done: done.map(({ kind, record }) => `${kind} ${record}`) };
  },
);

/** Accepts or dismisses candidates that a feed brought, or makes them candidates again. */
export const decideCandidate = deskAction(
  "editor",
  z.object({ _chosen: chosenRows, _act: z.enum(eventStates) }),
  (account, { _chosen: chosen, _act: state }, handle) => {
    const now = Date.now();
    const done = handle.sqlite
      .transaction(() =>
        chosen.filter(({ kind, record }) => {
          // What editors wrote in comes before readers by their way, through review, and leaves them by it.
          const written = readRecord(handle, "event", record) !== null;
          if (
            kind !== "event" ||
            (written && (state === "accepted" || hasPublicHistory(handle, kind, record)))
          )
            return false;
          if (!decideEvent(handle, record, state, now)) return false;
          appendAudit(handle, {
            at: now,
            account: account.id,
            action: state === "accepted" ? "record.published" : "record.withdrawn",
            subject: `event ${record}`,
            detail: { candidate: true, decision: state },
          });
          return true;
        }),
      )
      .immediate();
    if (done.length === 0)
      throw new InputRefused({
        form: "None of it was decided: somebody has, or editors write in it. Look at its own page.",
      });
    refresh();
    return { act: state, to: null, done: done.map(({ kind, record }) => `${kind} ${record}`) };
  },
);
