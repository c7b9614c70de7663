import { DAY, type Duration, HOUR, MINUTE } from "../../model/interval.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";

const units: Readonly<Record<string, Duration>> = { w: 7 * DAY, d: DAY, h: HOUR, m: MINUTE, min: MINUTE };

/** A length of time: `7d`, `2h`, `2h10m`, `1.5h`, `90min`, `2w`. Rule `duration-format`. */
export function checkDuration(text: string): Checked<Duration> {
  const given = text.trim().toLowerCase();
  if (!/^(?:\d+(?:\.\d+)?(?:w|d|h|min|m))+$/.test(given))
    return breach("duration-format", `${quoted(text)} is not a length of time; write 7d, 2h or 2h10m`);
  let sum = 0;
  for (const [, amount, unit] of given.matchAll(/(\d+(?:\.\d+)?)(w|d|h|min|m)/g))
    sum += Number(amount) * (units[unit ?? ""] ?? 0);
  const duration = Math.round(sum);
  return duration > 0 ? valid(duration) : breach("duration-format", `${quoted(text)} is no time at all`);
}
