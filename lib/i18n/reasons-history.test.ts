import { describe, expect, test } from "vitest";
import { languageOf } from "./language.ts";
import { locales } from "./locales.ts";

/**
 * Earlier versions of a verdict keep their reasons as they were given. A sentence may ask for no figure that a
 * reason stored under its code does not have: what the first versions of the comparisons stored is written down here.
 */
const at = Date.UTC(2015, 9, 20);
const stored = {
  "service-suffers": { country: "IR", service: "viber", n: 2910, fromAt: at, toAt: at + 1 },
  "country-suffers": { country: "TR", service: "telegram", n: 40, fromAt: at, toAt: at + 1 },
  "service-unaffected": { country: "IR", service: "google", n: 1660 },
  "country-unaffected": { country: "TR", service: "telegram", n: 424 },
  "service-not-measured": { country: "IR", service: "google", n: 3 },
  "country-not-measured": { country: "TR", service: "telegram", n: 0 },
  "rise-not-seen": { country: "IR", service: "tor", fromAt: at, toAt: at + 1, ratio: 1.1 },
  "fall-not-seen": {
    country: "IR",
    service: "telegram",
    fromAt: at,
    toAt: at + 1,
    changeShare: 0.1,
    ratio: 0.9,
  },
  "acknowledged-after": { service: "youtube", country: "RU", fromAt: at, saidAt: at, lagMs: 86_400_000 },
  "compliance-kept-to": {
    service: "telegram",
    country: "KE",
    network: 33771,
    insideTests: 81,
    insideFailing: 78,
    outsideTests: 292,
    outsideFailing: 44,
  },
} as const;

describe.each(locales)("reasons of the first versions still read in %s", (locale) => {
  test.each(Object.entries(stored))("%s", (code, figures) => {
    const text = languageOf(locale).reason({ code, figures, weighs: "neither" });
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(text.length).toBeGreaterThan(20);
  });
});
