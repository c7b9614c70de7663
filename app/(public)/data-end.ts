import type { Handle } from "../../db/client.ts";
import { listMeasuredPairs } from "../../db/queries/catalogue/list-measured-pairs.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { DAY, type Instant } from "../../lib/model/interval.ts";

/** The end of the last day with data on the service that an episode is of. */
export function dataEnd(handle: Handle, { country, service, start }: Episode): Instant {
  const pair = listMeasuredPairs(handle, { country }).find((one) => one.service === service);
  return pair === undefined ? start.latest : pair.lastDayAt + DAY;
}
