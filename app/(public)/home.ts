import type { Handle } from "../../db/client.ts";
import { latestEpisodes } from "../../db/queries/catalogue/latest-episodes.ts";
import { latestStatements } from "../../db/queries/catalogue/latest-statements.ts";
import { listServiceOverviews } from "../../db/queries/catalogue/list-service-overviews.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DAY, type Instant } from "../../lib/model/interval.ts";
import { contests } from "./contests.ts";
import { judged } from "./judged.ts";
import { namedOverviews, placed } from "./place-names.ts";

/** Measurements older than this say nothing about now. */
const RECENT_DAYS = 3;
const CONTESTED = 5;
const EPISODES = 40;
const GOING_ON = 6;
const OVER = 4;
const STATEMENTS = 5;

/**
 * What the front page tells: what is contested, what goes on now, what still went on when the data ended
 * (which is not the same), what ended, and what was said last.
 */
export function loadHome(language: Language, handle: Handle, now: Instant) {
  const recent = (until: Instant) => until >= now - RECENT_DAYS * DAY;
  const all = contests(language, handle);
  const latest = placed(language, handle, latestEpisodes(handle, { limit: EPISODES }));
  const ongoing = latest.filter(({ episode }) => episode.ongoing);
  const statements = latestStatements(handle, { limit: STATEMENTS });
  const overviews = namedOverviews(language, listServiceOverviews(handle));
  const lastDays = overviews.flatMap((one) => (one.lastDayAt === null ? [] : [one.lastDayAt]));
  const newest = lastDays.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
  return {
    contested: { shown: all.slice(0, CONTESTED), more: Math.max(0, all.length - CONTESTED) },
    now: ongoing.filter(({ until }) => recent(until)).slice(0, GOING_ON),
    was: ongoing.filter(({ until }) => !recent(until)).slice(0, GOING_ON),
    over: latest
      .filter(({ episode }) => !episode.ongoing)
      .sort((a, b) => (b.episode.end?.best ?? 0) - (a.episode.end?.best ?? 0))
      .slice(0, OVER),
    statements: judged(
      statements,
      statements.flatMap((statement) => listVerdicts(handle, { statement: statement.id })),
    ),
    overviews,
    recentDays: RECENT_DAYS,
    measuredNow: lastDays.filter((day) => recent(day + DAY)).length,
    newest: lastDays.length === 0 ? null : language.date(newest),
    simulated:
      overviews.some((overview) => overview.provenances.includes("simulated")) ||
      latest.some(({ episode }) => episode.provenance === "simulated"),
  };
}
