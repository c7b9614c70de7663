import { expect, test } from "vitest";
import { DAY } from "../../../lib/model/interval.ts";
import type { EventState, ReportedEvent } from "../../../lib/model/statement.ts";
import { openInMemory } from "../../client.ts";
import { currentRevision } from "../measured/revision.ts";
import { decideEvent } from "./decide-event.ts";
import { listEvents } from "./list-events.ts";
import { saveEvents } from "./save-events.ts";

const at = Date.UTC(2023, 10, 8);
const event = (id: string, rest: Partial<ReportedEvent> = {}): ReportedEvent => ({
  id,
  source: "statements",
  kind: "exam",
  countries: ["KE"],
  services: [],
  period: { start: at, end: at + DAY },
  precision: "day",
  title: "National examinations",
  summary: null,
  publications: [],
  ...rest,
});

test("events of a country and a service, those that name none, and those that share any time", () => {
  const handle = openInMemory();
  const later = event("later", { services: ["telegram"], period: { start: at + DAY, end: at + 2 * DAY } });
  const moment = event("moment", { services: ["youtube"], period: { start: at, end: at } });
  const world = event("world", { countries: [] });
  const other = event("other", { countries: ["IR", "TR"] });
  saveEvents(handle, [later, world, moment, other, event("exam")], null);
  const ids = (question: Parameters<typeof listEvents>[1]) =>
    listEvents(handle, question).map((one) => one.id);

  expect(listEvents(handle, { country: "KE", service: "telegram" })).toEqual([event("exam"), world, later]);
  expect(ids({})).toEqual(["exam", "moment", "other", "world", "later"]);
  expect(ids({ country: "IR" })).toEqual(["other", "world"]);
  expect(ids({ country: "KE", period: { start: at, end: at + 1 } })).toEqual(["exam", "moment", "world"]);
  // Half-open: an event that begins as the period ends is not in it, nor one that ends as it begins.
  expect(ids({ country: "KE", period: { start: at + DAY, end: at + 2 * DAY } })).toEqual(["later"]);
});

test("candidates of a feed show only when asked for, and a load does not undo what an editor decided", () => {
  const handle = openInMemory();
  const ids = (state?: EventState) => listEvents(handle, { state }).map((one) => one.id);
  saveEvents(handle, [event("chosen")], null);
  saveEvents(handle, [event("one"), event("two"), event("three")], null, "candidate");
  expect([ids(), ids("candidate")]).toEqual([["chosen"], ["one", "three", "two"]]);

  const before = currentRevision(handle);
  expect(decideEvent(handle, "one", "accepted", at)).toBe(true);
  expect(decideEvent(handle, "two", "dismissed", at)).toBe(true);
  expect(decideEvent(handle, "two", "dismissed", at)).toBe(false);
  expect(decideEvent(handle, "nobody", "accepted", at)).toBeNull();
  expect(currentRevision(handle)).toBe(before + 2);
  // The feed brings them again, one with other words.
  saveEvents(handle, [event("one", { title: "Corrected" }), event("two"), event("three")], null, "candidate");
  expect([ids(), ids("candidate"), ids("dismissed")]).toEqual([["chosen", "one"], ["three"], ["two"]]);
  expect(listEvents(handle).find((one) => one.id === "one")?.title).toBe("Corrected");
});
