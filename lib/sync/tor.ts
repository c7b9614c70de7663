import { DAY, MINUTE } from "../model/interval.ts";
import { type Connector, type Question, QuestionError, type Reading, type SyncRequest } from "./connector.ts";
import { cutOff, endsInLine, query, wrong } from "./reply-json.ts";
import { dayText, periodText, wholeDays } from "./windows.ts";

/**
 * Tor Metrics, directly connecting users by country and day, as CSV. `start` and `end` are dates and both inclusive. The
 * estimate of a day changes for some days after it, while relays hand in their reports.
 */
export const tor: Connector = {
  id: "tor",
  title: "Tor Metrics, users by country",
  reference: "https://metrics.torproject.org/userstats-relay-country.html",
  base: "https://metrics.torproject.org",
  topics: [{ id: "users", what: "directly connecting users a day", usual: true }],
  needs: ["country"],
  token: null,
  quota: { requests: 6, per: MINUTE },
  timeout: 120_000,
  mostBytes: 16 * 1024 * 1024,
  answers: [],
  firstSpan: 365 * DAY,
  overlap: 14 * DAY,
  requests,
  read,
};

function requests({ country, service, period }: Question): SyncRequest[] {
  if (service !== null && service !== "tor")
    throw new QuestionError(`Tor Metrics counts users of Tor, not of "${service}"; leave --service out`);
  const days = wholeDays(period);
  return [
    {
      topic: "users",
      path: `/userstats-relay-country.csv?${query({
        start: dayText(days.start),
        end: dayText(days.end - DAY),
        country: (country ?? "").toLowerCase(),
        events: "off",
      })}`,
      format: "tor-users",
      set: { country: country ?? "" },
      accept: "csv",
      about: `${country} users, ${periodText(days)}`,
    },
  ];
}

function read(_request: SyncRequest, { type, text }: Parameters<Connector["read"]>[1]): Reading {
  if (type === "text/html") return wrong("the server answered with a page of HTML instead of CSV");
  const rows = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  if (rows.length === 0) return wrong("the reply is empty");
  if (!/\bdate\b/.test(rows[0] ?? "")) return wrong("the reply is no table with a date");
  if (!endsInLine(text)) return wrong(cutOff);
  return rows.length === 1 ? { state: "empty" } : { state: "records", next: null };
}
