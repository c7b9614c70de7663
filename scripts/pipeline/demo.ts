import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Handle } from "../../db/client.ts";
import type { Scenario, SimulatedCountry } from "../../lib/simulate/scenario.ts";
import { simulate } from "../../lib/simulate/simulate.ts";
import { scenarios } from "../demo/scenarios/index.ts";
import { type CompareReport, compareAll } from "./compare.ts";
import { type DetectReport, detectStale } from "./detect.ts";
import { type IngestReport, ingestPaths } from "./ingest.ts";

export interface DemoReport {
  /** The generator's files first, the statements and events last. */
  readonly ingest: IngestReport;
  readonly detect: DetectReport;
  readonly compare: CompareReport;
}

export interface DemoOptions {
  /** UTC epoch ms. */
  readonly now: number;
  /** Called with what is being done, in words. */
  readonly onProgress?: (step: string) => void;
  /** Where the generator's files are written and kept; absent: somewhere temporary, and they are removed. */
  readonly folder?: string;
  /** False leaves the simulated measurements out, and loads only what people said. */
  readonly measurements?: boolean;
}

const statements = path.join(import.meta.dirname, "../demo/statements.csv");

/**
 * Loads the demonstration: measurements that the generator makes up, written to files in OONI's raw format and
 * read through the same door as anyone's, then what people really said, then detection and comparison.
 * Loading it again adds nothing.
 */
export async function loadDemonstration(handle: Handle, options: DemoOptions): Promise<DemoReport> {
  const { now } = options;
  const say = options.onProgress ?? (() => {});
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), "dimline-demonstration-")));
  try {
    await mkdir(folder, { recursive: true });
    const files: string[] = [];
    if (options.measurements ?? true) {
      for (const scenario of scenarios) {
        for (const country of scenario.countries) {
          say(`simulating ${scenario.title}: measurements in ${country.country}`);
          files.push(await writeMeasurements(folder, scenario, country));
        }
      }
    }
    say("reading measurements and statements");
    const ingest = await ingestPaths(handle, [...files, path.relative("", statements)], { now });
    say("looking for episodes");
    const detect = detectStale(handle, { now, mirror: true });
    say("holding claims against the evidence");
    const compare = compareAll(handle, { now });
    return { ingest, detect, compare };
  } finally {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function writeMeasurements(
  folder: string,
  scenario: Scenario,
  country: SimulatedCountry,
): Promise<string> {
  const file = path.join(folder, `simulated-${scenario.id}-${country.country.toLowerCase()}.jsonl.gz`);
  await pipeline(
    Readable.from(inChunks(simulate(scenario, country))),
    createGzip({ level: 4 }),
    createWriteStream(file),
  );
  return file;
}

/** Lines gathered into larger pieces, because a stream's cost is by the piece. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
