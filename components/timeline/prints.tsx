import styles from "./prints.module.css";

/** A drawing of the figure, and for which screens it is. */
export interface Printed {
  readonly name: "narrow" | "middle" | "wide";
  /** SVG. */
  readonly drawing: string;
}

/** The printed figure, in every width; the style sheet shows one of them. */
export function Prints({ prints }: { prints: readonly Printed[] }) {
  return prints.map(({ name, drawing }) => (
    <div
      key={name}
      className={styles[name]}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderTimeline, which escapes every text
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  ));
}
