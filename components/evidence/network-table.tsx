import type { Language } from "../../lib/i18n/language.ts";
import type { NetworkOverview } from "../../lib/model/overview.ts";
import { DataTable } from "../site/data-table.tsx";
import { networkName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";

/** The networks of a country, with how much was measured on each. */
export function NetworkTable({
  language,
  networks,
  country,
}: {
  language: Language;
  networks: readonly NetworkOverview[];
  country: string;
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.networks-caption", { country })}
      columns={[
        { key: "network", label: language.say("pages.network") },
        { key: "tests", label: language.say("pages.network-tests"), numeric: true },
        { key: "services", label: language.say("pages.network-services"), numeric: true },
        { key: "episodes", label: language.say("pages.network-episodes"), numeric: true },
        { key: "days", label: language.say("pages.network-days") },
      ]}
      rows={networks.map((one) => ({
        key: String(one.network),
        cells: [
          <>
            {one.network === null ? (
              networkName(language, null)
            ) : (
              <a href={language.address(`/networks/${one.network}`)}>
                {networkName(
                  language,
                  one.network,
                  one.name === null ? undefined : new Map([[one.network, one.name]]),
                )}
              </a>
            )}{" "}
            {one.simulated ? <SimulatedMark language={language} /> : null}
          </>,
          language.count(one.tests),
          language.count(one.services.length),
          language.count(one.episodes),
          language.say("format.range", {
            from: language.date(one.firstDayAt, { short: true }),
            to: language.date(one.lastDayAt, { short: true }),
          }),
        ],
      }))}
    />
  );
}
