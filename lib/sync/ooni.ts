import { DAY, MINUTE } from "../model/interval.ts";
import { type Connector, type Question, QuestionError, type Reading, type SyncRequest } from "./connector.ts";
import {
  errorIn,
  fingerprintOf,
  isObject,
  parameter,
  query,
  readJson,
  withQueryOf,
  wrong,
} from "./reply-json.ts";
import { dayText, periodText, secondText, wholeDays, windowsOf } from "./windows.ts";

/** Tests that are about one service; of any other service its hosts are asked for, in web_connectivity. */
const testOf: Readonly<Record<string, string>> = {
  telegram: "telegram",
  whatsapp: "whatsapp",
  "facebook-messenger": "facebook_messenger",
  signal: "signal",
  tor: "tor",
};

/** Hourly counts are given for at most seven days at a time. */
const hourlySpan = 7 * DAY;
const pageSize = 1_000;

/**
 * OONI's API. `aggregation`: hourly counts by network; `since` holds its day, `until` does not, and both are dates.
 * `list`: one entry a measurement; `since` is exclusive and `until` inclusive, so a second is taken off both. OONI
 * asks not to be scraped in bulk and allows about ten requests a minute; whole measurements are in its S3 bucket.
 */
export const ooni: Connector = {
  id: "ooni",
  title: "OONI API",
  reference: "https://api.ooni.io/apidocs/",
  base: "https://api.ooni.io",
  topics: [
    { id: "aggregation", what: "measurements counted by hour and network", usual: true },
    // The same measurements once more, as a source of its own: useful to look into, not to count twice.
    { id: "list", what: "the list of measurements, one entry each", usual: false },
  ],
  needs: ["country", "service"],
  token: null,
  quota: { requests: 10, per: MINUTE },
  timeout: 120_000,
  mostBytes: 32 * 1024 * 1024,
  answers: [],
  firstSpan: 30 * DAY,
  // Probes that were offline hand in their measurements days later.
  overlap: 3 * DAY,
  requests: (question) => [
    ...(question.topics.includes("aggregation") ? aggregations(question) : []),
    ...(question.topics.includes("list") ? lists(question) : []),
  ],
  read,
};

function narrowed({ country, service, hosts }: Question): Record<string, string | null> {
  const test = testOf[service ?? ""];
  if (test !== undefined) return { probe_cc: country, test_name: test, domain: null };
  if (hosts.length === 0)
    throw new QuestionError(`OONI has no test of "${service}", and no host of it is known`);
  const domain = hosts.flatMap((host) => [host, `www.${host}`]).join(",");
  return { probe_cc: country, test_name: "web_connectivity", domain };
}

function aggregations(question: Question): SyncRequest[] {
  const { country, service } = question;
  return windowsOf(wholeDays(question.period), hourlySpan).map((window) => ({
    topic: "aggregation",
    path: `/api/v1/aggregation?${query({
      ...narrowed(question),
      since: dayText(window.start),
      until: dayText(window.end),
      time_grain: "hour",
      axis_x: "measurement_start_day",
      axis_y: "probe_asn",
      format: "JSON",
    })}`,
    format: "ooni-aggregation",
    set: { country: country ?? "", service: service ?? "" },
    accept: "json",
    about: `${country} ${service} counts, ${periodText(window)}`,
  }));
}

function lists(question: Question): SyncRequest[] {
  const { country, service, period } = question;
  const { domain, ...rest } = narrowed(question);
  // The list takes one domain at a time.
  return (domain === null ? [null] : (domain ?? "").split(",")).flatMap((one) =>
    windowsOf(period, 30 * DAY).map(
      (window): SyncRequest => ({
        topic: "list",
        path: `/api/v1/measurements?${query({
          ...rest,
          domain: one,
          since: secondText(window.start - 1_000),
          until: secondText(window.end - 1_000),
          // From the oldest on, so that measurements that come in meanwhile move no page.
          order_by: "measurement_start_time",
          order: "asc",
          limit: pageSize,
          offset: 0,
        })}`,
        format: "ooni-list",
        set: { country: country ?? "", service: service ?? "" },
        accept: "json",
        about: `${country} ${one ?? service} measurements, ${periodText(window)}`,
      }),
    ),
  );
}

function read(request: SyncRequest, reply: Parameters<Connector["read"]>[1]): Reading {
  return readJson(reply, (value) => {
    if (!isObject(value)) return wrong("the reply is no JSON object");
    if (request.topic === "aggregation") {
      // Faults of the question come with status 200 and a message in place of a result.
      if (!("result" in value)) return wrong(errorIn(value) ?? "the reply has no result", false);
      const { result } = value;
      if (result === null || (Array.isArray(result) && result.length === 0)) return { state: "empty" };
      return { state: "records", next: null };
    }
    const { metadata, results } = value;
    if (!Array.isArray(results)) return wrong(errorIn(value) ?? "the reply has no list of results", false);
    if (results.length === 0) return { state: "empty" };
    const next = isObject(metadata) ? withQueryOf(request.path, metadata.next_url) : null;
    if (next !== null && parameter(next, "offset") <= parameter(request.path, "offset"))
      return wrong("the next page that the reply names is not after this one", false);
    return { state: "records", next, fingerprint: fingerprintOf(results) };
  });
}
