import { DAY, type Duration, HOUR, type Instant, isoInstant, MINUTE } from "../../model/interval.ts";
import type { Precision, Publication } from "../../model/statement.ts";

/** Values as the forms write them, such that the rules of `lib/ingest` read the same out of them. */

/** As exactly as it is known: `2015-10`, `2015-10-20`, `2015-10-20T16:30:00Z`. */
export function writtenTime(time: Instant, precision: Precision): string {
  const text = isoInstant(time);
  if (precision === "month" && time % DAY === 0 && text.slice(8, 10) === "01") return text.slice(0, 7);
  if (precision !== "minute" && time % DAY === 0) return text.slice(0, 10);
  return text;
}

/** `7d`, `2h10min`; parts of a minute as a fraction. */
export function writtenDuration(duration: Duration): string {
  const parts: string[] = [];
  let rest = duration;
  for (const [unit, length] of [
    ["d", DAY],
    ["h", HOUR],
  ] as const) {
    const count = Math.floor(rest / length);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * length;
  }
  if (rest > 0) parts.push(`${Number((rest / MINUTE).toFixed(5))}min`);
  return parts.join("");
}

/** A line each: `Title | address | date`, and what else is known of it. */
export function writtenPublications(publications: readonly Publication[]): string {
  return publications
    .map(({ title, url, publishedAt, precision = "day", ...known }) => {
      const plain = (text: string) => text.replace(/[|\r\n]+/g, " ").replace(/;\s/g, ", ");
      const time = publishedAt === null ? "" : writtenTime(publishedAt, precision);
      const parts = [plain(title), url ?? "", time !== "" && precision === "about" ? `about ${time}` : time];
      while (parts.at(-1) === "") parts.pop();
      for (const name of ["publisher", "author", "language"] as const) {
        const value = known[name];
        if (value !== undefined) parts.push(`${name}=${plain(value)}`);
      }
      return parts.join(" | ");
    })
    .join("\n");
}

/** ISO weekdays as `mon,tue,…`. */
export function writtenDays(days: readonly number[]): string {
  const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  return days.map((day) => names[day - 1] ?? "").join(",");
}

/** Hours as fractions as `07:00-10:00,13:00-16:00`. */
export function writtenHours(hours: readonly { readonly from: number; readonly to: number }[]): string {
  const clock = (hour: number) => {
    const minutes = Math.round(hour * 60);
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  };
  return hours.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(",");
}
