import { expect, test } from "vitest";
import { builtInCatalogue } from "./catalogue.ts";

test("no name, alias or target means two services", () => {
  const meant = new Map<string, string>();
  for (const service of builtInCatalogue.services)
    for (const name of [
      service.id,
      service.name,
      ...service.aliases,
      ...service.targets.map(({ target }) => target),
    ]) {
      const key = name.toLowerCase();
      expect([name, meant.get(key) ?? service.id]).toEqual([name, service.id]);
      meant.set(key, service.id);
    }
});

test.each([
  ["twitter", "twitter"],
  ["X", "twitter"],
  ["X (formerly Twitter)", "twitter"],
  ["twitter.com", "twitter"],
  ["abs.twimg.com", "twitter"],
  ["WWW.Twitter.com.", "twitter"],
  ["149.154.167.91", "telegram"],
  ["web.telegram.org", "telegram"],
  ["VKontakte", "vkontakte"],
  ["Facebook Messenger", "facebook-messenger"],
  ["facebook_messenger", "facebook-messenger"],
  ["YouTube", "youtube"],
  ["rr4---sn-example.googlevideo.com", "youtube"],
])("%s is %s", (name, id) => {
  expect(builtInCatalogue.service(name)?.id).toBe(id);
});

test.each(["nottwitter.com", "twitter.com.example", "149.154.167.9", "167.91", "", ".", "constructor"])(
  "%j is none",
  (name) => {
    expect(builtInCatalogue.service(name)).toBeNull();
  },
);
