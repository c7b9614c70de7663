import type { ObservationRow } from "./ooni-observations-row.ts";
import { isIpv4, isIpv6 } from "./ooni-raw/address.ts";
import { type Attempt, attempt, worked, worse } from "./ooni-raw/attempt.ts";
import { failedAttempt } from "./ooni-raw/evidence.ts";
import { saysNoRoute } from "./ooni-raw/failure.ts";

/**
 * What all rows of one measurement about one target say together, or null where they say nothing of whether
 * it could be reached.
 *
 * - A row that only names the address that a lookup gave is no try: nobody connected to it.
 * - A failure outweighs a success flag in the same row (`tls_success` 1 beside a `tls_failure`).
 * - An IPv6 address without a route says that the probe has no IPv6, nothing of the target.
 * - A request that timed out before anything of it was seen on the network was never tried: the run ended first.
 * - A request that went through over HTTPS proves the target open, though one of its addresses failed.
 * - Where the test compared with a control, a failure that the control shares is the target's own.
 */
export function verdictOf(rows: readonly ObservationRow[]): Attempt | null {
  const requests = worstAmong(rows, requestAttempt);
  const connections = worse(worstAmong(rows, lookupAttempt), worstAmong(rows, connectionAttempt));
  const secured = rows.some((row) => row.requestUrl?.startsWith("https:") && row.requestFailure === null);
  const tried =
    requests !== null && requests.outcome === "ok" && (secured || connections?.outcome !== "blocked")
      ? requests
      : worse(requests, connections);
  return tried === null ? null : compared(tried, rows);
}

function worstAmong(
  rows: readonly ObservationRow[],
  attemptOf: (row: ObservationRow, rows: readonly ObservationRow[]) => Attempt | null,
): Attempt | null {
  let worst: Attempt | null = null;
  for (const row of rows) worst = worse(worst, attemptOf(row, rows));
  return worst;
}

function lookupAttempt(row: ObservationRow): Attempt | null {
  return row.lookupFailure === null ? null : failedAttempt(row.lookupFailure, true);
}

function requestAttempt(row: ObservationRow, rows: readonly ObservationRow[]): Attempt | null {
  if (row.requestUrl === null) return null;
  if (row.requestFailure === null) return worked;
  if (saysNoRoute(row.requestFailure) && !isIpv4(row.target)) {
    // The error of the last address tried stands for the request: only IPv4 addresses tell.
    const behind = worstAmong(rows, connectionAttempt);
    return behind ?? attempt("inconclusive", `${row.requestFailure}: no route to an IPv6 address`);
  }
  const found = failedAttempt(row.requestFailure, row.comparison !== null || wasTried(row, rows));
  return found.outcome === "blocked" && isIpv4(row.target) && row.requestPort !== null
    ? attempt("blocked", `port ${row.requestPort}: ${found.why}`)
    : found;
}

/** Whether a lookup or a connection of this request was seen. An address is tried port by port. */
function wasTried(request: ObservationRow, rows: readonly ObservationRow[]): boolean {
  const byPort = isIpv4(request.target) || isIpv6(request.target);
  return rows.some((row) =>
    byPort
      ? row.connected !== null && row.port === request.requestPort
      : row.lookedUp || row.lookupFailure !== null || row.connected !== null || row.shaken,
  );
}

function connectionAttempt(row: ObservationRow): Attempt | null {
  const failure = row.handshakeFailure ?? row.connectionFailure;
  if (failure !== null) {
    if (row.address !== null && isIpv6(row.address) && saysNoRoute(failure)) return null;
    return failedAttempt(failure, true);
  }
  if (row.shaken || row.connected === true) return worked;
  return row.connected === false ? attempt("blocked", "the connection failed") : null;
}

/** Holds the rows' own word against the comparison with the control, where the test made one. */
function compared(tried: Attempt, rows: readonly ObservationRow[]): Attempt {
  const comparison = rows.find((row) => row.comparison !== null)?.comparison ?? null;
  if (comparison === null) return tried;
  if (comparison === "dns" || comparison === "tcp_ip" || comparison.startsWith("http-"))
    return tried.outcome === "inconclusive" || tried.outcome === "blocked"
      ? attempt("blocked", tried.why === null ? comparison : `${comparison}: ${tried.why}`)
      : attempt("blocked", `${comparison}, by comparison with the control`);
  if (tried.outcome !== "blocked") return tried;
  return /^false$/i.test(comparison)
    ? attempt("down", `${tried.why}, and the control failed in the same way`)
    : attempt("inconclusive", `${tried.why}, but there is no control to compare with`);
}
