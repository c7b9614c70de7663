import { DAY, isoInstant, MINUTE } from "../model/interval.ts";
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
import { periodText } from "./windows.ts";

const pageSize = 100;

/**
 * Cloudflare Radar: outages that its editors wrote down, and anomalies of traffic that its detector found. `dateStart`
 * and `dateEnd` are moments in ISO 8601, both inclusive, so a second is taken off the end; pages are found by `offset`,
 * and a page that is not full is the last. Needs a token with the permission "Radar: Read".
 */
export const radar: Connector = {
  id: "radar",
  title: "Cloudflare Radar API",
  reference: "https://developers.cloudflare.com/api/resources/radar/",
  base: "https://api.cloudflare.com",
  topics: [
    { id: "annotations", what: "outages as Radar's editors wrote them down", usual: true },
    { id: "anomalies", what: "anomalies of traffic that its detector found", usual: true },
  ],
  needs: ["country"],
  token: "DIMLINE_RADAR_TOKEN",
  // 1,200 in five minutes is what Cloudflare allows for all of an account's requests; this leaves room for others.
  quota: { requests: 60, per: MINUTE },
  timeout: 60_000,
  mostBytes: 16 * 1024 * 1024,
  answers: [],
  firstSpan: 365 * DAY,
  // An annotation gets its end when the outage is over.
  overlap: 60 * DAY,
  requests: (question) =>
    ["annotations", "anomalies"]
      .filter((topic) => question.topics.includes(topic))
      .map((topic) => request(question, topic)),
  read,
};

function request({ country, period }: Question, topic: string): SyncRequest {
  const path = topic === "annotations" ? "/annotations/outages" : "/traffic_anomalies";
  return {
    topic,
    path: `/client/v4/radar${path}?${query({
      location: country,
      dateStart: isoInstant(Math.floor(period.start / 1000) * 1000),
      dateEnd: isoInstant(Math.ceil(period.end / 1000) * 1000 - 1000),
      format: "json",
      limit: pageSize,
      offset: 0,
    })}`,
    format: "cloudflare-radar",
    set: { country: country ?? "" },
    accept: "json",
    about: `${country} ${topic}, ${periodText(period)}`,
  };
}

function read(asked: SyncRequest, reply: Parameters<Connector["read"]>[1]): Reading {
  return readJson(reply, (value) => {
    if (!isObject(value)) return wrong("the reply is no JSON object");
    if (value.success === false) return wrong(errorIn(value) ?? "Radar says that it failed", false);
    const result = isObject(value.result) ? value.result : {};
    const entries = result[asked.topic === "annotations" ? "annotations" : "trafficAnomalies"];
    if (!Array.isArray(entries)) return wrong(errorIn(value) ?? `the reply has no ${asked.topic}`, false);
    if (entries.length === 0) return { state: "empty" };
    const next =
      entries.length < pageSize
        ? null
        : withParameter(asked.path, "offset", parameter(asked.path, "offset") + pageSize);
    return { state: "records", next, fingerprint: fingerprintOf(entries) };
  });
}
