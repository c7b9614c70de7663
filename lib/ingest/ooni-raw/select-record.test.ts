import { expect, test } from "vitest";
import { nettests } from "../ooni-raw.ts";
import { jsonSelector } from "../reading/json-selector.fixture.ts";
import { recordReads } from "./record.ts";
import { recordSelector } from "./select-record.ts";

const test_keys = {
  blocking: "dns",
  telegram_web_status: "ok",
  signal_backend_status: "ok",
  queries: [{ hostname: "example.org", failure: null, t: 0.5 }],
  requests: [{ request: { url: "https://example.org/", body: "x" }, t0: 0.25, t: 0.5 }],
};

/** What the test of that name reads of a record, by a reader that knows it beforehand. */
function wantedOf(name: string, text: string): object | undefined {
  const nettest = nettests.find((one) => one.name === name);
  return jsonSelector(nettest === undefined ? recordReads : { ...recordReads, test_keys: nettest.reads })(
    text,
  );
}

const names = [...nettests.map(({ name }) => name), "psiphon"];

test("reads of each record what its own test reads, wherever its name stands and whichever came before", () => {
  const select = recordSelector(nettests);
  for (const first of names)
    for (const name of [first, ...names]) {
      const behind = JSON.stringify({ test_keys, test_name: name, test_runtime: 1 }, null, name.length % 2);
      expect(select(behind)).toEqual(wantedOf(name, behind));
      const before = JSON.stringify({ test_name: name, test_keys, annotations: { why: "x".repeat(600) } });
      expect(select(before)).toEqual(wantedOf(name, before));
      const misleading = JSON.stringify({ test_name: name, test_keys, annotations: { test_name: first } });
      expect(select(misleading)).toEqual(wantedOf(name, misleading));
    }
});

test("a record that names no test, or one that is no name, is of none that is read", () => {
  const select = recordSelector(nettests);
  for (const text of [JSON.stringify({ test_keys }), JSON.stringify({ test_keys, test_name: 1 })])
    expect(select(text)).toEqual(wantedOf("", text));
});
