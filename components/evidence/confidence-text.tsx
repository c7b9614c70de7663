import { formatPercent } from "../../lib/i18n/format.ts";
import { say } from "../site/say.ts";

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
export function ConfidenceText({ confidence }: { confidence: number }) {
  return (
    <span title={say("pages.confidence-words", { band: band(confidence) })}>{formatPercent(confidence)}</span>
  );
}

/** The same as a sentence. */
export function confidenceSentence(confidence: number): string {
  return say("pages.confidence-sentence", { band: band(confidence), percent: formatPercent(confidence) });
}
