import type { Random } from "../../lib/simulate/random.ts";

const page = "https://www.youtube.com/";

/**
 * A raw web_connectivity measurement as OONI's probes write it, about 1.8 kB: a page, one lookup, one connection, one
 * handshake and one request (https://github.com/ooni/spec/blob/master/nettests/ts-017-web-connectivity.md).
 */
export function rawRecord(time: number, country: string, network: number, random: Random): string {
  const at = new Date(time).toISOString().slice(0, 19).replace("T", " ");
  const compact = at.replaceAll(/[-: ]/g, "");
  const blocked = random.chance(0.1);
  const handshake = 0.1 * random.logNormal(0.3);
  const load = handshake + 0.4 * random.logNormal(0.4);
  const failure = blocked ? "generic_timeout_error" : null;
  const address = "142.250.185.206";
  return JSON.stringify({
    annotations: { engine_name: "ooniprobe-engine", engine_version: "3.20.0", platform: "android" },
    data_format_version: "0.2.0",
    input: page,
    measurement_start_time: at,
    measurement_uid: `${compact}.${random.hex(6)}_${country}_webconnectivity_${random.hex(16)}`,
    probe_asn: `AS${network}`,
    probe_cc: country,
    probe_ip: "127.0.0.1",
    report_id: `${compact}_webconnectivity_${country}_${network}_n1_${random.hex(16)}`,
    resolver_asn: `AS${network}`,
    software_name: "dimline-simulator",
    software_version: "3.20.0",
    test_keys: {
      accessible: !blocked,
      blocking: blocked ? "http-failure" : false,
      client_resolver: "192.0.2.53",
      control_failure: null,
      dns_consistency: "consistent",
      dns_experiment_failure: null,
      http_experiment_failure: failure,
      queries: [
        {
          answers: [{ answer_type: "A", ipv4: address, asn: 15169, as_org_name: "Google LLC" }],
          failure: null,
          hostname: "www.youtube.com",
          query_type: "A",
          resolver_address: "192.0.2.53:53",
          t: 0.03,
        },
      ],
      tcp_connect: [{ ip: address, port: 443, status: { failure: null, success: true }, t0: 0.03, t: 0.07 }],
      tls_handshakes: [
        {
          address: `${address}:443`,
          cipher_suite: "TLS_AES_128_GCM_SHA256",
          failure,
          negotiated_protocol: "h2",
          server_name: "www.youtube.com",
          t0: 0.07,
          t: 0.07 + handshake,
          tls_version: "TLSv1.3",
        },
      ],
      requests: [
        {
          failure,
          request: {
            method: "GET",
            url: page,
            headers: { "User-Agent": "Mozilla/5.0", Accept: "text/html" },
          },
          response: { body: random.hex(240), code: blocked ? 0 : 200, headers: { Server: "ESF" } },
          t0: 0.07 + handshake,
          t: 0.07 + load,
        },
      ],
    },
    test_name: "web_connectivity",
    test_runtime: load + 1,
    test_start_time: at,
    test_version: "0.4.3",
  });
}
