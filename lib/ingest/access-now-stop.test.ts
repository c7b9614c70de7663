import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import { faultsOf, fieldData, fieldText, readFixture, readText } from "./fixtures/read-fixture.ts";
import type { WholeText } from "./reading/read-whole.ts";

const day = (instant: number | null) =>
  instant === null ? "…" : new Date(instant).toISOString().slice(0, 10);
const drawn = (one: ReportedEpisode) =>
  `${one.id} ${one.kind} ${one.services.join("+")} ${day(one.start)}/${day(one.end)}${one.ongoing ? " ongoing" : ""} ${one.precision}${one.area === null ? "" : ` in ${one.area}`}`;
const episodesOf = (read: WholeText) => read.items.flatMap((item) => item.reportedEpisodes);
const statementsOf = (read: WholeText) => read.items.flatMap((item) => item.statements);

describe("the 47 columns", () => {
  const read = readFixture("access-now-stop.csv");

  test("an episode stands there once for each year it is counted in; the last day belongs to it", () => {
    expect(read.format.id).toBe("access-now-stop");
    expect(episodesOf(read).map(drawn)).toEqual([
      // As the latest year tells it, which knows of another end.
      "stop-ir-20200310-national-01 block telegram+vkontakte+youtube 2020-03-10/2022-05-07 day",
      "stop-cd-20210601-example-town-01 null internet 2021-06-01/… ongoing about in Example Town",
      "stop-cd-20210701-national-01 throttling internet 2021-07-01/2021-07-02 about",
      "stop-cd-20210701-national-02 throttling internet 2021-07-01/2021-07-02 about",
    ]);
    // Rows that tell an episode again are accepted with it and hold nothing more.
    expect(read.items.map(({ line, reportedEpisodes }) => [line, reportedEpisodes.length])).toEqual([
      [9, 1],
      [2, 0],
      [3, 0],
      [4, 1],
      [7, 1],
      [8, 1],
    ]);
  });

  test("rows that end before they start, and places that are no country of ISO's, are set aside", () => {
    expect(faultsOf(read)).toEqual(["5 end_date period", "6 country country-unknown"]);
  });

  test("acknowledgements and quotes are statements; those of a part of the country claim nothing", () => {
    const [government, operator] = statementsOf(read);
    expect(government).toMatchObject({
      id: "stop-ir-20200310-national-01-government",
      side: "government",
      speaker: "Executive government",
      precision: "about",
      quote: "A cable was cut.",
      publications: [{ title: "ministry.example", url: "https://ministry.example/notice" }],
    });
    expect(government?.claims.map(({ id, kind, service }) => `${id.slice(-2)} ${kind} ${service}`)).toEqual([
      "/1 acknowledges telegram",
      "/2 acknowledges vkontakte",
      "/3 acknowledges youtube",
      "/4 attributes-technical-fault telegram",
      "/5 attributes-technical-fault vkontakte",
      "/6 attributes-technical-fault youtube",
    ]);
    expect(government?.claims[0]?.period).toEqual({
      start: Date.UTC(2020, 2, 10),
      end: Date.UTC(2022, 4, 7),
    });
    expect(operator).toMatchObject({ side: "operator", speaker: "Example Telecom", claims: [] });
    expect(statementsOf(read)).toHaveLength(2);
  });
});

test("the older columns: dates as in the United States, ends that nobody knows, names run together", () => {
  const read = readFixture("access-now-stop-older.csv");
  expect(read.format.id).toBe("access-now-stop-older");
  expect(episodesOf(read).map(drawn)).toEqual([
    "stop-lk-20190622-no7 block facebook 2019-06-22/2019-07-04 day",
    "stop-lk-20190622-no8 null facebook 2019-06-22/… day",
    "stop-lk-20190622-no9 null internet+facebook 2019-06-22/… ongoing day",
  ]);
  expect(faultsOf(read)).toEqual(["5 start_date time-format"]);
  expect(statementsOf(read).map(({ speaker, quote }) => [speaker, quote])).toEqual([
    ["Ministry of Examples", null],
  ]);
});

test.skipIf(!existsSync(fieldData))(
  "the database of 2016 to 2021, and that of 2019 (needs ../shared/data)",
  () => {
    const read = readText("stop.csv", fieldText("accessnow/stop-2016-2021.csv"));
    expect(read.records).toHaveLength(990);
    expect(
      faultsOf(read)
        .map((fault) => fault.replace(/^\d+ /, ""))
        .sort(),
    ).toEqual(["country country-unknown", "end_date period", "end_date period", "end_date period"]);
    expect(read.items).toHaveLength(986);
    const ids = new Set(episodesOf(read).map(({ id }) => id));
    expect(ids.size).toBe(929);
    // Statements lean on episodes that are there.
    for (const { id } of statementsOf(read))
      expect(ids).toContain(id.replace(/-(?:government|operator)$/, ""));

    const older = readText("older.csv", fieldText("accessnow/stop-2019-original-columns.csv"));
    expect([episodesOf(older).length, older.rejects]).toEqual([205, []]);
  },
);
