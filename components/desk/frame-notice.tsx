import type { ReactNode } from "react";
import styles from "./frame-notice.module.css";

/** What a form says as a whole: that it was done, or why not. */
export function FrameNotice({ kind, children }: { kind: "done" | "refused" | "note"; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === "refused" ? "alert" : "status"}>
      {children}
    </div>
  );
}
