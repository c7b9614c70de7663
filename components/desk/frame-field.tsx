import type { ComponentProps } from "react";
import styles from "./controls.module.css";

/** A labelled field with its hint and what is wrong with it, tied together for whoever does not see them. */
export function FrameField({
  label,
  hint,
  error,
  ...input
}: { label: string; hint?: string | undefined; error?: string | undefined } & ComponentProps<"input"> & {
    id: string;
  }) {
  const described = [hint && `${input.id}-hint`, error && `${input.id}-error`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={input.id}>{label}</label>
      {hint && (
        <p id={`${input.id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        {...input}
        className={styles.input}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      {error && (
        <p id={`${input.id}-error`} className={styles.problem}>
          {error}
        </p>
      )}
    </div>
  );
}
