import type { Condition } from "./conditions.ts";
import type { Random } from "./random.ts";

/** Where a trial ended. */
export type Fate = "ok" | "tcp timeout" | "tls timeout" | "tls reset" | "http timeout";

/** How one trial of one server went, before it is written down as a record. */
export interface Passage {
  /** Whether what is done to the service reached this trial. */
  readonly reached: boolean;
  readonly fate: Fate;
  /** Seconds. */
  readonly roundTrip: number;
  readonly handshake: number;
  /** bit/s. */
  readonly rate: number;
}

/** What the line offers at this hour, before noise: round trip in ms, rate in bit/s. */
export interface Line {
  readonly roundTrip: number;
  readonly rate: number;
}

/** How long an OONI probe waits before it gives up, in seconds: on a connection or handshake, and on a whole request. */
export const patience = { connection: 10, request: 30 } as const;

/** A TLS handshake is two round trips and the server's own work (TLS 1.2; RFC 5246, section 7.3). */
const handshakeRoundTrips = 2;
const serverWork = 0.012;

/** One trial in a few dozen meets a line that is very much worse than usual. */
const badLuck = { share: 0.03, sigma: 0.8, least: 2 } as const;

/**
 * Draws how a trial goes. Times and rates are log-normal about what the line offers, as measured delays and
 * rates are, with a heavy tail; throttling lowers the rate and stretches handshakes; a block drops packets,
 * so that most trials never connect; a trial fails for no reason with the network's own probability.
 */
export function passageThrough(line: Line, condition: Condition, failures: number, random: Random): Passage {
  const reached = random.chance(condition.share);
  const luck = random.chance(badLuck.share) ? badLuck.least * random.logNormal(badLuck.sigma) : 1;
  const roundTrip = (line.roundTrip / 1000) * random.logNormal(0.15) * Math.max(1, luck);
  const stretched = reached ? Math.max(1, condition.handshake * random.logNormal(0.25)) : 1;
  return {
    reached,
    fate: fateOf(reached, condition, failures, random),
    roundTrip,
    handshake: Math.min(
      patience.connection * 0.98,
      (handshakeRoundTrips * roundTrip + serverWork * random.logNormal(0.4)) * stretched,
    ),
    rate: ((line.rate * random.logNormal(0.3)) / Math.max(1, luck)) * (reached ? condition.remaining : 1),
  };
}

function fateOf(reached: boolean, condition: Condition, failures: number, random: Random): Fate {
  if (reached && condition.blocked) return random.chance(0.7) ? "tcp timeout" : "tls timeout";
  if (reached && random.chance(condition.timeouts))
    return random.chance(0.6) ? "http timeout" : "tls timeout";
  if (random.chance(failures)) return random.pick(["tcp timeout", "tls reset", "http timeout"] as const);
  return "ok";
}
