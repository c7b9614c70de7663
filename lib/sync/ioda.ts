import { DAY, MINUTE } from "../model/interval.ts";
import type { Connector, Question, Reading, SyncRequest } from "./connector.ts";
import {
  errorIn,
  fingerprintOf,
  isObject,
  parameter,
  query,
  readJson,
  withParameter,
  wrong,
} from "./reply-json.ts";
import { periodText, windowsOf } from "./windows.ts";

/** Signals of one value a step. Those of several parts (Google's by product, latency) are no series of ours. */
const signals = ["bgp", "ping-slash24", "merit-nt"];
/** Alerts are joined into episodes reply by reply, so that a page should hold all of a period. */
const pageSize = { events: 500, alerts: 20_000 } as const;
/**
 * How far outside of the period the service looks for the beginning and the end of what went on in it, in seconds. It is
 * the service's own usual for events; for alerts it looks no further than the period unless it is told.
 */
const extendWindow = 14 * 24 * 3600;
/** Longer questions get coarser steps, and steps must not change from one question to the next. */
const span = 7 * DAY;

/**
 * IODA's API, version 2. Times are Unix seconds, `from` inclusive, `until` exclusive for signals and inclusive for events
 * and alerts (source: InetIntel/ioda-api, src/Controller/OutagesController.php, src/Repository/OutagesAlertsRepository.php). Events and alerts are paged by
 * number from 0, and the server does not say how many there are: an empty page is the end. Events are made from alerts,
 * so only one of the two is asked for unless both are named.
 */
export const ioda: Connector = {
  id: "ioda",
  title: "IODA API, version 2",
  reference: "https://api.ioda.inetintel.cc.gatech.edu/v2/",
  base: "https://api.ioda.inetintel.cc.gatech.edu",
  topics: [
    { id: "signals", what: `the signals ${signals.join(", ")} of the country`, usual: true },
    { id: "events", what: "outages that IODA found", usual: true },
    { id: "alerts", what: "the moments at which a signal left its level and came back", usual: false },
  ],
  needs: ["country"],
  token: null,
  quota: { requests: 20, per: MINUTE },
  timeout: 120_000,
  mostBytes: 32 * 1024 * 1024,
  answers: [],
  firstSpan: 30 * DAY,
  overlap: DAY,
  requests: (question) => [
    ...(question.topics.includes("signals") ? signalRequests(question) : []),
    ...(question.topics.includes("events") ? outages(question, "events") : []),
    ...(question.topics.includes("alerts") ? outages(question, "alerts") : []),
  ],
  read,
};

function seconds(instant: number): number {
  return Math.floor(instant / 1000);
}

function signalRequests({ country, period }: Question): SyncRequest[] {
  return windowsOf(period, span).flatMap((window) =>
    signals.map(
      (datasource): SyncRequest => ({
        topic: "signals",
        path: `/v2/signals/raw/country/${country}?${query({
          from: seconds(window.start),
          until: seconds(window.end),
          datasource,
        })}`,
        format: "ioda-signals",
        set: { country: country ?? "" },
        accept: "json",
        about: `${country} ${datasource}, ${periodText(window)}`,
      }),
    ),
  );
}

function outages({ country, period }: Question, topic: "events" | "alerts"): SyncRequest[] {
  return windowsOf(period, 30 * DAY).map((window) => ({
    topic,
    path: `/v2/outages/${topic}?${query({
      entityType: "country",
      entityCode: country,
      from: seconds(window.start),
      until: seconds(window.end),
      format: topic === "events" ? "codf" : null,
      extendWindow,
      limit: pageSize[topic],
      page: 0,
    })}`,
    format: `ioda-${topic}`,
    set: { country: country ?? "" },
    accept: "json",
    about: `${country} ${topic}, ${periodText(window)}`,
  }));
}

function read(request: SyncRequest, reply: Parameters<Connector["read"]>[1]): Reading {
  return readJson(reply, (value) => {
    if (!isObject(value)) return wrong("the reply is no JSON object");
    if (typeof value.error === "string" && value.error !== "")
      return wrong(errorIn(value) ?? "IODA says that it failed", false);
    const { data } = value;
    if (!Array.isArray(data)) return wrong(errorIn(value) ?? "the reply has no list of data", false);
    const entries: unknown[] = data.flat(1);
    if (entries.length === 0) return { state: "empty" };
    if (request.topic === "signals") return { state: "records", next: null };
    return {
      state: "records",
      next: withParameter(request.path, "page", parameter(request.path, "page") + 1),
      fingerprint: fingerprintOf(entries),
    };
  });
}
