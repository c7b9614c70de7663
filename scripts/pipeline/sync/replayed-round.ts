/** Rounds of the connectors at a server on this machine that replays answers, by a clock of their own: what the tests of synchronising share. */
import { afterEach, beforeEach } from "vitest";
import { type Handle, openInMemory } from "../../../db/client.ts";
import { connectors } from "../../../lib/sync/index.ts";
import { type Answer, openReplayServer, type ReplayServer } from "../../sync/replay-server.ts";
import { readAsked } from "./asked.ts";
import { baseVariable } from "./environment.ts";
import { type SyncOptions, syncSource } from "./sync-source.ts";

/** Made anew for every test of the file that imports this. */
export let handle: Handle;
export let server: ReplayServer;
/** The clock that a round goes by; waiting moves it. UTC epoch ms. */
export let now: number;
beforeEach(async () => {
  handle = openInMemory();
  server = await openReplayServer();
  now = Date.UTC(2024, 6, 15, 12);
});
afterEach(async () => {
  handle.sqlite.close();
  await server.close();
});

export interface Given {
  readonly country?: string;
  readonly service?: string;
  readonly from?: string;
  readonly to?: string;
  readonly what?: readonly string[];
  readonly addresses?: readonly string[];
}

/** One round, as the command makes it, at the server on this machine and by a clock of its own. */
export async function sync(id: string, given: Given, options: Partial<SyncOptions> = {}) {
  const connector = connectors.find((one) => one.id === id)!;
  const asked = readAsked(handle, connector, {
    country: given.country,
    service: given.service,
    from: given.from,
    to: given.to,
    topics: given.what ?? [],
    addresses: given.addresses ?? [],
    now,
  });
  return syncSource(handle, connector, [asked], { ...replayed(), ...options });
}

/** Every source is the server on this machine, and the clock is the test's own. */
export function replayed(): SyncOptions {
  return {
    clock: {
      now: () => now,
      sleep: async (duration) => {
        now += duration;
      },
    },
    random: () => 0.5,
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    environment: {
      ...Object.fromEntries(connectors.map((one) => [baseVariable(one), server.origin])),
      DIMLINE_SYNC_ALLOW: server.origin,
      DIMLINE_RADAR_TOKEN: "token-of-the-test",
    },
    signal: null,
  };
}
export const asked = (path: string) =>
  server.asked.filter((one) => one.path === path).map(({ query }) => query);
export const count = (table: string) => handle.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
export const runs = (report: Awaited<ReturnType<typeof sync>>) =>
  report.runs.map(
    ({ format, accepted, replaced, duplicate, rejected }) =>
      `${format}: ${accepted} accepted, ${replaced} replaced, ${duplicate} known, ${rejected} rejected`,
  );
export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

/** Lets the clock run on. */
export function waitFor(duration: number): void {
  now += duration;
}
