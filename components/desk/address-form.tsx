"use client";

import { useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import controls from "./controls.module.css";
import { FrameField } from "./frame-field.tsx";
import styles from "./frame-form.module.css";

type Answer = ActionAnswer<unknown>;

/** Where a statement was published. */
export function AddressForm({
  action,
  csrf,
  url = "",
}: {
  action: (state: Answer | null, form: FormData) => Promise<Answer>;
  csrf: string;
  /** Stands in the field at first. */
  url?: string;
}) {
  const [answer, dispatch, pending] = useActionState(action, null);
  const wrong = answer !== null && !answer.ok ? (answer.errors?.url ?? answer.errors?.form) : undefined;
  const typed = answer !== null && !answer.ok ? (answer.typed.url ?? "") : url;
  return (
    <form action={dispatch} className={styles.form}>
      <input type="hidden" name="csrf" value={csrf} />
      <FrameField
        id="url"
        name="url"
        label="Address"
        type="url"
        inputMode="url"
        placeholder="https://"
        key={typed}
        defaultValue={typed}
        error={wrong}
      />
      <button type="submit" className={controls.button} aria-busy={pending}>
        {pending ? "Fetching…" : "Fetch the page"}
      </button>
    </form>
  );
}
