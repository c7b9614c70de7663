import { formatCount, formatDate } from "../../lib/i18n/format.ts";
import type { NetworkOverview } from "../../lib/model/overview.ts";
import { DataTable } from "../site/data-table.tsx";
import { networkName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";

/** The networks of a country, with how much was measured on each. */
export function NetworkTable({
  networks,
  country,
}: {
  networks: readonly NetworkOverview[];
  country: string;
}) {
  return (
    <DataTable
      caption={say("pages.networks-caption", { country })}
      columns={[
        { key: "network", label: say("pages.network") },
        { key: "tests", label: say("pages.network-tests"), numeric: true },
        { key: "services", label: say("pages.network-services"), numeric: true },
        { key: "episodes", label: say("pages.network-episodes"), numeric: true },
        { key: "days", label: say("pages.network-days") },
      ]}
      rows={networks.map((one) => ({
        key: String(one.network),
        cells: [
          <>
            {one.network === null ? (
              networkName(null)
            ) : (
              <a href={`/networks/${one.network}`}>
                {networkName(one.network, one.name === null ? undefined : new Map([[one.network, one.name]]))}
              </a>
            )}{" "}
            {one.simulated ? <SimulatedMark /> : null}
          </>,
          formatCount(one.tests),
          formatCount(one.services.length),
          formatCount(one.episodes),
          say("format.range", {
            from: formatDate(one.firstDayAt, { short: true }),
            to: formatDate(one.lastDayAt, { short: true }),
          }),
        ],
      }))}
    />
  );
}
