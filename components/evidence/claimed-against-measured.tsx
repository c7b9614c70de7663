import { type ClaimedFigure, renderClaimed } from "../../lib/figure/render-claimed.ts";
import type { Language } from "../../lib/i18n/language.ts";
import "../timeline/figure.css";
import styles from "./claimed-against-measured.module.css";

const prints = [
  { name: "narrow", width: 340 },
  { name: "wide", width: 680 },
] as const;

/** The little figure of one claim: what it speaks of over what was measured; the style sheet shows one of two widths. */
export function ClaimedAgainstMeasured({ language, figure }: { language: Language; figure: ClaimedFigure }) {
  return (
    <figure className={styles.figure}>
      {prints.map(({ name, width }) => (
        <div
          key={name}
          className={styles[name]}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderClaimed, which escapes every text
          dangerouslySetInnerHTML={{
            __html: renderClaimed(figure, {
              width,
              locale: language.locale,
              prefix: `claim-${figure.number}-${name}`,
            }),
          }}
        />
      ))}
      <figcaption className={styles.caption}>{language.say("ledger.figure")}</figcaption>
    </figure>
  );
}
