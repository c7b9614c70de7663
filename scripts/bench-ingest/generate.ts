import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { HOUR, isoInstant } from "../../lib/model/interval.ts";
import { type Random, randomFrom } from "../../lib/simulate/random.ts";
import { rawRecord } from "./raw-record.ts";

/** The files of the bench. The same seed and size give the same bytes. */
export const shapes = ["raw-jsonl", "raw-jsonl-gz", "long-form", "observation-csv"] as const;
export type Shape = (typeof shapes)[number];

export const fileNames: Readonly<Record<Shape, string>> = {
  "raw-jsonl": "raw.jsonl",
  "raw-jsonl-gz": "raw.jsonl.gz",
  "long-form": "long-form.csv",
  "observation-csv": "observations.csv",
};

const start = Date.UTC(2024, 0, 1);
const countries = ["KE", "IR", "RU", "PK"];
const networks = [33771, 36926, 12455, 37061];

/** Writes one file of `rows` records. */
export async function generate(shape: Shape, rows: number, path: string): Promise<void> {
  const lines = Readable.from(pieces(linesOf(shape, rows)));
  const file = createWriteStream(path);
  if (shape === "raw-jsonl-gz") await pipeline(lines, createGzip({ level: 6 }), file);
  else await pipeline(lines, file);
}

/** Lines by the few hundred, so that a stream has little to do with each. */
function* pieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < 500) continue;
    yield `${piece.join("\n")}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${piece.join("\n")}\n`;
}

function* linesOf(shape: Shape, rows: number): Generator<string> {
  const random = randomFrom(`bench-ingest ${shape}`);
  switch (shape) {
    case "raw-jsonl":
    case "raw-jsonl-gz":
      for (let row = 0; row < rows; row += 1)
        yield rawRecord(place(row), random.pick(countries), random.pick(networks), random);
      return;
    case "long-form":
      yield "timestamp,country,service,metric,value,asn";
      for (let row = 0; row < rows; row += 1) yield level(place(row), random);
      return;
    case "observation-csv":
      yield "measurement_uid,probe_cc,probe_asn,test_name,measurement_start_time,hostname,ip,port,dns_failure,tcp_success,tcp_failure,tls_handshake_time,tls_success,tls_failure,http_failure,http_runtime,failure_class";
      for (let row = 0; row < rows; row += 2) yield* connection(place(row), random);
  }
}

/** Six hundred and forty records an hour: ten of each country, service and network. The more of them, the longer it takes. */
const anHour = 640;

function place(row: number): number {
  return start + Math.floor((HOUR * row) / anHour / 1000) * 1000;
}

const services = ["telegram", "whatsapp", "youtube", "twitter"];

function level(time: number, random: Random): string {
  const value = Math.round(4e6 * random.logNormal(0.4));
  return `${isoInstant(time)},${random.pick(countries)},${random.pick(services)},throughput,${value},${random.pick(networks)}`;
}

const addresses = ["149.154.175.50", "149.154.167.51", "149.154.175.100", "149.154.167.91", "149.154.171.5"];

/** The two rows that a measurement of Telegram gives for one address: a connection and a handshake. */
function* connection(time: number, random: Random): Generator<string> {
  const country = random.pick(countries);
  const network = random.pick(networks);
  const at = new Date(time).toISOString().slice(0, 19).replace("T", " ");
  const uid = `${at.replaceAll(/[-: ]/g, "")}.${random.hex(6)}_${country}_telegram_${random.hex(16)}`;
  const failed = random.chance(0.1);
  const address = random.pick(addresses);
  const common = `${uid},${country},${network}.0,telegram,${at}`;
  yield `${common},,${address},443.0,,${failed ? "0.0" : "1.0"},${failed ? "generic_timeout_error" : ""},,,,,,${failed ? "tcp.timeout" : ""}`;
  const seconds = (0.08 * random.logNormal(0.3)).toFixed(6);
  yield `${common},web.telegram.org,149.154.167.99,443.0,,1.0,,${seconds},1.0,,,,`;
}
