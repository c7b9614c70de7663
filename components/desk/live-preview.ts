import { type RefObject, useEffect, useRef, useState } from "react";
import type { ShownPreview } from "../../lib/desk/save-answer.ts";

/** What the server makes of what is typed, and who else has the record open. */
export interface LivePreview {
  readonly preview: ShownPreview;
  readonly openBy: readonly string[];
  /** A version that somebody saved after the one that the form began from; null where there is none. */
  readonly newer: { readonly version: number; readonly by: string } | null;
}

/** So long after the last key the server is asked. Milliseconds. */
const pause = 500;

/** So often it is asked without a key: who else has the record open changes by itself. Milliseconds. */
const sign = 60_000;

/** Looks up what would come of a form while it is typed, for who may write. */
export function useLivePreview(form: RefObject<HTMLFormElement | null>, csrf: string, mayWrite: boolean) {
  const [live, setLive] = useState<LivePreview | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const asked = useRef(0);
  async function look() {
    if (form.current === null) return;
    asked.current += 1;
    const mine = asked.current;
    const answered = await fetch("/desk/records/live", {
      method: "POST",
      body: new FormData(form.current),
      headers: { "x-csrf-token": csrf },
    }).catch(() => null);
    // A preview that cannot be had is no reason to disturb who writes; the last one stays.
    if (!answered?.ok) return;
    const found = (await answered.json()) as LivePreview;
    // Answers can overtake each other, and what they were about can be gone.
    if (mine === asked.current) setLive(found);
  }
  const looking = useRef(look);
  looking.current = look;
  useEffect(() => {
    if (!mayWrite) return;
    const ticking = setInterval(() => {
      if (document.visibilityState === "visible") looking.current();
    }, sign);
    return () => clearInterval(ticking);
  }, [mayWrite]);
  return {
    live,
    lookSoon() {
      clearTimeout(timer.current);
      timer.current = setTimeout(look, pause);
    },
    /** The form holds other words now: what was looked up, or is on its way, is about those before. */
    drop() {
      asked.current += 1;
      setLive(null);
    },
  };
}
