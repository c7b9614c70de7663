import type { Schedule } from "../model/claim.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";

const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** ISO weekdays of `mon-fri`, `mon,wed,sat`, `fri-mon` (over the end of the week) or `daily`. Rule `days-format`. */
export function checkDays(text: string): Checked<readonly number[]> {
  const days = new Set<number>();
  for (const part of text.toLowerCase().split(",")) {
    if (part === "daily") {
      for (let day = 1; day <= 7; day += 1) days.add(day);
      continue;
    }
    const [first = "", last = first, more] = part.split("-");
    const from = dayOf(first);
    const to = dayOf(last);
    if (from === 0 || to === 0 || more !== undefined)
      return breach("days-format", `${quoted(text)} names no days of the week; write mon-fri or mon,wed,sat`);
    for (let day = from; ; day = (day % 7) + 1) {
      days.add(day);
      if (day === to) break;
    }
  }
  return valid([...days].sort((a, b) => a - b));
}

/** 1 = Monday … 7 = Sunday; 0 where the word is no day. */
function dayOf(word: string): number {
  return word.length < 3 ? 0 : names.indexOf(word.trim().slice(0, 3)) + 1;
}

/**
 * Hours of day of `07:00-10:00,13:00-16:00`, as fractions of hours; `22:00-02:00` runs over midnight.
 * Rule `hours-format`.
 */
export function checkHours(text: string): Checked<Schedule["hours"]> {
  const hours: { from: number; to: number }[] = [];
  for (const part of text.split(",")) {
    const [, fromHour, fromMinute, toHour, toMinute] =
      /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(part) ?? [];
    const from = Number(fromHour) + Number(fromMinute) / 60;
    const to = Number(toHour) + Number(toMinute) / 60;
    const exist = Number(fromMinute) < 60 && Number(toMinute) < 60 && from < 24 && to <= 24 && from !== to;
    // NaN compares as false.
    if (!exist)
      return breach("hours-format", `${quoted(text)} is not hours of the day; write 07:00-10:00,13:00-16:00`);
    hours.push({ from, to });
  }
  return valid(hours);
}
