import { bothSelections } from "../reading/selection.ts";
import { hostOf, portOf } from "./address.ts";
import { type Attempt, attempt, worked, worstOf } from "./attempt.ts";
import {
  connectionAttempt,
  type Evidence,
  evidenceIn,
  evidenceReads,
  failedAttempt,
  requestAttempt,
} from "./evidence.ts";
import { failureIn } from "./failure.ts";
import { type Fields, textAt } from "./fields.ts";
import { featureOf, inconclusive, type Measurement, type Nettest, reachability } from "./nettest.ts";
import { timingsIn, timingsReads } from "./timings.ts";

const service = "telegram";
const web = "web.telegram.org";

/**
 * Telegram: the data centres that the apps connect to, each by itself, and the web client.
 *
 * The test's own flags speak only when every data centre fails (`telegram_tcp_blocking`) or none answers
 * (`telegram_http_blocking`); a block that leaves two open shows only address by address.
 */
export const telegram: Nettest = {
  name: "telegram",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-020-telegram.md",
  reads: {
    ...bothSelections(evidenceReads, timingsReads),
    telegram_http_blocking: true,
    telegram_web_status: true,
    telegram_web_failure: true,
  },
  read(measurement) {
    const keys = measurement.keys;
    if (keys === null) return inconclusive(measurement, service, "the test recorded nothing");
    const evidence = evidenceIn(keys);
    const observations = [];
    for (const [address, tried] of dataCentres(measurement, keys, evidence))
      observations.push(reachability(measurement, service, { target: address, feature: "app" }, tried));
    const client = webClient(keys, evidence);
    if (client !== null)
      observations.push(reachability(measurement, service, { target: web, feature: "web" }, client));
    if (observations.length === 0)
      return inconclusive(measurement, service, "no data centre and no web client was tried");
    const timings = timingsIn(measurement, keys, service);
    return { observations: [...observations, ...timings.observations], breaches: timings.breaches };
  },
};

/**
 * What became of each data centre: the worst of its ports (80 and 443). On a port the connection comes first,
 * then the answer to a POST; any answer will do, whatever its status (they answer 404 and 501).
 */
function dataCentres(measurement: Measurement, keys: Fields, evidence: Evidence): Map<string, Attempt> {
  const isDataCentre = (host: string) => featureOf(measurement, service, host) === "app";
  const connected = new Set<string>();
  const ports = new Map<string, Attempt[]>();
  const add = (address: string, one: Attempt) => {
    const attempts = ports.get(address);
    if (attempts === undefined) ports.set(address, [one]);
    else attempts.push(one);
  };
  const posts = new Map<string, Attempt>();
  for (const request of evidence.requests) {
    if (!isDataCentre(request.host)) continue;
    const failed = request.failure === null ? worked : failedAttempt(request.failure, true);
    posts.set(`${request.host} ${portOf(request.url)}`, failed);
  }
  // Records from before the addresses were written down still say whether any data centre answered.
  const noneAnswered = posts.size === 0 && keys.telegram_http_blocking === true;
  for (const connection of evidence.connections) {
    if (!isDataCentre(connection.address)) continue;
    const endpoint = `${connection.address} ${connection.port}`;
    connected.add(endpoint);
    const tried = connectionAttempt(connection);
    if (tried === null) continue;
    if (tried.outcome !== "ok") add(connection.address, tried);
    else if (noneAnswered)
      add(connection.address, attempt("blocked", "connected, but no data centre answered"));
    else {
      const answer = posts.get(endpoint);
      const why = answer?.why ?? null;
      add(
        connection.address,
        answer === undefined || why === null
          ? worked
          : attempt(answer.outcome, `port ${connection.port}: connected, then ${why}`),
      );
    }
  }
  for (const request of evidence.requests) {
    if (!isDataCentre(request.host) || connected.has(`${request.host} ${portOf(request.url)}`)) continue;
    add(request.host, request.failure === null ? worked : failedAttempt(request.failure, false));
  }
  const worst = new Map<string, Attempt>();
  for (const [address, attempts] of ports) worst.set(address, worstOf(attempts)!);
  return worst;
}

/** The web client, by its HTTPS request; older tests also asked over HTTP, which redirects and tells nothing more. */
function webClient(keys: Fields, evidence: Evidence): Attempt | null {
  const secure = evidence.requests.filter(
    (request) => hostOf(request.url) === web && request.url.startsWith("https:"),
  );
  const asked = requestAttempt({ ...evidence, requests: secure }, web);
  if (asked !== null) return asked;
  const status = textAt(keys, "telegram_web_status");
  if (status === "ok") return worked;
  if (status !== "blocked") return null;
  const failure = failureIn(keys.telegram_web_failure);
  if (failure === null) return attempt("blocked", "the test calls the web client blocked");
  // The heuristics on the page's title were dropped in 2022 for their false alarms (probe-cli#999).
  if (failure.includes("title")) return attempt("inconclusive", "only the page's title was unexpected");
  return failedAttempt(failure, !evidence.recordsLookups || evidence.lookups.has(web));
}
