"use client";

import { useEffect, useRef } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import type { FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";
import type { SaveAnswer } from "../../lib/desk/save-answer.ts";
import { FieldLinks } from "./field-links.tsx";
import { FrameNotice } from "./frame-notice.tsx";

/** Why nothing was saved. It comes into view by itself: the button that was pressed may be far below it. */
export function RecordRefused({
  answer,
  conflict,
  errors,
  groups,
  list,
}: {
  answer: ActionAnswer<SaveAnswer> | null;
  conflict: Extract<SaveAnswer, { outcome: "conflict" }> | null;
  errors: Readonly<Record<string, string>>;
  groups: readonly FieldGroup[];
  list: FieldList | null;
}) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== null) notice.current?.focus();
  }, [answer]);
  if (answer === null || (answer.ok && conflict === null)) return null;
  return (
    <div ref={notice} tabIndex={-1}>
      <FrameNotice kind="refused">
        {conflict === null ? (
          <p>
            {errors.form ??
              "Something below is not right. Nothing was changed, and what you typed is still here."}
          </p>
        ) : (
          <p>
            <strong>{conflict.by} saved this while you were writing.</strong> Nothing of yours is lost, and
            nothing was saved yet.{" "}
            {conflict.clashes.length === 0
              ? "You wrote in different fields: both edits are below."
              : `You both changed ${conflict.clashes.length === 1 ? "one field" : `${conflict.clashes.length} fields`}: yours stands in it, the other beneath it.`}{" "}
            Look it through and save again.
          </p>
        )}
        {conflict === null ? null : (
          <FieldLinks
            names={[...conflict.clashes.map(({ field }) => field), ...conflict.taken]}
            groups={groups}
            list={list}
          />
        )}
        {answer.ok || answer.refused !== "sign-in" ? null : (
          <p>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in another tab
            </a>
            , then save again.
          </p>
        )}
      </FrameNotice>
    </div>
  );
}
