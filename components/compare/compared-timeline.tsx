import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { TimelineView } from "../timeline/timeline-view.tsx";
import styles from "./compared-timeline.module.css";

/** One of several timelines over the same time: what it says in a sentence, and its figure. */
export function ComparedTimeline({
  id,
  figure,
  summary,
  href,
  removeHref,
}: {
  id: string;
  figure: TimelineFigure;
  summary: string;
  /** Its own page, at the same time. */
  href: string;
  removeHref: string;
}) {
  return (
    <section className={styles.place} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          <a href={href}>{figure.title}</a>
        </h2>
        <a
          className={styles.remove}
          href={removeHref}
          aria-label={say("pages.compare-remove-of", { title: figure.title })}
        >
          {say("pages.compare-remove")}
        </a>
      </div>
      <p className={styles.summary}>
        {summary} {figure.simulated ? <SimulatedMark /> : null}
      </p>
      <TimelineView figure={figure} idPrefix={`compared-${id}`} showKey={false} />
    </section>
  );
}
