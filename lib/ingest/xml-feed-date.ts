const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zones that RFC 822 names. Military letters are left out: RFC 2822 says that nobody can rely on them. */
const zones: ReadonlyMap<string, string> = new Map([
  ["ut", "Z"],
  ["utc", "Z"],
  ["gmt", "Z"],
  ["z", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

const pattern =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,3}|[+-]\d{2}:?\d{2})?$/i;

/**
 * `Fri, 08 Nov 2024 07:30:00 +0300` (RFC 822, as RSS writes dates) in ISO 8601. A text that is none comes back as it is,
 * and one without a known zone without one, so that the rules for times say what is wrong with it.
 */
export function isoOfInternetDate(text: string): string {
  const [, day = "", month = "", year = "", hour = "", minute = "", second = "00", zone = ""] =
    pattern.exec(text.trim().slice(0, 100)) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return text;
  // Two digits of a year: RFC 2822, section 4.3.
  const whole = year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2_000 : 1_900));
  const two = (part: string | number) => String(part).padStart(2, "0");
  const offset = /^[+-]/.test(zone) ? zone : (zones.get(zone.toLowerCase()) ?? "");
  return `${whole}-${two(number)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
}
