import controls from "./controls.module.css";
import { FrameNotice } from "./frame-notice.tsx";
import type { Unsent } from "./unsent.ts";

/** What was typed in this browser and never saved, and what can become of it. */
export function UnsentNotice({
  unsent,
  putBack,
  forget,
}: {
  unsent: Unsent;
  putBack: () => void;
  forget: () => void;
}) {
  return (
    <FrameNotice kind="note">
      <p>
        Something you typed here on {new Date(unsent.at).toISOString().slice(0, 16).replace("T", " at ")} UTC
        was never saved.
      </p>
      <p className={controls.buttons}>
        <button type="button" className={controls.quiet} onClick={putBack}>
          Put it back
        </button>
        <button type="button" className={controls.quiet} onClick={forget}>
          Forget it
        </button>
      </p>
    </FrameNotice>
  );
}
