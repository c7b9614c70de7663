import { isoInstant } from "../../lib/model/interval.ts";

/** A moment for editors: to the minute, in UTC. @param at UTC epoch ms. */
export function Instant({ at }: { at: number }) {
  const iso = isoInstant(at);
  return <time dateTime={iso}>{`${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`}</time>;
}
