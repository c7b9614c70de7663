import type { Episode } from "../model/episode.ts";
import { DAY, type Duration, type Instant, overlap } from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Side, Statement } from "../model/statement.ts";

/** Sides whose word is an official one. An operator or a platform speaks for itself. */
export const officialSides: readonly Side[] = ["government", "regulator"];

export const officialWordSpans = {
  /** What is said this long after an episode's end is still taken for a word on it. */
  after: 30 * DAY,
} as const;

/**
 * The first official word on an episode, or that none was entered. A word is a statement of a government or a
 * regulator about the service in the country, made between the episode's start and thirty days after its end,
 * or one from before that announces a restriction of that time. What the statement says of it does not matter.
 */
export type OfficialWord =
  | {
      readonly state: "silent";
      /** Looked for up to here. */
      readonly until: Instant;
      /** The first statement of anybody else on it; null where there is none either. */
      readonly others: Statement | null;
    }
  | { readonly state: "announced"; readonly statement: Statement }
  | {
      readonly state: "spoken";
      readonly statement: Statement;
      /** From the start to the first word: not less than `least`, not more than `most`, as far as both are known. */
      readonly lag: { readonly least: Duration; readonly most: Duration };
    };

/**
 * @param statements of the country, in any order; those about other services are passed over.
 * @param until data reach up to here: an episode that goes on has had no word so far.
 */
export function officialWord(
  episode: Episode,
  statements: readonly Statement[],
  until: Instant,
): OfficialWord {
  const { start, end } = episode;
  const closes =
    end === null
      ? Math.max(until, start.latest) + officialWordSpans.after
      : end.latest + officialWordSpans.after;
  const about = statements
    .filter(
      (one) =>
        one.country === episode.country &&
        (one.services.includes(episode.service) || one.services.includes("internet")),
    )
    .map((statement) => ({
      statement,
      said: saidWithin({ at: statement.saidAt, precision: statement.precision }),
    }))
    .sort((a, b) => a.said.end - b.said.end || a.statement.id.localeCompare(b.statement.id, "en"));
  const official = about.filter(({ statement }) => officialSides.includes(statement.side));
  const window = { start: start.earliest, end: end?.latest ?? Math.max(until, start.latest) };
  const announced = official.find(
    ({ statement, said }) =>
      said.end <= start.earliest &&
      statement.claims.some(
        (claim) =>
          claim.kind === "announces-restriction" &&
          claim.service === episode.service &&
          // Of an announcement without dates nobody knows whether it meant this.
          claim.period !== null &&
          overlap(claim.period, { start: window.start, end: window.end + 1 }) !== null,
      ),
  );
  if (announced !== undefined) return { state: "announced", statement: announced.statement };
  const within = ({ said }: { readonly said: { readonly start: Instant; readonly end: Instant } }) =>
    said.end > start.earliest && said.start <= closes;
  const first = official.find(within);
  if (first === undefined)
    return { state: "silent", until: closes, others: about.find(within)?.statement ?? null };
  return {
    state: "spoken",
    statement: first.statement,
    lag: {
      least: Math.max(0, first.said.start - start.latest),
      most: Math.max(0, first.said.end - start.earliest),
    },
  };
}
