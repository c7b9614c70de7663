import { formatDate } from "../../lib/i18n/format.ts";
import type { ServiceOverview } from "../../lib/model/overview.ts";
import styles from "./place-list.module.css";
import { say } from "./say.ts";
import { SimulatedMark } from "./simulated.tsx";

/** Countries that something is known of, each with its services. */
export function PlaceList({ overviews }: { overviews: readonly ServiceOverview[] }) {
  const byCountry = Map.groupBy(overviews, (overview) => overview.country.id);
  return (
    <ul className={styles.list}>
      {[...byCountry.values()].map((services) => {
        const country = services[0]!.country;
        return (
          <li key={country.id} className={styles.country}>
            <h3 className={styles.name}>
              <a href={`/${country.id.toLowerCase()}`}>{country.name}</a>
            </h3>
            <ul className={styles.services}>
              {services.map((one) => (
                <li key={one.service.id}>
                  <a href={`/${country.id.toLowerCase()}/${one.service.id}`}>{one.service.name}</a>{" "}
                  {one.provenances.includes("simulated") ? <SimulatedMark /> : null}
                  <span className={styles.facts}>
                    {[
                      say("pages.home-place-episodes", { count: one.episodes }),
                      say("pages.home-place-statements", { count: one.statements }),
                      one.lastDayAt === null
                        ? say("pages.home-place-never")
                        : say("pages.home-place-last", { date: formatDate(one.lastDayAt, { short: true }) }),
                    ].join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
