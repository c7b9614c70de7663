import { expect, test } from "vitest";
import { DAY } from "../../../lib/model/interval.ts";
import type { ReportedEpisode } from "../../../lib/model/reported-episode.ts";
import { openInMemory } from "../../client.ts";
import { listReportedEpisodes } from "./list-reported-episodes.ts";
import { saveReportedEpisodes } from "./save-reported-episodes.ts";

const march = Date.UTC(2024, 2, 1);

function episode(id: string, given: Partial<ReportedEpisode> = {}): ReportedEpisode {
  return {
    id,
    source: "access-now-stop",
    country: "KE",
    services: ["telegram"],
    networks: [64496],
    kind: "block",
    start: march,
    end: march + DAY,
    ongoing: false,
    precision: "day",
    area: null,
    title: "Telegram blocked",
    summary: null,
    url: null,
    notes: { ordered_by: "Executive government" },
    ...given,
  };
}

test("what is saved comes back; the same again changes nothing, other words replace it", () => {
  const handle = openInMemory();
  const one = episode("stop-1");
  expect(saveReportedEpisodes(handle, [one], null)).toEqual({ added: 1, replaced: 0, same: 0 });
  expect(saveReportedEpisodes(handle, [one], null)).toEqual({ added: 0, replaced: 0, same: 1 });
  expect(listReportedEpisodes(handle)).toEqual([one]);
  const longer = { ...one, end: march + 3 * DAY };
  expect(saveReportedEpisodes(handle, [longer], null)).toEqual({ added: 0, replaced: 1, same: 0 });
  expect(listReportedEpisodes(handle)).toEqual([longer]);
});

test("asked for by country, service and time: one that goes on lasts, one of unknown end does not", () => {
  const handle = openInMemory();
  saveReportedEpisodes(
    handle,
    [
      episode("ended"),
      episode("goes-on", { end: null, ongoing: true }),
      episode("unknown-end", { end: null }),
      episode("elsewhere", { country: "UG", services: ["internet"] }),
    ],
    null,
  );
  const ids = (question: Parameters<typeof listReportedEpisodes>[1]) =>
    listReportedEpisodes(handle, question).map(({ id }) => id);
  expect(ids({ country: "KE" })).toEqual(["ended", "goes-on", "unknown-end"]);
  expect(ids({ service: "internet" })).toEqual(["elsewhere"]);
  expect(ids({ country: "KE", period: { start: march, end: march + 1 } })).toHaveLength(3);
  expect(ids({ country: "KE", period: { start: march + DAY, end: march + 9 * DAY } })).toEqual(["goes-on"]);
  expect(ids({ country: "KE", period: { start: march - DAY, end: march } })).toEqual([]);
});
