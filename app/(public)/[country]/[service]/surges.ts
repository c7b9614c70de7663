import { kindsName } from "../../../../components/site/names.ts";
import type { Handle } from "../../../../db/client.ts";
import { listSurges, type SurgesQuestion } from "../../../../db/queries/findings/list-surges.ts";
import { readEpisode } from "../../../../db/queries/findings/read-episode.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import type { Surge } from "../../../../lib/model/surge.ts";
import { placeNames } from "../../place-names.ts";

/** People arriving at a service, and what the episodes that stand beside them are called. */
export function namedSurges(
  language: Language,
  handle: Handle,
  question: SurgesQuestion,
): { readonly surges: readonly Surge[]; readonly besides: ReadonlyMap<string, string> } {
  const surges = listSurges(handle, question);
  const besides = new Map<string, string>();
  for (const id of new Set(surges.flatMap((surge) => surge.besides))) {
    const found = readEpisode(handle, id);
    if (found === null || !("episode" in found)) continue;
    const { episode } = found;
    besides.set(
      id,
      language.say("pages.surge-beside", {
        kinds: kindsName(language, episode),
        service: placeNames(language, handle, episode).service,
        start: language.date(episode.start.best),
      }),
    );
  }
  return { surges, besides };
}
