import { formatCount, formatListed } from "../../i18n/format.ts";
import { type Locale, translate } from "../../i18n/translate.ts";
import type { ClaimKind } from "../../model/claim.ts";
import type { Side } from "../../model/statement.ts";
import { gravestVerdict } from "../build-said.ts";
import type { StatementMark } from "../model.ts";

/** The lanes of what was said, from those with power to those who watch them. */
export const saidLanes = ["government", "regulator", "operator", "platform", "others"] as const;
export type SaidLaneId = (typeof saidLanes)[number];

export function saidLaneOf(side: Side): SaidLaneId {
  switch (side) {
    case "government":
    case "regulator":
    case "operator":
    case "platform":
      return side;
    case "researcher":
    case "civil society":
    case "media":
      return "others";
  }
}

export function saidLaneTitle(lane: SaidLaneId, locale: Locale): string {
  const titles = {
    government: translate(locale, "figure.said.government"),
    regulator: translate(locale, "figure.said.regulator"),
    operator: translate(locale, "figure.said.operator"),
    platform: translate(locale, "figure.said.platform"),
    others: translate(locale, "figure.said.others"),
  };
  return titles[lane];
}

/** The way a claim leans: against interference, for it, or about something else. Drawn as different spans. */
export function leaning(kind: ClaimKind): "denies" | "asserts" | "other" {
  switch (kind) {
    case "denies-interference":
    case "denies-block":
    case "denies-plan":
    case "attributes-technical-fault":
      return "denies";
    case "asserts-throttling":
    case "asserts-block":
    case "asserts-shutdown":
    case "announces-restriction":
    case "acknowledges":
    case "justifies":
    case "reports-feature-restriction":
      return "asserts";
    case "announces-restoration":
    case "says-people-moved":
    case "demands":
      return "other";
  }
}

/** How many of a lane's statements the measurements contradict; null where none. It is what a reader must not miss. */
export function contradictedNote(marks: readonly StatementMark[], locale: Locale): string | null {
  const contradicted = marks.filter((mark) => gravestVerdict(mark) === "contradicted").length;
  if (contradicted === 0) return null;
  const single = marks.length === 1 ? "yes" : "no";
  return translate(locale, "figure.said.contradicted", { contradicted, n: marks.length, single });
}

/** What a marker says beside itself, the fullest first: "Vaezi denies interference", "Vaezi". */
export function saidTexts(mark: StatementMark, locale: Locale): string[] {
  const { speaker, conflicts } = mark;
  const kind = mark.claims[0]?.kind;
  const texts =
    kind === undefined ? [speaker] : [translate(locale, `figure.said.${kind}`, { speaker }), speaker];
  if (conflicts.length === 0) return texts;
  // Another report of the same statement says something else: the reader is told which.
  const numbers = formatListed(
    conflicts.map((number) => formatCount(number, locale)),
    locale,
  );
  return texts.map((what) => translate(locale, "figure.said.differing", { what, numbers }));
}
