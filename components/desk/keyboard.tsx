"use client";

import { useEffect, useRef, useState } from "react";
import controls from "./controls.module.css";
import styles from "./keyboard.module.css";

/** Where single keys lead; the words stand in the help. */
const pages: Readonly<Record<string, readonly [href: string, words: string]>> = {
  a: ["/desk/new/annotation", "new annotation"],
  s: ["/desk/new/statement", "new statement"],
  e: ["/desk/new/event", "new event"],
  d: ["/desk", "what wants attention"],
  f: ["/desk?show=records", "find a record"],
};

const others: readonly (readonly [keys: string, words: string])[] = [
  ["j, k", "down and up a list"],
  ["Enter", "open what is marked"],
  ["x", "choose it, or not"],
  ["/", "to the filter"],
  ["Ctrl S, ⌘ S", "save the form"],
  ["?", "this"],
];

/** Single keys disturb who speaks to the computer (WCAG 2.2, 2.1.4): each browser can do without them. */
const switchedOff = "dimline-desk-keys-off";

/** The keys of the desk, none while somebody types, and what they do under `?`. */
export function Keyboard() {
  const help = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(false);
  useEffect(() => setOff(readOff()), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target?.closest("input, textarea, select, dialog")
      )
        return;
      if (event.key === "?") help.current?.showModal();
      else if (off || !act(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [off]);
  return (
    <dialog ref={help} aria-labelledby="keys-title" className={styles.help}>
      <h2 id="keys-title">Keys</h2>
      <dl className={styles.keys}>
        {[...others, ...Object.entries(pages).map(([key, [, words]]) => [key, words] as const)].map(
          ([keys, words]) => (
            <div key={keys}>
              <dt>
                {keys.split(", ").map((one, at) => (
                  <span key={one}>
                    {at === 0 ? null : ", "}
                    <kbd>{one}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      <form method="dialog" className={styles.switch}>
        <button type="submit" className={controls.quiet}>
          Close
        </button>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={!off}
            onChange={({ target }) => {
              setOff(!target.checked);
              writeOff(!target.checked);
            }}
          />{" "}
          single keys work in this browser
        </label>
      </form>
    </dialog>
  );
}

/** @returns whether the key means anything here. */
function act(key: string): boolean {
  const page = pages[key];
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  if (page !== undefined) window.location.assign(page[0]);
  else if ((key === "j" || key === "k") && rows.length > 0) {
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[Math.min(Math.max(at + (key === "j" ? 1 : -1), 0), rows.length - 1)]?.focus();
  } else if (key === "x") {
    const row = document.activeElement?.closest("li");
    row?.querySelector<HTMLElement>("input[type=checkbox]")?.click();
  } else if (key === "/") document.querySelector<HTMLElement>("[data-search]")?.focus();
  else return false;
  return true;
}

function readOff(): boolean {
  try {
    return localStorage.getItem(switchedOff) !== null;
  } catch {
    // A browser that keeps nothing has them on.
    return false;
  }
}

function writeOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(switchedOff, "off");
    else localStorage.removeItem(switchedOff);
  } catch {
    // It holds until the page is left.
  }
}
