"use client";

import { useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import styles from "./desk-page.module.css";
import { FrameNotice } from "./frame-notice.tsx";

type Answer = ActionAnswer<unknown>;

/** Where a statement was published. */
export function AddressForm({
  action,
  csrf,
}: {
  action: (state: Answer | null, form: FormData) => Promise<Answer>;
  csrf: string;
}) {
  const [answer, dispatch, pending] = useActionState(action, null);
  const wrong = answer !== null && !answer.ok ? (answer.errors?.url ?? answer.errors?.form) : undefined;
  const typed = answer !== null && !answer.ok ? (answer.typed.url ?? "") : "";
  return (
    <form action={dispatch} className={styles.text}>
      <input type="hidden" name="csrf" value={csrf} />
      <label htmlFor="url">Address</label>
      <input
        id="url"
        name="url"
        type="url"
        inputMode="url"
        key={typed}
        defaultValue={typed}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong === undefined ? undefined : "url-problem"}
      />
      {wrong === undefined ? null : (
        <FrameNotice kind="refused">
          <p id="url-problem">{wrong}</p>
        </FrameNotice>
      )}
      <p>
        <button type="submit" className={styles.small} aria-busy={pending}>
          {pending ? "Fetching…" : "Fetch the page"}
        </button>
      </p>
    </form>
  );
}
