import type { Language } from "../../lib/i18n/language.ts";

/**
 * The words for a probability. The steps follow the calibrated language of the IPCC guidance note on
 * uncertainty (2010): very likely from 90 %, likely from 66 %.
 */
function band(confidence: number): "verylikely" | "likely" | "probably" | "unsure" {
  if (confidence >= 0.9) return "verylikely";
  if (confidence >= 0.66) return "likely";
  return confidence >= 0.5 ? "probably" : "unsure";
}

/** "99% (very likely real)" for a cell of a table. */
export function ConfidenceText({ language, confidence }: { language: Language; confidence: number }) {
  return (
    <span title={language.say("pages.confidence-words", { band: band(confidence) })}>
      {language.percent(confidence)}
    </span>
  );
}

/** The same as a sentence. */
export function confidenceSentence(language: Language, confidence: number): string {
  return language.say("pages.confidence-sentence", {
    band: band(confidence),
    percent: language.percent(confidence),
  });
}
