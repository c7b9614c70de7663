import { serviceHref } from "../../../../components/site/names.ts";
import type { StripRow } from "../../../../components/strip/strip-table.tsx";
import { reader } from "../../../../db/client.ts";
import { listNetworkCompliance } from "../../../../db/queries/catalogue/list-network-compliance.ts";
import { listNetworkServices } from "../../../../db/queries/catalogue/list-network-services.ts";
import { readNetwork } from "../../../../db/queries/catalogue/read-network.ts";
import { listEpisodes } from "../../../../db/queries/findings/list-episodes.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import { DAY } from "../../../../lib/model/interval.ts";
import type { NetworkService } from "../../../../lib/model/overview.ts";
import { axisMarks, buildStrip } from "../../../../lib/summary/strip.ts";
import { placed } from "../../place-names.ts";

/** Everything about one network; null where nothing knows it. */
export function loadNetwork(language: Language, asn: number) {
  const handle = reader();
  const services = listNetworkServices(handle, asn);
  const network = readNetwork(handle, asn);
  const episodes = [...new Set(services.map((one) => one.country.id))]
    .flatMap((country) => listEpisodes(handle, { country }))
    .filter((episode) => episode.networks.includes(asn))
    .sort((a, b) => b.start.best - a.start.best);
  if (network === null && services.length === 0) return null;

  const days = services.flatMap((one) => [one.days[0]!, one.days.at(-1)!]);
  const range = {
    start: days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY),
    end: days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY) + DAY,
  };
  const severalCountries = new Set(services.map((one) => one.country.id)).size > 1;
  const titleOf = ({ country, service }: NetworkService) =>
    severalCountries
      ? language.say("pages.service-title", { service: service.name, country: country.name })
      : service.name;
  const rows = services.map((one): StripRow => {
    const shown = episodes.filter(
      (episode) => episode.country === one.country.id && episode.service === one.service.id,
    );
    const title = titleOf(one);
    return {
      href: serviceHref(one.country.id, one.service.id),
      name: title,
      simulated: one.simulated,
      facts: [
        language.say("pages.home-place-episodes", { count: shown.length }),
        language.say("pages.country-measured-days", { count: one.days.length }),
      ],
      label: language.say("pages.network-strip-label", {
        title,
        episodes: shown.length,
        days: one.days.length,
      }),
      strip: buildStrip({
        range,
        episodes: shown,
        measuredDays: one.days,
        saidAt: [],
        until: one.days.at(-1)! + DAY,
      }),
    };
  });
  return {
    name: network?.name ?? null,
    countries: [...new Map(services.map((one) => [one.country.id, one.country])).values()],
    services,
    titleOf,
    rows,
    axis: services.length === 0 ? [] : axisMarks(range),
    episodes: placed(language, handle, episodes),
    kept: listNetworkCompliance(handle, asn),
    simulated: services.some((one) => one.simulated),
  };
}
