import type { Handle } from "../../../db/client.ts";
import { saveEvents } from "../../../db/queries/editorial/save-events.ts";
import { saveReportedEpisodes } from "../../../db/queries/editorial/save-reported-episodes.ts";
import { saveStatements } from "../../../db/queries/editorial/save-statements.ts";
import { ensureSource } from "../../../db/queries/measured/ensure-source.ts";
import { hash53 } from "../../../db/queries/measured/identity.ts";
import { prepareObservationWriter } from "../../../db/queries/measured/prepare-observation-writer.ts";
import { recentlySeen } from "../../../db/queries/measured/recently-seen.ts";
import type { ServiceDay } from "../../../db/queries/measured/refresh-cells.ts";
import { saveNetworks } from "../../../db/queries/measured/save-networks.ts";
import { saveRejects } from "../../../db/queries/measured/save-rejects.ts";
import type { Format, Item, Reject } from "../../../lib/ingest/format.ts";
import type { Batch } from "./parse-file.ts";

/** What became of the records of a batch, and how many of its rejects were kept already. */
export interface Stored {
  readonly accepted: number;
  /** Of the accepted ones. */
  readonly replaced: number;
  readonly duplicate: number;
  /** Of the duplicate ones, those that this run had read already. */
  readonly repeated: number;
  readonly known: number;
  /** The days whose cells have to be made anew. */
  readonly stale: readonly ServiceDay[];
}

/** How many reported things of a run are remembered, so that a second one of the same id is told as repeated. */
const remembered = 100_000;

/** Writes batches of one run; call `save` inside a transaction. */
export function openStore(handle: Handle, run: number, path: string, given: string | null) {
  const sources = new Map<string, { readonly code: number; readonly simulated: boolean }>();
  const writer = prepareObservationWriter(handle);
  const used = new Map<string, number>();
  const told = recentlySeen(remembered);
  /** A record that holds nothing shares the fate of the one before it. */
  let before: "new" | "known" | "repeated" = "known";

  function source(id: string) {
    let known = sources.get(id);
    if (known === undefined) {
      known = ensureSource(handle, id);
      sources.set(id, known);
    }
    return known;
  }

  /** `--source` holds over the format's own, but never makes a simulated record a measured one. */
  function sourceIdOf(named: string | null, format: Format): string {
    if (named !== null && (given === null || source(named).simulated)) return named;
    return given ?? format.source;
  }

  /** Whether one of them came in this run before. */
  function toldBefore(kind: string, ids: readonly string[]): boolean {
    const hashes = ids.map((id) => hash53(`${kind}|${id}`));
    const found = hashes.some((hash) => told.has(hash));
    for (const hash of hashes) told.add(hash);
    return found;
  }

  /** Statements, events and reported episodes: added, in place of others, and whether this run told them before. */
  function saveReported(item: Item, format: Format) {
    let added = 0;
    let replaced = 0;
    let again = false;
    const from = <One extends { readonly source: string }>(all: readonly One[]) =>
      all.map((one) => ({ ...one, source: given ?? one.source }));
    const count = (
      kind: string,
      ids: readonly string[],
      saved: { readonly added: number; readonly replaced: number },
    ) => {
      added += saved.added + saved.replaced;
      replaced += saved.replaced;
      again = toldBefore(kind, ids) || again;
    };
    const { statements, events, reportedEpisodes } = item;
    const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    if (statements.length > 0)
      count("statement", idsOf(statements), saveStatements(handle, from(statements), run));
    if (events.length > 0)
      count("event", idsOf(events), saveEvents(handle, from(events), run, format.eventsArriveAs));
    if (reportedEpisodes.length > 0)
      count("episode", idsOf(reportedEpisodes), saveReportedEpisodes(handle, from(reportedEpisodes), run));
    return { added, replaced, again };
  }

  function saveRecords(batch: Batch, format: Format): Omit<Stored, "known"> {
    for (const [named, items] of batch.sources) {
      const id = sourceIdOf(named, format);
      used.set(id, (used.get(id) ?? 0) + items);
    }
    const sourceOf = (named: string | null) => source(sourceIdOf(named, format)).code;
    const whole = format.measurementsSpanRecords !== true;
    const { added, replaced, repeated } = writer.writeBatch(batch.observations, sourceOf, run, whole);
    for (const { unit, item } of batch.reported) {
      const saved = saveReported(item, format);
      added[unit]! += saved.added;
      replaced[unit]! += saved.replaced;
      if (saved.again) repeated[unit]! += 1;
    }
    const sum = { accepted: 0, replaced: 0, duplicate: 0, repeated: 0, stale: writer.markStale() };
    for (let unit = 0; unit < batch.counted.length; unit += 1) {
      const records = batch.counted[unit]!;
      if (batch.holding[unit] === 1) {
        before = added[unit]! > 0 ? "new" : repeated[unit]! > 0 ? "repeated" : "known";
        if (replaced[unit]! > 0) sum.replaced += records;
      }
      if (before === "new") sum.accepted += records;
      else sum.duplicate += records;
      if (before === "repeated") sum.repeated += records;
    }
    return sum;
  }

  return {
    /** The code of the source that a record names, or of the run's own where it names none. */
    sourceOf: (named: string | null, format: Format): number => source(sourceIdOf(named, format)).code,
    /** The source that most of the records went to: a file of simulated ones is not one of the instrument's. */
    mainSource(format: Format): { readonly id: string; readonly code: number } {
      let id = given ?? format.source;
      let most = 0;
      for (const [one, items] of used)
        if (items > most) {
          id = one;
          most = items;
        }
      return { id, code: source(id).code };
    },
    save(batch: Batch, rejects: readonly Reject[], format: Format | null): Stored {
      const records =
        format === null
          ? { accepted: 0, replaced: 0, duplicate: 0, repeated: 0, stale: [] }
          : saveRecords(batch, format);
      saveNetworks(handle, batch.networks);
      const known = rejects.length - saveRejects(handle, run, path, rejects);
      return { ...records, known };
    },
  };
}
