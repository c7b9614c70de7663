import { gzipSync } from "node:zlib";
import autocannon from "autocannon";

/** What one page did under load. Times in milliseconds. */
export interface Load {
  readonly page: string;
  readonly path: string;
  /** Of the first request after the start of the server. */
  readonly cold: number;
  /** Compressed. */
  readonly bytes: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export interface LoadQuestion {
  readonly origin: string;
  readonly page: string;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Asks once, then for some seconds over several connections at once, as a browser would: gzip, and HTML or CSV. */
export async function measureLoad(question: LoadQuestion): Promise<Load> {
  const { origin, page, path, connections, seconds } = question;
  const headers = { "accept-encoding": "gzip", accept: "text/html" };
  const started = performance.now();
  const answer = await fetch(origin + path, { headers });
  const whole = new Uint8Array(await answer.arrayBuffer());
  const cold = performance.now() - started;
  const sent = gzipSync(whole).length;
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  // What the first seconds compile and keep is not what is asked about.
  await autocannon({ url: origin + path, connections, duration: 1, headers });
  const result = await autocannon({ url: origin + path, connections, duration: seconds, headers });
  return {
    page,
    path,
    cold,
    bytes: sent,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}
