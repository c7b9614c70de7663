import type { Condition } from "../conditions.ts";
import { type Line, passageThrough, patience } from "../passage.ts";
import type { Random } from "../random.ts";
import { exchangeWith, span } from "./exchange.ts";
import type { Test } from "./measurement.ts";

/**
 * OONI's `telegram` test (https://github.com/ooni/spec/blob/master/nettests/ts-020-telegram.md): a
 * connection to each data centre on ports 80 and 443, and a fetch of web.telegram.org.
 * The test's own flag is true only where *every* data centre failed.
 */
const dataCentres = [
  { address: "149.154.175.50", distance: 1.35 },
  { address: "149.154.167.51", distance: 1 },
  { address: "149.154.175.100", distance: 1.35 },
  { address: "149.154.167.91", distance: 1 },
  { address: "149.154.171.5", distance: 1.7 },
] as const;

const web = {
  url: "https://web.telegram.org/",
  host: "web.telegram.org",
  address: "149.154.167.99",
  bytes: 180_000,
  events: "read",
} as const;

export function telegramTest(line: Line, condition: Condition, failures: number, random: Random): Test {
  const passage = passageThrough(line, condition, failures, random);
  // What is done to a service is done to all of it: one trial is reached with all its connections or not at all.
  const whole: Condition = { ...condition, share: passage.reached ? 1 : 0 };
  const connections = dataCentres.flatMap(({ address, distance }) => {
    const open = condition.leftOpen.includes(address);
    return [443, 80].map((port) => {
      const blocked = whole.share === 1 && condition.blocked && !open;
      // A policed line loses some of the first packets too, though far fewer than whole requests.
      const lost = whole.share === 1 && !open && random.chance(condition.timeouts / 4);
      const failed = blocked ? random.chance(0.97) : lost || random.chance(failures / 3);
      const begin = 0.001 + 0.004 * random.uniform();
      const took = failed
        ? patience.connection
        : (line.roundTrip / 1000) * distance * random.logNormal(0.2) * (whole.share === 1 && !open ? 1.1 : 1);
      return {
        ip: address,
        port,
        status: { failure: failed ? "generic_timeout_error" : null, success: !failed },
        ...span(begin, begin + took),
      };
    });
  });
  const fetched = exchangeWith(web, passage, 0.006, 1, random);
  const allFailed = connections.every((one) => !one.status.success);
  return {
    name: "telegram",
    version: "0.3.1",
    input: null,
    runtime: Math.max(fetched.end, ...connections.map((one) => one.t)),
    keys: {
      network_events: fetched.networkEvents,
      queries: [fetched.query],
      requests: [fetched.request],
      tcp_connect: [...connections, fetched.tcpConnect],
      tls_handshakes: fetched.tlsHandshake === null ? [] : [fetched.tlsHandshake],
      telegram_http_blocking: allFailed,
      telegram_tcp_blocking: allFailed,
      telegram_web_failure: fetched.failure,
      telegram_web_status: fetched.failure === null ? "ok" : "blocked",
    },
  };
}
