import { DAY, MINUTE } from "../model/interval.ts";
import { type Connector, type Question, QuestionError, type Reading, type SyncRequest } from "./connector.ts";
import { query, readJson, wrong } from "./reply-json.ts";
import { equalWindows, periodText, wholeDays } from "./windows.ts";

/** The numbers that the page of the Transparency Report has for products that are services of ours. */
const productOf: Readonly<Record<string, number>> = { youtube: 21, google: 19 };

/** The step between values grows with the stretch that is asked for, so every question is as long as the others. */
const span = 28 * DAY;

/**
 * What the traffic page of Google's Transparency Report is drawn from; it is no documented interface. `start` and `end`
 * are epoch milliseconds. Values are normalised anew from time to time, so the last stretch is read again as a whole.
 */
export const google: Connector = {
  id: "google",
  title: "Google Transparency Report, traffic",
  reference: "https://transparencyreport.google.com/traffic/overview",
  base: "https://transparencyreport.google.com",
  topics: [
    { id: "traffic", what: "the share of worldwide requests that came from the country", usual: true },
  ],
  needs: ["country", "service"],
  token: null,
  quota: { requests: 10, per: MINUTE },
  timeout: 60_000,
  mostBytes: 16 * 1024 * 1024,
  answers: [],
  firstSpan: 84 * DAY,
  overlap: span,
  requests,
  read,
};

function requests({ country, service, period }: Question): SyncRequest[] {
  const product = productOf[service ?? ""];
  if (product === undefined)
    throw new QuestionError(
      `Google shows no traffic of "${service}"; it does of ${Object.keys(productOf).join(", ")}`,
    );
  // Whole days, and none that is not over: a question that reaches into the future is none.
  const { start } = wholeDays(period);
  const end = Math.max(start + DAY, Math.floor(period.end / DAY) * DAY);
  return equalWindows({ start, end }, span).map((window) => ({
    topic: "traffic",
    path: `/transparencyreport/api/v3/traffic/fraction?${query({
      start: window.start,
      end: window.end,
      region: country,
      product,
    })}`,
    format: "google-traffic",
    set: { country: country ?? "", service: service ?? "" },
    accept: "text",
    about: `${country} ${service}, ${periodText(window)}`,
  }));
}

function read(_request: SyncRequest, reply: Parameters<Connector["read"]>[1]): Reading {
  return readJson({ ...reply, text: reply.text.replace(/^\uFEFF?\s*\)\]\}'/, "") }, (value) => {
    const found: unknown = Array.isArray(value)
      ? value.find((one) => Array.isArray(one) && one[0] === "tr.atsr")
      : null;
    const points: unknown = Array.isArray(found) ? found[1] : null;
    if (points === null && Array.isArray(found)) return { state: "empty" };
    if (!Array.isArray(points)) return wrong('the reply has no list of points after "tr.atsr"');
    return points.length === 0 ? { state: "empty" } : { state: "records", next: null };
  });
}
