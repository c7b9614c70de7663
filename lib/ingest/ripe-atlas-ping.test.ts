import { expect, test } from "vitest";
import { drawn, faultsOf, observationsOf, readFixture } from "./fixtures/read-fixture.ts";

const set = { country: "RU", asn: "64496" };

test("fields by firmware; -1 is no round trip; an unanswered ping proves nothing", () => {
  const read = readFixture("ripe-atlas-ping.jsonl", set);
  expect(read.format.id).toBe("ripe-atlas-ping");
  expect(observationsOf(read).map(drawn)).toEqual([
    "2023-11-01T00:00Z RU/64496 telegram.web reachability outcome=ok",
    "2023-11-01T00:00Z RU/64496 telegram.web latency value=42",
    "2023-11-01T00:01Z RU/64496 telegram.web reachability outcome=inconclusive",
    "2023-11-01T00:02Z RU/64496 telegram.web reachability outcome=inconclusive",
  ]);
  expect(observationsOf(read).map(({ notes }) => notes?.reason ?? null)).toEqual([
    null,
    null,
    "none of 3 pings was answered, which a ping alone cannot explain",
    "the probe could not send: sendto failed: Network is unreachable",
  ]);
  expect(faultsOf(read)).toEqual(["4 dst_name service-unknown", "5 type test-unsupported"]);
});

test("what is said beside the file is for hosts that the catalogue does not know, and for no other", () => {
  const read = readFixture("ripe-atlas-ping.jsonl", { ...set, service: "youtube" });
  expect(new Set(observationsOf(read).map(({ service, target }) => `${service} ${target}`))).toEqual(
    new Set(["telegram telegram.org", "youtube null"]),
  );
});

test("as one list", () => {
  const read = readFixture("ripe-atlas-ping.json", set);
  expect(read.format.id).toBe("ripe-atlas-ping-document");
  expect(observationsOf(read)).toHaveLength(3);
});

test("the country must be said, and no address of a probe is kept", () => {
  const read = readFixture("ripe-atlas-ping.jsonl");
  expect(read.items).toEqual([]);
  expect(faultsOf(read)).toContain("1 country country-missing");
  const kept = read.rejects.map(({ text, message }) => text + message).join("\n");
  expect(kept).not.toMatch(/192\.0\.2\.(?:7|8|9|10|11)\b|192\.168\./);
  expect(kept).toContain("telegram.org");
});
