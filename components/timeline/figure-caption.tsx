import { zoneSentence } from "../../lib/figure/zone-sentence.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DAY } from "../../lib/model/interval.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { hasRoughTimes } from "../../lib/timeline/rough-times.ts";
import styles from "./figure-caption.module.css";

/** What stands under a figure: where its numbers come from, how they were gathered, whose clock it shows. */
export function FigureCaption({ language, figure }: { figure: TimelineFigure; language: Language }) {
  const { before, after } = figure.saidOutside;
  const sources =
    figure.sources.length === 0
      ? language.say("figure.caption.no-sources")
      : language.say("figure.caption.sources", {
          sources: language.listed(figure.sources),
          step: figure.step >= DAY ? "day" : "hour",
        });
  const sentences = [
    sources,
    zoneSentence(figure, language.locale),
    figure.bands.length > 0 ? language.say("figure.caption.confidence") : null,
    hasRoughTimes(figure) ? language.say("figure.caption.rough-time") : null,
    figure.reported.length > 0 ? language.say("figure.caption.reported") : null,
    before + after > 0 ? language.say("figure.caption.outside", { before, after }).trim() : null,
  ].filter((sentence) => sentence !== null);
  return (
    <figcaption className={styles.caption}>
      {figure.simulated ? <strong>{language.say("figure.caption.simulated")} </strong> : null}
      {sentences.join(" ")}
    </figcaption>
  );
}
