import { HOUR, type Instant } from "../model/interval.ts";

export interface LocalTime {
  /** Hour of day as a fraction, 0 to 24. */
  readonly hour: number;
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

/**
 * Reads a country's clock. The zone's offset is looked up once for every hour of UTC, which is exact:
 * no zone that the scenarios use changes its offset within one.
 * @throws RangeError for a zone that IANA does not name.
 */
export function localClock(timeZone: string): (instant: Instant) => LocalTime {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const offsets = new Map<number, number>();
  const offsetAt = (instant: Instant): number => {
    const hour = Math.floor(instant / HOUR);
    const known = offsets.get(hour);
    if (known !== undefined) return known;
    const name =
      format.formatToParts(hour * HOUR).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
    const parts = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
    if (parts === null) throw new RangeError(`the offset of ${timeZone} is written "${name}"`);
    const size = (Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60) * HOUR;
    const offset = parts[1] === "-" ? -size : size;
    offsets.set(hour, offset);
    return offset;
  };
  return (instant) => {
    const local = new Date(instant + offsetAt(instant));
    const hour = local.getUTCHours() + local.getUTCMinutes() / 60 + local.getUTCSeconds() / 3600;
    return { hour, weekday: local.getUTCDay() || 7 };
  };
}
