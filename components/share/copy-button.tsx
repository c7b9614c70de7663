"use client";
import { useEffect, useState } from "react";
import styles from "./share-panel.module.css";

/**
 * Copies the text of the field with the id `field`. Without script there is no button, and the field can be
 * selected and copied by hand. It carries no text of its own, so that nothing crosses to the browser twice.
 */
export function CopyButton({
  field,
  words,
}: {
  field: string;
  words: { readonly copy: string; readonly copied: string; readonly failed: string };
}) {
  const [state, setState] = useState<"away" | "copy" | "copied" | "failed">("away");
  useEffect(() => setState("copy"), []);
  if (state === "away") return null;
  const copy = async () => {
    const element = document.getElementById(field);
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.select();
    try {
      await navigator.clipboard.writeText(element.value);
      setState("copied");
    } catch {
      // No clipboard without a secure address or permission: the text stands selected, and the button says so.
      setState("failed");
    }
  };
  return (
    <button type="button" className={styles.copy} onClick={copy} aria-describedby={`${field}-name`}>
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
