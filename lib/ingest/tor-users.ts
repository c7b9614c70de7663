import { isoInstant } from "../model/interval.ts";
import { observation } from "../model/observation.ts";
import { type Format, type Head, type Item, item, type ParsingContext } from "./format.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { breach } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNonNegative, checkNumber } from "./rules/number.ts";
import { checkRecordTime } from "./rules/time.ts";

/**
 * Tor Metrics' estimates of daily users by country, in the three shapes that they travel in: as downloaded (behind a
 * preamble of `#` lines), written out again with an index column, and with its range and events as a detector's
 * output (`event_censor`, `max_user_range`, …). https://metrics.torproject.org/stats.html#userstats-relay-country
 */
export const torUsers: Format = {
  id: "tor-users",
  title: "Tor Metrics, users by country and day",
  reference: "https://metrics.torproject.org/stats.html",
  source: "tor-metrics",
  shape: "table",
  recognises,
  open: (context) => rowParser((row) => read(row, context)),
};

function recognises({ columns }: Head): boolean {
  if (!hasColumns(columns, "date", "country")) return false;
  return hasColumns(columns, "users", "frac") || hasColumns(columns, "actual_users", "event_censor");
}

function read(row: Row, { catalogue, now }: ParsingContext): Item | null {
  const when = row.check("date", checkRecordTime(row.cell("date"), "utc", now));
  // `--set country` must not make a country of the world.
  const country =
    row.cell("country") === ""
      ? row.fault(
          "country",
          breach("country-world", "an empty country is the whole world, which is no country"),
        )
      : row.check("country", checkCountry(row.cell("country"), catalogue));
  const detected = row.has("actual_users");
  const name = detected ? "actual_users" : "users";
  const users = row.check(name, checkNonNegative(row.cell(name)));
  const lower = row.optional(detected ? "min_user_range" : "lower", checkNumber);
  const upper = row.optional(detected ? "max_user_range" : "upper", checkNumber);
  if (when?.duration === 0)
    row.fault("date", breach("date-format", "users are counted by UTC day; write a date alone"));
  if (lower !== null && upper !== null && lower > upper)
    row.fault(
      detected ? "min_user_range" : "lower",
      breach("range-order", "the lower end of the expected range is above its upper end"),
    );
  if (when === null || country === null || users === null) return null;
  // Only the table of relay users has a range; that of bridge users has the same columns without it.
  const feature = detected || row.has("lower") || row.has("upper") ? null : "bridges";
  return item({
    line: row.line,
    observations: [
      observation({
        country,
        service: "tor",
        metric: "users",
        time: when.time,
        duration: when.duration,
        value: users,
        lower,
        upper,
        // Estimates are revised: the same day again is the same record. Bridge users are none of the relay users'.
        measurement: `${feature ?? "users"}/${country}/${isoInstant(when.time).slice(0, 10)}`,
        feature,
        notes: row.notes(["frac"]),
      }),
    ],
  });
}
