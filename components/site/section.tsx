import type { ReactNode } from "react";
import styles from "./section.module.css";

/** A named part of a page. `aside` stands at the far end of its headline: a link to its rows. */
export function Section({
  id,
  title,
  note,
  aside,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.headline}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

/** What stands where there is nothing: that there is nothing, and what would fill it. */
export function EmptyState({ what, fill }: { what: string; fill?: string }) {
  return (
    <div className={styles.empty}>
      <p>{what}</p>
      {fill === undefined ? null : <p className={styles.fill}>{fill}</p>}
    </div>
  );
}
