import { expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { testedService } from "./ooni-test-service.ts";

const tested = (page: string) => testedService("web_connectivity", page, undefined, builtInCatalogue);

test.each([
  ["https://telegram.org/", "telegram", "telegram.org"],
  ["twitter.com", "twitter", "twitter.com"],
  ["twitter.com,x.com", "twitter", null],
  ["twitter.com, abs.twimg.com", "twitter", null],
])("%s is of one service", (page, service, target) => {
  expect(tested(page)).toMatchObject({ ok: true, value: { service, target } });
});

test.each([
  ["telegram.org,twitter.com", "service-several", /ask for each by itself/],
  ["twitter.com,example.org", "service-unknown", /"example\.org" belongs to no service/],
  ["twitter.com,", "service-unknown", /"" belongs to no service/],
])("%s is not", (page, rule, message) => {
  expect(tested(page)).toMatchObject({ ok: false, rule, message: expect.stringMatching(message) });
});
