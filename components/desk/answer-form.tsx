"use client";

import { type ReactNode, useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import styles from "./answer-form.module.css";

type Answer = ActionAnswer<unknown>;

/** A form of buttons alone: where its action is refused, the reason stands beside them, with JavaScript and without. */
export function AnswerForm({
  action,
  children,
}: {
  action: (state: Answer | null, form: FormData) => Promise<Answer>;
  children: ReactNode;
}) {
  const [answer, dispatch] = useActionState(action, null);
  const refused = answer === null || answer.ok ? [] : Object.values(answer.errors ?? {});
  return (
    <form action={dispatch}>
      {children}
      {refused.length === 0 ? null : (
        <p role="alert" className={styles.refused}>
          {refused.join(" ")}
        </p>
      )}
    </form>
  );
}
