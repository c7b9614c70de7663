import { DAY } from "../../../lib/model/interval.ts";
import type { NetworkOverview } from "../../../lib/model/overview.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "./list-measured-pairs.ts";

/** The networks of a country that something was measured on, the most observed first. */
export function listNetworksOfCountry(handle: Handle, country: string): NetworkOverview[] {
  const { sqlite } = handle;
  const ofService = sqlite.prepare(
    `SELECT cells.network AS network, networks.name AS name, min(cells.time) AS firstDayAt,
       max(cells.time) AS lastDayAt, sum(max(cells.n + cells.inconclusive, cells."values")) AS tests,
       max(sources.kind = 'simulated') AS simulated
     FROM cells LEFT JOIN networks ON networks.asn = cells.network
       JOIN sources ON sources.code = cells.source_code
     WHERE country_code = (SELECT code FROM countries WHERE id = ?)
       AND service_code = (SELECT code FROM services WHERE id = ?)
       AND step = ? AND cells.network >= 0
     GROUP BY cells.network`,
  );
  const episodes = new Map(
    (
      sqlite
        .prepare(
          `SELECT one.value AS network, count(*) AS n FROM episodes, json_each(episodes.networks) AS one
           WHERE episodes.country = ? GROUP BY one.value`,
        )
        .all(country) as { network: number; n: number }[]
    ).map((row) => [row.network, row.n]),
  );

  const found = new Map<number, NetworkOverview>();
  for (const pair of listMeasuredPairs(handle, { country })) {
    const rows = ofService.all(country, pair.service, DAY) as {
      network: number;
      name: string | null;
      firstDayAt: number;
      lastDayAt: number;
      tests: number;
      simulated: 0 | 1;
    }[];
    for (const row of rows) {
      const known = found.get(row.network);
      found.set(row.network, {
        network: row.network === 0 ? null : row.network,
        name: row.name,
        services: [...(known?.services ?? []), pair.service],
        tests: row.tests + (known?.tests ?? 0),
        firstDayAt: Math.min(row.firstDayAt, known?.firstDayAt ?? row.firstDayAt),
        lastDayAt: Math.max(row.lastDayAt, known?.lastDayAt ?? row.lastDayAt),
        episodes: episodes.get(row.network) ?? 0,
        simulated: row.simulated === 1 || known?.simulated === true,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.tests - a.tests || (a.network ?? 0) - (b.network ?? 0));
}
