import { expect, test } from "vitest";
import { fixtureText } from "../../../lib/ingest/fixtures/read-fixture.ts";
import { ingestPaths } from "../ingest.ts";
import { scratch } from "../scratch.fixture.ts";

const here = scratch();

const annotations = fixtureText("cloudflare-radar.json");
const anomalies = fixtureText("cloudflare-radar-anomalies.json");
const refusal =
  '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"messages":[],"result":null}';
const onOneLine = (text: string) => JSON.stringify(JSON.parse(text));

test.each([
  ["with a refusal between them", [annotations, refusal, anomalies], "9 records, 4 accepted, 5 rejected"],
  ["one line each", [annotations, anomalies].map(onOneLine), "8 records, 4 accepted, 4 rejected"],
  ["all of them refusals", [refusal, refusal], "2 records, 0 accepted, 2 rejected"],
])("replies written to the end of one file, %s: the counts add up", async (_, replies, expected) => {
  const file = here.file("all.json", replies.join("\n"));
  const { runs } = await ingestPaths(here.handle, [file], { now: Date.UTC(2026, 0, 1) });
  const run = runs[0]!;
  expect(`${run.records} records, ${run.accepted} accepted, ${run.rejected} rejected`).toBe(expected);
});
