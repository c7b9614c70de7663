import { expect, test } from "vitest";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import { buildReported, reportedStretch } from "./build-reported.ts";
import { instant } from "./figure.fixture.ts";

const range = { start: instant("2018-01-01T00:00Z"), end: instant("2018-07-01T00:00Z") };

function episode(id: string, from: string, to: string | null, given: Partial<ReportedEpisode> = {}) {
  return {
    id,
    source: "access-now-stop",
    country: "RU",
    services: ["telegram"],
    networks: [],
    kind: "block",
    start: instant(`${from}T00:00Z`),
    end: to === null ? null : instant(`${to}T00:00Z`),
    ongoing: false,
    precision: "day",
    area: null,
    title: "Shutdown",
    summary: null,
    url: "https://example.org/",
    notes: null,
    ...given,
  } satisfies ReportedEpisode;
}

const build = (...records: ReportedEpisode[]) =>
  buildReported(records, range, () => "Access Now, #KeepItOn STOP");

test("numbers what shares time with the range, in the order it began", () => {
  const marks = build(
    episode("later", "2018-04-13", "2018-05-01"),
    episode("before", "2017-01-01", "2018-01-01"),
    episode("into", "2017-12-30", "2018-01-14"),
    episode("after", "2018-07-01", "2018-07-02"),
  );
  expect(marks.map(({ id, number }) => [id, number])).toEqual([
    ["into", 1],
    ["later", 2],
  ]);
  expect(marks[0]!.source).toBe("Access Now");
});

test("one that goes on lasts, one whose end is not known is there at its start only", () => {
  const goesOn = episode("goes-on", "2016-01-01", null, { ongoing: true });
  const openEnded = episode("unknown", "2016-01-01", null);
  expect(build(goesOn, openEnded).map(({ id }) => id)).toEqual(["goes-on"]);
  expect(reportedStretch(goesOn, range.end)).toEqual({ start: goesOn.start, end: range.end });
  expect(reportedStretch(openEnded, range.end)).toEqual({ start: goesOn.start, end: goesOn.start + 1 });
});

test("links to web addresses only", () => {
  const url = (given: string | null) => build(episode("one", "2018-04-13", null, { url: given }))[0]!.url;
  expect(url("https://example.org/a")).toBe("https://example.org/a");
  expect(url("javascript:alert(1)")).toBeNull();
  expect(url(null)).toBeNull();
});
