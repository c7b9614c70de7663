import { isoInstant } from "../../../lib/model/interval.ts";
import { backoff, isPassing, type Patience, patience, retryAfter } from "../../../lib/sync/backoff.ts";
import type { Quota } from "../../../lib/sync/connector.ts";
import { paceWait } from "../../../lib/sync/pace.ts";
import { errorIn } from "../../../lib/sync/reply-json.ts";
import { FetchFault, LeftAlone } from "./fault.ts";
import { type Got, get, type Reach } from "./get.ts";

/** The clock that waiting goes by; tests have one of their own. */
export interface Clock {
  now(): number;
  /** Resolves after so many ms, or at once when the signal is raised. */
  sleep(duration: number, signal: AbortSignal | null): Promise<void>;
}

/** A timer counts ms in 31 bits and rings at once for more, and it stands still while the machine sleeps. */
const longestTimer = 10 * 60_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (duration, signal) => {
    const until = Date.now() + duration;
    for (let left = duration; left > 0 && !signal?.aborted; ) {
      const piece = Math.min(left, longestTimer);
      await rest(piece, signal);
      // What was rested counts even where the clock was set back meanwhile.
      left = Math.min(left - piece, until - Date.now());
    }
  },
};

function rest(duration: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, duration);
    signal?.addEventListener("abort", done);
  });
}

/**
 * What is kept of one source from one round of a process to the next, so that its quota and the waits that its servers
 * asked for hold across them.
 */
export interface Manners {
  /** When requests were sent, in time order, UTC epoch ms. */
  readonly sent: number[];
  /** By origin: since when, and until when, a server is to be left alone, UTC epoch ms. */
  readonly quiet: Map<string, { readonly since: number; readonly until: number }>;
}

export function newManners(): Manners {
  return { sent: [], quiet: new Map() };
}

export interface CourierOptions {
  readonly quota: Quota;
  readonly timeout: number;
  readonly mostBytes: number;
  readonly reach: Reach;
  readonly clock: Clock;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly signal: AbortSignal | null;
  readonly patience?: Patience;
  readonly manners?: Manners;
  /** What must stand in no message, whatever a server says; null where there is nothing to hide. */
  readonly secret?: string | null;
  readonly onWait?: (wait: number, why: string) => void;
}

export interface Courier {
  /**
   * Fetches an address: no faster than the quota allows, not before the moment that its server named, and again after
   * faults that may pass.
   *
   * @param judge throws a FetchFault where a reply of status 2xx is not what was asked for.
   * @param accepts other statuses that are an answer.
   * @throws FetchFault; LeftAlone where nothing was asked.
   */
  fetch<Judged>(
    url: URL,
    headers: Readonly<Record<string, string>>,
    judge: (got: Got) => Judged,
    accepts?: readonly number[],
  ): Promise<{ readonly got: Got; readonly judged: Judged }>;
  readonly requests: number;
  readonly retries: number;
}

/** One for all requests to one source, so that its quota holds. */
export function openCourier(options: CourierOptions): Courier {
  const { quota, timeout, mostBytes, reach, clock, random, signal, onWait = () => {} } = options;
  const { sent, quiet } = options.manners ?? newManners();
  const waiting = options.patience ?? patience;
  let requests = 0;
  let retries = 0;

  async function wait(duration: number, why: string): Promise<void> {
    if (duration <= 0) return;
    onWait(duration, why);
    await clock.sleep(duration, signal);
    if (signal?.aborted) throw new FetchFault("interrupted", true);
  }

  /** A server that asked to be left alone is: a short while is waited for, a long one is for the rounds to come. */
  async function leaveAlone(origin: string): Promise<void> {
    const asked = quiet.get(origin);
    if (asked === undefined) return;
    const now = clock.now();
    const left = asked.until - now;
    if (left > waiting.mostAsked && now >= asked.since)
      throw new LeftAlone(`the server asked to be left alone until ${isoInstant(asked.until)}`);
    quiet.delete(origin);
    // Where the clock was set back, nobody knows what is left of it.
    if (now >= asked.since) await wait(left, "as the server asked");
  }

  async function attempt<Judged>(
    url: URL,
    headers: Readonly<Record<string, string>>,
    judge: (got: Got) => Judged,
    accepts: readonly number[],
  ): Promise<{ got: Got; judged: Judged } | { fault: FetchFault; asked: number | null }> {
    let got: Got;
    try {
      got = await get(url, { headers, timeout, mostBytes, reach, signal });
    } catch (error) {
      if (error instanceof FetchFault) return { fault: error, asked: null };
      throw error;
    }
    const ok = (got.status >= 200 && got.status < 300) || accepts.includes(got.status);
    const asked = retryAfter(got.headers["retry-after"], clock.now());
    if (!ok) return { fault: faultOf(got), asked };
    try {
      return { got, judged: judge(got) };
    } catch (error) {
      if (error instanceof FetchFault) return { fault: error, asked };
      throw error;
    }
  }

  function hidden(fault: FetchFault): FetchFault {
    const { secret = null } = options;
    if (secret === null || !fault.message.includes(secret)) return fault;
    return new FetchFault(fault.message.replaceAll(secret, "…"), fault.passing, fault.status);
  }

  return {
    async fetch(url, headers, judge, accepts = []) {
      for (let tries = 1; ; tries += 1) {
        await leaveAlone(url.origin);
        await wait(paceWait(sent, quota, clock.now()), "to keep to the quota");
        sent.push(clock.now());
        if (sent.length > quota.requests) sent.shift();
        requests += 1;
        const outcome = await attempt(url, headers, judge, accepts);
        if ("got" in outcome) return outcome;
        const { asked } = outcome;
        const fault = hidden(outcome.fault);
        const now = clock.now();
        if (asked !== null && asked > 0) quiet.set(url.origin, { since: now, until: latest(now + asked) });
        if (!fault.passing || signal?.aborted) throw fault;
        const pause = backoff(tries, random(), asked, waiting);
        if (pause === null) throw fault;
        retries += 1;
        await wait(pause, fault.message);
      }
    },
    get requests() {
      return requests;
    },
    get retries() {
      return retries;
    },
  };
}

/** The last moment that a date can say. */
function latest(instant: number): number {
  return Math.min(instant, 8_640_000_000_000_000);
}

function faultOf({ status, body }: Got): FetchFault {
  let said: string | null = null;
  try {
    said = errorIn(JSON.parse(body.toString("utf8")));
  } catch {
    // Most pages of errors are not JSON; the status says enough then.
    said = null;
  }
  return new FetchFault(
    `the server answered ${status}${said === null ? "" : `: ${said}`}`,
    isPassing(status),
    status,
  );
}
