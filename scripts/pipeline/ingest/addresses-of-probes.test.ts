import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listRejects } from "../../../db/queries/measured/list-rejects.ts";
import { ingestPaths } from "../ingest.ts";
import { scratch } from "../scratch.fixture.ts";

/** The address of a probe or of its resolver is nowhere kept, whatever is wrong with the record that holds it. */
const now = Date.UTC(2026, 0, 1);
const own = "198.51.100.53";
const own6 = "2001:db8:7::53";

const here = scratch();

const raw = (more: string) =>
  `{"probe_ip":"${own}","resolver_ip":"${own6}","probe_cc":"RU","probe_asn":"AS12389","test_name":"telegram","report_id":"r","measurement_start_time":"2024-07-12 09:30:00","test_keys":{}${more}}\n`;
const ping = (more: string) =>
  `{"fw":5020,"prb_id":1,"msm_id":2,"timestamp":1720776600,"rcvd":1,"sent":1,"from":"${own}","src_addr":"${own6}","dst_name":"web.telegram.org"${more}}\n`;
const columns =
  "measurement_uid,probe_cc,probe_asn,test_name,measurement_start_time,hostname,ip,port,dns_failure,tcp_success,tcp_failure,tls_handshake_time,tls_success,tls_failure,http_failure,http_runtime,failure_class,resolver_ip\n";
const row = (end: string) =>
  `20240712093000.1_RU_telegram_a,RU,12389,telegram,2024-07-12 09:30:00,web.telegram.org,149.154.167.99,443,,1,,0.1,1,,,,,${end}\n`;
const spoiled = Uint8Array.of(0xff);

const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));

test.each<readonly [what: string, name: string, rule: string, content: Uint8Array]>([
  [
    "a raw record in another encoding",
    "a.jsonl",
    "encoding",
    bytes(raw(""), raw(',"x":"').slice(0, -2), spoiled, '"}\n'),
  ],
  ["a raw record cut off", "a.jsonl.gz", "gzip-truncated", gzipSync(raw("").repeat(3)).subarray(0, -20)],
  ["a raw record that is no JSON", "a.jsonl", "json-syntax", bytes(raw(""), raw(",,"))],
  [
    "a ping in another encoding",
    "a.jsonl",
    "encoding",
    bytes(ping(""), ping(',"x":"').slice(0, -2), spoiled, '"}\n'),
  ],
  ["a row with too many fields", "a.csv", "column-count", bytes(columns, row(own), row(`${own},${own6}`))],
  [
    "a row whose quotation marks do not match",
    "a.csv",
    "quote-misplaced",
    bytes(columns, row(own), row(`${own6},"${own}"x`)),
  ],
  [
    "a row in another encoding",
    "a.csv",
    "encoding",
    bytes(columns, row(own), row(own).slice(0, -1), spoiled, "\n"),
  ],
  [
    "a row under columns in capitals",
    "a.csv",
    "country-unknown",
    bytes(columns.toUpperCase(), row(own), row(own).replace(",RU,", ",XX,")),
  ],
])("of %s", async (_, name, rule, content) => {
  const file = here.file(name, content);
  const { runs } = await ingestPaths(here.handle, [file], { now });
  const rejects = listRejects(here.handle, { run: runs[0]!.id });
  expect(rejects.map((one) => one.rule)).toContain(rule);
  const kept = here.handle.sqlite.serialize().toString("latin1");
  expect(kept).not.toContain(own);
  expect(kept).not.toContain(own6);
  const { text } = rejects.find((one) => one.rule === rule)!;
  if (name === "a.csv") expect(text).toContain("2024-07-12 09:30:00");
});
