import { expect, test } from "vitest";
import { drawn, faultsOf, observationsOf, readFixture, readText } from "./fixtures/read-fixture.ts";

test("counts by day, a kind of scan a feature; names of countries; control domains are of no service", () => {
  const read = readFixture("censored-planet.csv");
  expect(read.format.id).toBe("censored-planet");
  expect(observationsOf(read).map(drawn)).toEqual([
    "2022-03-01T00:00Z+1440min RU/64496 twitter.https reachability n=12 bad=12",
    "2022-03-01T00:00Z+1440min RU/64496 twitter.https reachability n=30 bad=0",
    "2022-03-01T00:00Z+1440min IR/64497 twitter.satellite reachability n=3 bad=1",
  ]);
  expect(faultsOf(read)).toEqual([
    "5 domain control-domain",
    "6 unexpected_count bad-exceeds-n",
    "7 country_name country-unknown",
  ]);
  expect(read.networks).toEqual([{ asn: 64496, name: "Example Mobile", country: "RU" }]);
  expect(observationsOf(read)[1]?.target).toBe("www.twitter.com");
});

test("rows of one day and domain with different outcomes are different records", () => {
  const read = readFixture("censored-planet.csv");
  const ids = observationsOf(read).map(({ measurement }) => measurement);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what Censored Planet does not judge is inconclusive: an empty count, or half of the tests", () => {
  const row = (outcome: string, counts: string) => `2022-03-01,HTTP,Iran,twitter.com,${outcome},${counts}\n`;
  const rows = [
    row("dial/timeout", "4,"),
    row("unknown/unknown", "3,1.5"),
    row("content/unknown", "4,2.0"),
    row("read/timeout", "12,12.0"),
    row("expected/match", "30,0.0"),
  ];
  const read = readText(
    "c.csv",
    `date,source,country_name,domain,outcome,count,unexpected_count\n${rows.join("")}`,
  );
  expect(faultsOf(read)).toEqual([]);
  expect(
    observationsOf(read).map((one) => `${one.outcome} ${one.bad}/${one.n} ${one.notes?.count ?? ""}`),
  ).toEqual([
    "inconclusive null/null 4",
    "inconclusive null/null 3",
    "inconclusive null/null 4",
    "null 12/12 ",
    "null 0/30 ",
  ]);
});

test.each([
  ["0,0", "2 count count-format"],
  ["1.5,0", "2 count count-format"],
  ["-1,0", "2 count number-negative"],
])("counts of %s say nothing", (counts, fault) => {
  const read = readText(
    "c.csv",
    `date,source,country_name,domain,count,unexpected_count\n2022-03-01,HTTP,Iran,twitter.com,${counts}\n`,
  );
  expect([observationsOf(read), faultsOf(read)]).toEqual([[], [fault]]);
});
