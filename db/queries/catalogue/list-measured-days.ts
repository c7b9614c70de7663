import { DAY, type Instant } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";

/** The first instants of the UTC days on which one country's one service was measured, in order. */
export function listMeasuredDays(
  { sqlite }: Handle,
  { country, service }: { country: string; service: string },
): Instant[] {
  return sqlite
    .prepare(
      `SELECT DISTINCT time FROM cells
       WHERE country_code = (SELECT code FROM countries WHERE id = ?)
         AND service_code = (SELECT code FROM services WHERE id = ?) AND step = ? ORDER BY time`,
    )
    .pluck()
    .all(country, service, DAY) as Instant[];
}
