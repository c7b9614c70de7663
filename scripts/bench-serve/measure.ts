import { gzipSync } from "node:zlib";
import autocannon from "autocannon";

/** What one page did under load. Times in milliseconds. */
export interface Load {
  readonly page: string;
  readonly path: string;
  /** Of the first request for it after the start of the server. */
  readonly cold: number;
  /** Of the first request for it at a new revision of the dataset, the server being warm. */
  readonly renewed: number;
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
  /** Makes the dataset a new revision. */
  readonly renew: () => void;
}

/** Asks once, then for some seconds over several connections at once, as a browser would: gzip, and HTML or CSV. */
export async function measureLoad(question: LoadQuestion): Promise<Load> {
  const { origin, page, path, connections, seconds, renew } = question;
  const headers = { "accept-encoding": "gzip", accept: "text/html" };
  const timed = async () => {
    const started = performance.now();
    const answer = await fetch(origin + path, { headers });
    const whole = new Uint8Array(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return { took: performance.now() - started, sent: gzipSync(whole).length };
  };
  const { took: cold, sent } = await timed();
  // What the first seconds compile and keep is not what is asked about.
  await autocannon({ url: origin + path, connections, duration: 1, headers });
  renew();
  const { took: renewed } = await timed();
  const result = await autocannon({ url: origin + path, connections, duration: seconds, headers });
  return {
    page,
    path,
    cold,
    renewed,
    bytes: sent,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}
