import type { Contest } from "../../components/evidence/contested-place.tsx";
import { serviceHref } from "../../components/site/names.ts";
import type { Handle } from "../../db/client.ts";
import { contestedClaims } from "../../db/queries/catalogue/contested-claims.ts";
import { listMeasuredDays } from "../../db/queries/catalogue/list-measured-days.ts";
import { readEpisode } from "../../db/queries/findings/read-episode.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DAY, type Interval } from "../../lib/model/interval.ts";
import { buildStrip } from "../../lib/summary/strip.ts";
import { placed, placeNames } from "./place-names.ts";

/** Claims that are looked through for places; more than a front page could ever show. */
const CLAIMS = 200;
/** Room at both ends of a strip, as a share of what it shows. */
const MARGIN = 0.15;

/** Places where a denial is contradicted by what was measured, each once; the order of the claims holds. */
export function contests(language: Language, handle: Handle): Contest[] {
  const byPlace = Map.groupBy(contestedClaims(handle, { limit: CLAIMS }), ({ claim }) =>
    serviceHref(claim.country, claim.service),
  );
  return [...byPlace].map(([href, claims]): Contest => {
    const { country, service } = claims[0]!.claim;
    const episodes = [...new Set(claims.flatMap(({ verdict }) => verdict?.episodes ?? []))]
      .flatMap((id) => {
        const found = readEpisode(handle, id);
        return found !== null && "episode" in found ? [found.episode] : [];
      })
      .sort((a, b) => a.start.best - b.start.best);
    const until = placed(language, handle, episodes).reduce((last, one) => Math.max(last, one.until), 0);
    const denials = [...Map.groupBy(claims, ({ statement }) => statement.id).values()];
    const saidAt = denials.map(([first]) => first!.statement.saidAt);
    const range = padded([
      ...saidAt,
      ...episodes.flatMap((episode) => [episode.start.earliest, episode.end?.latest ?? until]),
    ]);
    const measuredDays = listMeasuredDays(handle, { country, service });
    return {
      href,
      ...placeNames(language, handle, { country, service }),
      episodes,
      denials,
      range,
      strip: buildStrip({ range, episodes, measuredDays, saidAt, until }),
    };
  });
}

/** Whole days around these moments. */
function padded(moments: readonly number[]): Interval {
  const start = moments.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const end = moments.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const margin = Math.max(DAY, (end - start) * MARGIN);
  return { start: Math.floor((start - margin) / DAY) * DAY, end: Math.ceil((end + margin) / DAY) * DAY };
}
