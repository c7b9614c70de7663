/**
 * The error strings of OONI probes and what each suggests.
 *
 * Reference: OONI data format df-007-errors, https://github.com/ooni/spec/blob/master/data-formats/df-007-errors.md
 */
export type FailureMeaning =
  /** It failed on the way in a manner that interference has: timeout, reset, false answer, false certificate. */
  | "interference"
  /** The probe itself could not try: no route, no memory, run interrupted. */
  | "probe"
  /** No list names it. */
  | "unknown";

const interference = new Set([
  "connection_aborted",
  "connection_already_closed",
  "connection_refused",
  "connection_reset",
  "dns_bogon_error",
  "dns_lookup_error",
  "dns_no_answer",
  "dns_non_recoverable_failure",
  "dns_nxdomain_error",
  "dns_refused_error",
  "dns_server_failure",
  "dns_server_misbehaving",
  "dns_servfail_error",
  "dns_temporary_failure",
  "eof_error",
  "generic_timeout_error",
  "host_unreachable",
  "http_request_failed",
  "http_unexpected_redirect_url",
  "response_never_received",
  "ssl_error",
  "ssl_failed_handshake",
  "ssl_invalid_certificate",
  "ssl_invalid_hostname",
  "ssl_unknown_authority",
  "tcp_timed_out_error",
  "timed_out",
  "connection_refused_error",
  "connection_lost_error",
  "connect_error",
  "no_route_to_host",
]);

/*
 * `android_dns_cache_no_data` stands in no list: Android gives it for every failed lookup, from a name that does
 * not exist to no network at all (github.com/ooni/probe#2120).
 */
const probe = new Set([
  "address_family_not_supported",
  "address_in_use",
  "address_not_available",
  "bad_address",
  "bad_file_descriptor",
  "interrupted",
  "invalid_argument",
  "network_down",
  "network_reset",
  "network_unreachable",
  "no_buffer_space",
  "no_protocol_option",
  "not_a_socket",
  "not_connected",
  "operation_not_supported",
  "operation_would_block",
  "permission_denied",
  "protocol_not_supported",
  "socks_error",
  "wrong_protocol_type",
]);

export function failureMeaning(failure: string): FailureMeaning {
  const name = failureName(failure);
  if (interference.has(name)) return "interference";
  return probe.has(name) ? "probe" : "unknown";
}

/** Whether a failed try of an IPv6 address only says that the probe has no IPv6 there. */
export function saysNoRoute(failure: string): boolean {
  const name = failureName(failure);
  return name === "network_unreachable" || name === "host_unreachable" || name === "address_not_available";
}

/**
 * The error's name without what follows it: `unknown_failure: dial tcp 192.0.2.1…` is `unknown_failure`.
 * What follows can hold addresses of the probe, and is never kept.
 */
export function failureName(failure: string): string {
  let end = 0;
  for (; end < failure.length && end < 60; end++) {
    const code = failure.charCodeAt(end);
    const allowed =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
    if (!allowed) break;
  }
  return end === 0 ? "unnamed_failure" : failure.slice(0, end);
}

/** The failure that a field holds: old records write `false` for none. Null is success. */
export function failureIn(value: unknown): string | null {
  if (value === null || value === undefined || value === false || value === "") return null;
  return typeof value === "string" ? value : "unnamed_failure";
}
