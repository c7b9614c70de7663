import type { Language } from "../../lib/i18n/language.ts";
import type { ServiceOverview } from "../../lib/model/overview.ts";
import { serviceHref } from "./names.ts";
import styles from "./place-list.module.css";
import { SimulatedMark } from "./simulated.tsx";

/** Countries that something is known of, each with its services in a line, those with episodes first. */
export function PlaceList({
  language,
  overviews,
}: {
  language: Language;
  overviews: readonly ServiceOverview[];
}) {
  const byCountry = Map.groupBy(overviews, (overview) => overview.country.id);
  return (
    <ul className={styles.list}>
      {[...byCountry.values()].map((services) => {
        const country = services[0]!.country;
        const last = services.reduce<number | null>(
          (latest, one) => (one.lastDayAt === null ? latest : Math.max(latest ?? 0, one.lastDayAt)),
          null,
        );
        return (
          <li key={country.id}>
            <h3 className={styles.name}>
              <a href={language.address(`/${country.id.toLowerCase()}`)}>{country.name}</a>
            </h3>
            <ul className={styles.services}>
              {[...services]
                .sort((a, b) => b.episodes - a.episodes)
                .map((one) => (
                  <li key={one.service.id}>
                    <a href={language.address(serviceHref(country.id, one.service.id))}>{one.service.name}</a>
                    {one.episodes === 0 ? null : (
                      <strong> {language.say("pages.home-place-episodes", { count: one.episodes })}</strong>
                    )}
                  </li>
                ))}
            </ul>
            <p className={styles.facts}>
              {last === null
                ? language.say("pages.home-place-never")
                : language.say("pages.home-place-since", { date: language.date(last, { short: true }) })}{" "}
              {services.some((one) => one.provenances.includes("simulated")) ? (
                <SimulatedMark language={language} />
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
