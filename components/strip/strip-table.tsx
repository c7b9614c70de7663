import type { ServiceOverview } from "../../lib/model/overview.ts";
import type { AxisMark, Strip } from "../../lib/summary/strip.ts";
import { serviceHref } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { ServiceStrip } from "./service-strip.tsx";
import { StripAxis } from "./strip-axis.tsx";
import styles from "./strip-table.module.css";

export interface StripRow {
  readonly overview: ServiceOverview;
  /** UTC days with an observation. */
  readonly days: number;
  readonly strip: Strip;
}

/** The services of a country, one line each, all on one axis. */
export function StripTable({ services, axis }: { services: readonly StripRow[]; axis: readonly AxisMark[] }) {
  return (
    <>
      <ol className={styles.list}>
        {services.map(({ overview, days, strip }) => {
          const { service, country, episodes, statements } = overview;
          return (
            <li key={service.id} className={styles.row}>
              <div className={styles.words}>
                <h3 className={styles.name}>
                  <a href={serviceHref(country.id, service.id)}>{service.name}</a>{" "}
                  {overview.provenances.includes("simulated") ? <SimulatedMark /> : null}
                </h3>
                <p className={styles.facts}>
                  {say("pages.home-place-episodes", { count: episodes })}
                  {" · "}
                  {days === 0
                    ? say("pages.home-place-never")
                    : say("pages.country-measured-days", { count: days })}
                </p>
              </div>
              <ServiceStrip
                strip={strip}
                label={say("pages.country-strip-label", {
                  service: service.name,
                  episodes,
                  days,
                  statements,
                })}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.axis}>
        <StripAxis marks={axis} />
      </div>
    </>
  );
}
