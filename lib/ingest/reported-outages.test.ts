import { describe, expect, test } from "vitest";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import { faultsOf, readFixture, readText } from "./fixtures/read-fixture.ts";
import type { WholeText } from "./reading/read-whole.ts";

const minute = (instant: number | null) =>
  instant === null ? "…" : new Date(instant).toISOString().slice(0, 16);
const drawn = (one: ReportedEpisode) =>
  `${one.id} ${one.country} ${one.kind} ${one.services.join("+")} [${one.networks.join()}] ${minute(one.start)}/${minute(one.end)}${one.ongoing ? " ongoing" : ""}${one.area === null ? "" : ` in ${one.area}`}`;
const episodesOf = (read: WholeText) => read.items.flatMap((item) => item.reportedEpisodes);

describe("Cloudflare Radar", () => {
  test("annotations: one for each country; only what a government ordered is a shutdown", () => {
    const read = readFixture("cloudflare-radar.json");
    expect(read.format.id).toBe("cloudflare-radar");
    expect(episodesOf(read).map(drawn)).toEqual([
      "cloudflare-radar-550-iq IQ shutdown internet [64496,64497] 2024-06-01T03:00/2024-06-01T05:00",
      "cloudflare-radar-550-sy SY shutdown internet [64496,64497] 2024-06-01T03:00/2024-06-01T05:00",
      "cloudflare-radar-551-cu CU null internet [] 2024-10-18T15:00/… ongoing in Example Province",
    ]);
    expect(episodesOf(read).map(({ title }) => title)).toEqual([
      "Exam-related shutdown",
      "Exam-related shutdown",
      "Outage (power outage)",
    ]);
    expect(faultsOf(read)).toEqual(["1 endDate period", "1 locations country-missing"]);
  });

  test("anomalies of a country or a network", () => {
    const read = readFixture("cloudflare-radar-anomalies.json");
    expect(episodesOf(read).map(drawn)).toEqual([
      "cloudflare-radar-55555555-aaaa-bbbb-cccc-000000000001 BD null internet [] 2024-07-18T14:00/2024-07-23T15:00",
      "cloudflare-radar-55555555-aaaa-bbbb-cccc-000000000002 BD null internet [64496] 2024-07-18T14:00/… ongoing",
    ]);
    expect(episodesOf(read)[0]?.notes).toEqual({
      status: "VERIFIED",
      visible_in: "traffic",
      type: "LOCATION",
    });
    expect(faultsOf(read)).toEqual(["1 startDate time-format", "1 type entity-unsupported"]);
  });

  test("an outage of a cloud's region is nobody's country, whatever --set says", () => {
    const annotation = {
      id: "552",
      asns: [],
      locations: [],
      origins: ["amazon-us-east-1"],
      eventType: "OUTAGE",
      startDate: "2025-12-01T10:00:00Z",
      endDate: null,
      outage: { outageCause: "TECHNICAL_PROBLEMS", outageType: "REGIONAL" },
    };
    const reply = JSON.stringify({ success: true, result: { annotations: [annotation] } });
    const read = readText("r.json", reply, { country: "US" });
    expect([read.items, faultsOf(read)]).toEqual([[], ["1 origins entity-unsupported"]]);
  });

  test.each([
    ["without entries", '{"success":true,"result":{"annotations":[]}}', "1 result record-empty"],
    [
      "that is a refusal",
      '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"messages":[],"result":null}',
      "1 result reply-error",
    ],
  ])("a reply %s says so", (_, text, fault) => {
    const read = readText("r.json", text);
    expect([read.items, faultsOf(read)]).toEqual([[], [fault]]);
  });

  test("several pages in a list are read one after the other, and a broken one is told", () => {
    const page = (id: string) => ({
      success: true,
      result: {
        annotations: [
          { id, locations: ["IQ"], startDate: "2024-05-20T03:00:00Z", endDate: "2024-05-20T05:00:00Z" },
        ],
      },
    });
    const read = readText("r.json", JSON.stringify([page("1"), { success: true, result: {} }, page("2")]));
    expect(episodesOf(read).map(({ id }) => id)).toEqual(["cloudflare-radar-1-iq", "cloudflare-radar-2-iq"]);
    expect(faultsOf(read)).toEqual(["1 result record-shape"]);
  });
});

describe("IODA's outages", () => {
  test("events last for their duration; networks and regions need the country said", () => {
    expect(faultsOf(readFixture("ioda-events.json"))).toEqual([
      "1 location country-missing",
      "1 location country-missing",
      "1 duration number-negative",
      "1 location entity-unsupported",
    ]);
    const read = readFixture("ioda-events.json", { country: "IR" });
    expect(read.format.id).toBe("ioda-events");
    expect(episodesOf(read).map(drawn)).toEqual([
      "ioda-event-ir-bgp-1573905000 IR null internet [] 2019-11-16T11:50/2019-11-23T11:50",
      "ioda-event-ir-as64496-ping-slash24-1573905000 IR null internet [64496] 2019-11-16T11:50/2019-11-16T12:50",
      "ioda-event-ir-example-province-bgp-1573905000 IR null internet [] 2019-11-16T11:50/2019-11-16T12:50 in Example Province",
    ]);
  });

  test("an end that the service made at the end of the question is none", () => {
    const event = (start: number, duration: number, overlaps: boolean) => ({
      location: "country/IR",
      ...{ start, duration, method: "median", datasource: "bgp", score: 1, overlaps_window: overlaps },
    });
    const data = [
      event(1573905000, 3600, false),
      // Began before the period, and ended within it.
      event(1573700000, 210_000, true),
      // Went on when the period ended.
      event(1573980000, 20_000, true),
    ];
    const drawnOf = (reply: object) =>
      episodesOf(readText("r.json", JSON.stringify(reply))).map(({ end, ongoing, notes }) => [
        minute(end),
        ongoing,
        notes?.seen_until ?? null,
      ]);
    const requestParameters = { from: "1573800000", until: "1574000000" };
    expect(drawnOf({ type: "outages.events", requestParameters, data })).toEqual([
      ["2019-11-16T12:50", false, null],
      ["2019-11-16T13:13", false, null],
      ["…", false, "2019-11-17T14:13:20Z"],
    ]);
    // Without the question nobody can tell which of the two a mark means.
    expect(drawnOf({ type: "outages.events", data }).map(([end]) => end)).toEqual([
      "2019-11-16T12:50",
      "…",
      "…",
    ]);
  });

  // InetIntel/ioda-api, src/Entity/OutagesEvent.php: its public fields.
  test("events in the service's other format (format=ioda), which does not mark an end of the question's making", () => {
    const entity = { type: "country", code: "IR", name: "Iran (Islamic Republic Of)" };
    const event = (from: number, until: number) => ({
      ...{ entity, from, until, datasource: "bgp", method: "median", score: 2 },
      alerts: [{ entity, datasource: "bgp", time: from, level: "critical", condition: "< 0.99" }],
    });
    const reply = {
      type: "outages.events",
      requestParameters: { from: "1573800000", until: "1574000000" },
      data: [[event(1573905000, 1573908600), event(1573980000, 1574000000), event(1573980000, 1573900000)]],
    };
    const read = readText("r.json", JSON.stringify(reply));
    expect(read.format.id).toBe("ioda-events");
    expect(episodesOf(read).map(drawn)).toEqual([
      "ioda-event-ir-bgp-1573905000 IR null internet [] 2019-11-16T11:50/2019-11-16T12:50",
      "ioda-event-ir-bgp-1573980000 IR null internet [] 2019-11-17T08:40/…",
    ]);
    expect(faultsOf(read)).toEqual(["1 until period"]);
  });

  test("alerts in any order: from the first that is not normal to the next that is", () => {
    const read = readFixture("ioda-alerts.json");
    expect(read.format.id).toBe("ioda-alerts");
    expect(episodesOf(read).map(drawn)).toEqual([
      "ioda-alert-ir-bgp-1573905000 IR null internet [] 2019-11-16T11:50/2019-11-16T13:50",
      // No alert says that it ended, and none that it goes on.
      "ioda-alert-ir-ping-slash24-1573905000 IR null internet [] 2019-11-16T11:50/…",
    ]);
    expect(faultsOf(read)).toEqual(["1 level level-unknown"]);
  });
});

test("OONI's incidents: services of domains and tests, an episode for each country, drafts left out", () => {
  const read = readFixture("ooni-incidents.json");
  expect(read.format.id).toBe("ooni-incidents");
  expect(episodesOf(read).map(drawn)).toEqual([
    "ooni-incident-1001-ke KE null telegram [64496,64497] 2023-11-08T00:00/2023-11-25T00:00",
    "ooni-incident-1002-ru RU throttling twitter [] 2021-03-10T00:00/… ongoing",
    "ooni-incident-1002-by BY throttling twitter [] 2021-03-10T00:00/… ongoing",
  ]);
  expect(episodesOf(read)[0]).toMatchObject({
    summary: "Telegram was blocked & more.",
    url: "https://news.example/ke",
    notes: { domains: "www.telegram.org, unheard.example" },
  });
  expect(faultsOf(read)).toEqual(["1 published unpublished", "1 CCs country-missing"]);
});
