import { DAY, type Instant, type Interval, MINUTE } from "./interval.ts";
import type { Precision } from "./statement.ts";

/** "About", said of a date: three days either way. */
const ABOUT = 3 * DAY;

/** When a statement was made, as exactly as it is known: an interval that certainly holds the moment. */
export function saidWithin(said: { readonly at: Instant; readonly precision: Precision }): Interval {
  switch (said.precision) {
    case "minute":
      return { start: said.at, end: said.at + MINUTE };
    case "day": {
      const start = Math.floor(said.at / DAY) * DAY;
      return { start, end: start + DAY };
    }
    case "month": {
      const date = new Date(said.at);
      return {
        start: Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1),
        end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1),
      };
    }
    case "about":
      return { start: said.at - ABOUT, end: said.at + ABOUT };
  }
}
