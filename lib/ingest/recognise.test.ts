import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fieldData, fieldText, fixtureText } from "./fixtures/read-fixture.ts";
import { formats } from "./index.ts";
import { sniffHead } from "./reading/sniff-head.ts";

const recognisedAs = (name: string, text: string) =>
  formats.filter((format) => format.recognises(sniffHead(name, text))).map(({ id }) => id);

const fixtures = readdirSync(join(import.meta.dirname, "fixtures")).filter((name) => !name.endsWith(".ts"));

/** Files whose name is not that of their format. */
const otherwise: Readonly<Record<string, string>> = {
  "cloudflare-radar-anomalies.json": "cloudflare-radar",
  "google-traffic.csv": "google-traffic-csv",
  "m-lab-statistics.json": "m-lab-statistics-json",
  "ooni-aggregation.csv": "ooni-aggregation-csv",
  "ioda-ui.csv": "ioda-ui-csv",
  "ripe-atlas-ping.json": "ripe-atlas-ping-document",
  "xml-feed-rss.xml": "xml-feed",
  "xml-feed-atom.xml": "xml-feed",
  "xml-feed-rdf.xml": "xml-feed",
  "tor-users-preamble.csv": "tor-users",
  "tor-users-index.csv": "tor-users",
  "tor-users-events.csv": "tor-users",
};

describe("a file is recognised by its content, and by one format only", () => {
  test.each(fixtures)("%s", (name) => {
    const expected = otherwise[name] ?? name.replace(/\.[a-z]+$/, "");
    expect(recognisedAs(name, fixtureText(name))).toEqual([expected]);
    // A byte order mark is taken off before the formats see it, and blank lines may stand before the content.
    if (!expected.startsWith("tor-users"))
      expect(recognisedAs(name, `\n${fixtureText(name)}`)).toEqual([expected]);
  });

  test.each([
    ["semicolons", (text: string) => text.replaceAll(",", ";")],
    ["tabs", (text: string) => text.replaceAll(",", "\t")],
    ["capital letters", (text: string) => text.replace(/^.*$/m, (header) => header.toUpperCase())],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
  ])("a table with %s", (_, edit) => {
    for (const name of ["test-against-control.csv", "timeline-js.csv", "google-traffic.csv"])
      expect([name, recognisedAs(name, edit(fixtureText(name)))]).toEqual([
        name,
        [otherwise[name] ?? name.replace(/\.[a-z]+$/, "")],
      ]);
  });

  test("every table under a line that says its delimiter, as Excel wants it", () => {
    const tables = fixtures.filter((name) => name.endsWith(".csv"));
    expect(tables.length).toBeGreaterThan(10);
    for (const name of tables) {
      const text = fixtureText(name);
      expect([name, recognisedAs(name, `sep=,\r\n${text}`)]).toEqual([name, recognisedAs(name, text)]);
    }
  });

  test.each(["", "hello", "a,b,c\n1,2,3\n", "{}", "[]", '{"a":1}', "[1,2]", "\u0000\u0001", "<html></html>"])(
    "%j is in none of them",
    (text) => {
      expect(recognisedAs("x", text)).toEqual([]);
    },
  );
});

test.skipIf(!existsSync(fieldData))(
  "every file of the field's data is of one format (needs ../shared/data)",
  () => {
    const expected: Readonly<Record<string, string | readonly string[]>> = {
      tor: "tor-users",
      google: ["google-traffic", "google-traffic-csv"],
      ioda: "ioda-dump-headless",
      accessnow: ["access-now-stop", "access-now-stop-older"],
      events: "tor-timeline",
      "ooni/api": ["ooni-aggregation", "ooni-list"],
      "ooni/raw": "ooni-raw",
      "ooni/raw-wc05": ["ooni-raw", "ooni-raw-document"],
      "ooni/raw-edge-cases": ["ooni-raw", "ooni-raw-document"],
      "ooni/kenya-2023": "ooni-observations",
    };
    for (const [folder, ids] of Object.entries(expected))
      for (const name of readdirSync(join(fieldData, folder))) {
        const found = recognisedAs(name, fieldText(`${folder}/${name}`));
        expect([folder, name, found.length]).toEqual([folder, name, 1]);
        expect([ids].flat(), name).toContain(found[0]);
      }
    expect(recognisedAs("twitter.csv", fieldText("speed/twitter-throttle-2021.csv.gz"))).toEqual([
      "test-against-control",
    ]);
    // The background of one quiet line is no format of the field.
    expect(recognisedAs("speedtest.csv", fieldText("speed/speedtest-au.csv.gz"))).toEqual([]);
  },
);
