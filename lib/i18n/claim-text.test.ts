import { describe, expect, test } from "vitest";
import { type Claim, claimAbout, claimKinds } from "../model/claim.ts";
import { DAY } from "../model/interval.ts";
import { claimText } from "./claim-text.ts";
import { withoutIsolates } from "./isolate.ts";
import { languageOf } from "./language.ts";
import { locales } from "./locales.ts";

const bare: Claim = claimAbout({
  id: "s/1",
  kind: "denies-block",
  country: "RU",
  service: "youtube",
});
const names = { service: "YouTube", country: "Russia", movedTo: null };

describe.each(locales)("a claim in words, in %s", (locale) => {
  const language = languageOf(locale);
  test("every kind has words of its own, which name the service and the country", () => {
    const texts = claimKinds.map((kind) => claimText(language, { ...bare, kind }, names));
    expect(new Set(texts).size).toBe(claimKinds.length);
    for (const text of texts) {
      expect(text).toContain("YouTube");
      expect(text).toContain("Russia");
      expect(text).not.toMatch(/[{}]|none|undefined/);
    }
  });
});

test("what a claim names besides stands behind it", () => {
  const claim: Claim = {
    ...bare,
    kind: "announces-restriction",
    period: { start: Date.UTC(2024, 6, 25), end: Date.UTC(2024, 7, 5) },
    approximate: true,
    duration: 11 * DAY,
    remaining: 0.3,
    networks: [12389, 8402],
    feature: "desktop",
  };
  expect(withoutIsolates(claimText(languageOf("en"), claim, names))).toBe(
    "YouTube is to be restricted in Russia (desktop; about 25 Jul 2024 to 4 Aug 2024; 11 d; 30% of the speed left; AS12389 and AS8402)",
  );
  expect(
    claimText(languageOf("en"), { ...bare, kind: "says-people-moved" }, { ...names, movedTo: "Tor" }),
  ).toBe("People in Russia went from YouTube to another service (to Tor)");
});
