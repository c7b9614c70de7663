import fc from "fast-check";
import { expect, test } from "vitest";
import { tableAddress } from "./address.ts";

test.each([
  ["ir", { table: "country", country: "IR" }],
  ["ir/networks", { table: "networks", country: "IR" }],
  ["ir/telegram", { table: "cells", country: "IR", service: "telegram" }],
  ["ir/telegram/observations", { table: "observations", country: "IR", service: "telegram" }],
  ["ir/telegram/statements", { table: "statements", country: "IR", service: "telegram" }],
  ["ir/reported", { table: "reported", country: "IR" }],
  ["ir/telegram/reported", { table: "reported", country: "IR", service: "telegram" }],
  ["episodes", { table: "episodes" }],
  ["episodes/ir-telegram-20151014-01", { table: "evidence", episode: "ir-telegram-20151014-01" }],
  ["statements/ir-2015-10-20-durov", { table: "claims", statement: "ir-2015-10-20-durov" }],
  ["sources", { table: "sources" }],
  ["networks/12880", { table: "network", network: 12880 }],
  ["services/telegram", { table: "service", service: "telegram" }],
  ["compare", { table: "comparison" }],
])("/%s.csv", (path, expected) => {
  expect(tableAddress(path.split("/"))).toEqual(expected);
});

test.each([
  "IR",
  "iran",
  "ir/Telegram",
  "ir/telegram/nothing",
  "ir/telegram/episodes/1",
  "episodes/../x",
  "networks/0",
  "networks/4294967296",
  "networks/AS12880",
  "services/Telegram",
  "__proto__",
  "",
])("%j is the table of no page", (path) => {
  expect(tableAddress(path.split("/"))).toBeNull();
});

test("no path throws", () => {
  fc.assert(fc.property(fc.array(fc.string(), { maxLength: 5 }), (path) => void tableAddress(path)));
});
