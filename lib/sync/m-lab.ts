import { DAY, MINUTE } from "../model/interval.ts";
import { type Connector, type Question, QuestionError, type Reading, type SyncRequest } from "./connector.ts";
import { continentOf } from "./continents.ts";
import { cutOff, endsInLine, wrong } from "./reply-json.ts";

/**
 * M-Lab's statistics: one table a country and year, with a row for every day and bucket of speed. There is no asking for
 * less than a year; the whole year comes, and only if it changed (the server knows `If-None-Match`). A year that is not
 * there (404) holds nothing yet.
 */
export const mLab: Connector = {
  id: "mlab",
  title: "M-Lab statistics",
  reference: "https://www.measurementlab.net/data/docs/statistics/",
  base: "https://statistics.measurementlab.net",
  topics: [{ id: "statistics", what: "speeds and delays of NDT tests, a day each", usual: true }],
  needs: ["country"],
  token: null,
  quota: { requests: 10, per: MINUTE },
  timeout: 120_000,
  mostBytes: 64 * 1024 * 1024,
  answers: [404],
  firstSpan: 365 * DAY,
  overlap: 7 * DAY,
  requests,
  read,
};

function requests({ country, service, period }: Question): SyncRequest[] {
  if (service !== null && service !== "internet")
    throw new QuestionError(`M-Lab measures connections, not "${service}"; leave --service out`);
  const continent = continentOf(country ?? "");
  if (continent === null) throw new QuestionError(`M-Lab's continent of "${country}" is not known`);
  const years: SyncRequest[] = [];
  const last = new Date(period.end - 1).getUTCFullYear();
  for (let year = new Date(period.start).getUTCFullYear(); year <= last; year += 1)
    years.push({
      topic: "statistics",
      path: `/v0/${continent}/${country}/${year}/histogram_daily_stats.csv`,
      format: "m-lab-statistics",
      set: { country: country ?? "" },
      accept: "csv",
      about: `${country} statistics, ${year}`,
    });
  return years;
}

function read(_request: SyncRequest, { status, type, text }: Parameters<Connector["read"]>[1]): Reading {
  if (status === 404) return { state: "empty" };
  if (type === "text/html") return wrong("the server answered with a page of HTML instead of CSV");
  const [header = "", first = ""] = text.split(/\r\n|\n|\r/, 2);
  if (!/\bdate\b/.test(header)) return wrong("the reply is no table with a date");
  if (!endsInLine(text)) return wrong(cutOff);
  return first.trim() === "" ? { state: "empty" } : { state: "records", next: null };
}
