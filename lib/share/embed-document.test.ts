import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standaloneTimeline } from "../figure/standalone.ts";
import { themes } from "../figure/standalone-stylesheet.ts";
import { metricDeclaration } from "../model/metric.ts";
import { arbitraryFigure, band, emptyFigure, instant, statement } from "../timeline/figure.fixture.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import {
  type EmbedInput,
  type EmbedTimeline,
  embedDocument,
  embedHeight,
  embedNotFound,
} from "./embed-document.ts";
import { isShared, sharedPolicy } from "./policy.ts";

const october = { start: instant("2015-10-06T00:00Z"), end: instant("2015-10-28T00:00Z") };

function input({
  figure = emptyFigure(october),
  lead = "Telegram in Iran was slowed.",
  simulated = false,
  ...more
}: Partial<EmbedInput & EmbedTimeline> = {}): EmbedInput {
  return {
    timelines: [{ figure, lead, simulated }],
    title: "Telegram in Iran",
    page: "https://example.org/ir/telegram",
    csv: "https://example.org/ir/telegram.csv",
    invalidRange: false,
    revision: 17,
    licences: [],
    ...more,
  };
}

function hostile(words: string): EmbedInput {
  const figure: TimelineFigure = {
    ...emptyFigure(october),
    title: words,
    sources: [words],
    bands: [{ ...band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z"), episode: words }],
    said: [
      {
        ...statement(1, instant("2015-10-20T22:00Z"), "government"),
        id: words,
        speaker: words,
        summary: words,
      },
    ],
  };
  return input({ figure, title: words, lead: words, licences: [words] });
}

// Noise that no packer folds, from a fixed sequence (Park and Miller, 1988).
let seed = 20151020;
function noise(): number {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
}

/** A month by the hour, in which everything moves. */
function heavy(levels: number): TimelineFigure {
  const hours = Array.from({ length: 31 * 24 }, (_, hour) => october.start + hour * 3_600_000);
  const level = () => ({
    metric: { ...metricDeclaration("throughput"), id: "throughput" as const },
    source: "OONI",
    feature: null,
    baseline: 4e6,
    rows: hours.map((time) => {
      const median = 4e6 * (0.3 + noise());
      return { time, n: 20, q25: median * 0.6, median, q75: median * 1.5 };
    }),
  });
  return {
    ...emptyFigure({ start: october.start, end: october.start + 31 * 86_400_000 }),
    step: 3_600_000,
    levels: new Array(levels).fill(level()),
    reachability: hours.map((time) => ({ time, n: 50, bad: Math.floor(noise() * 50) })),
    coverage: hours.map((time) => ({ time, observations: Math.floor(noise() * 90), networks: 8 })),
    said: Array.from({ length: 20 }, (_, index) =>
      statement(index + 1, october.start + index * 86_400_000, "government"),
    ),
  };
}

/** The tags of a document, without what stands inside its style sheet. */
function tags(html: string): string[] {
  return [...html.replace(/<style>[\s\S]*?<\/style>/, "").matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

describe("embedDocument", () => {
  test.each([
    `</title></style><script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onload='alert(1)`,
    `<!-- <style>*{display:none}`,
    `javascript:alert(1)`,
    `\u0000\ud800`,
  ])("takes hostile words as words: %j", (words) => {
    const html = embedDocument(hostile(words));
    const found = tags(html);
    expect(
      found.filter((tag) => /^<\/?(script|img|iframe|object|form|style|link rel="style)/i.test(tag)),
    ).toEqual([]);
    for (const tag of found) {
      // Attributes in double quotes only: what stands between quotes can be no attribute.
      const names = [...tag.replaceAll(/"[^"]*"/g, '""').matchAll(/\s([\w:-]+)=""/g)].map(
        (match) => match[1],
      );
      expect(names.filter((name) => /^on/i.test(name!))).toEqual([]);
      const href = /href="([^"]*)"/.exec(tag)?.[1];
      if (href !== undefined) expect(href).toMatch(/^(https:\/\/example\.org\/|\/(episodes|statements)\/)/);
    }
  });

  test("any figure makes a document without script", () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        const html = embedDocument(input({ figure }));
        expect(html).not.toMatch(/<script|javascript:| on[a-z]+="/i);
        expect(html).toContain("<!doctype html>");
      }),
      { numRuns: 40, seed: 20151021 },
    );
  }, 60_000);

  test("the heaviest figure, two levels by the hour for a month, weighs 30 kB at most", () => {
    const figure = heavy(2);
    expect(gzipSync(embedDocument(input({ figure }))).length).toBeLessThanOrEqual(30_000);
  });

  test("and so do two timelines that are compared, which show one level each", () => {
    const timelines = [heavy(1), heavy(1)].map((figure) => ({ figure, lead: "Slowed.", simulated: true }));
    expect(gzipSync(embedDocument(input({ timelines }))).length).toBeLessThanOrEqual(30_000);
  });

  test("compared timelines stand under their titles with a summary each, and say one by one what is simulated", () => {
    const of = (title: string, simulated: boolean) => ({
      figure: {
        ...emptyFigure(october),
        title,
        simulated,
        said: [statement(1, october.start, "government")],
      },
      lead: `${title} was measured.`,
      simulated,
    });
    const timelines = [of("Telegram in Iran", true), of("Telegram in Türkiye", false)];
    const html = embedDocument(input({ title: "Compare", timelines }));
    expect(
      [...html.matchAll(/<h2>([^<]+)<\/h2><p>([^<]+)<\/p>(<p class="simulated">)?/g)].map((m) => m.slice(1)),
    ).toEqual([
      ["Telegram in Iran", "Telegram in Iran was measured.", `<p class="simulated">`],
      ["Telegram in Türkiye", "Telegram in Türkiye was measured.", undefined],
    ]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(embedHeight({ title: "Compare", licences: [], timelines }, 720)).toBeGreaterThan(
      embedHeight({ title: "Compare", licences: [], timelines: timelines.slice(1) }, 720),
    );
  });

  test("says that measurements are simulated, and that nobody measured", () => {
    expect(embedDocument(input({ simulated: true }))).toContain("These measurements are simulated.");
    expect(embedDocument(input())).toContain("Nothing was measured in this range.");
  });

  test("its style sheet is the one that the policy names, and so are those of figure files", () => {
    const sheets = [embedDocument(input()), embedNotFound("https://example.org")].map(
      (html) => /<style>([\s\S]*?)<\/style>/.exec(html)![1]!,
    );
    for (const theme of themes) {
      const file = standaloneTimeline(emptyFigure(october), {
        width: 800,
        theme,
        site: "https://example.org",
        address: "https://example.org/ir/telegram",
      });
      const escaped = /<style>([\s\S]*?)<\/style>/.exec(file)![1]!;
      sheets.push(
        escaped
          .replaceAll("&quot;", '"')
          .replaceAll("&gt;", ">")
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&"),
      );
    }
    for (const sheet of sheets)
      expect(sharedPolicy).toContain(`'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
  });

  test("a wider frame needs less height, and longer words more", () => {
    const said = {
      ...emptyFigure(october),
      said: [statement(1, instant("2015-10-20T22:00Z"), "government")],
    };
    const short = embedHeight(input({ figure: said }), 360);
    expect(embedHeight(input({ figure: said, lead: "word ".repeat(60) }), 360)).toBeGreaterThan(short);
    expect(embedHeight(input({ lead: "word ".repeat(60) }), 600)).toBeLessThan(
      embedHeight(input({ lead: "word ".repeat(60) }), 300),
    );
  });
});

test("what other sites may show runs no script, loads nothing and may stand in any frame", () => {
  const rules = new Map(
    sharedPolicy.split("; ").map((rule): [string, string] => {
      const space = rule.indexOf(" ");
      return [rule.slice(0, space), rule.slice(space + 1)];
    }),
  );
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("frame-ancestors")).toBe("*");
  expect(rules.get("style-src")).toMatch(/^('sha256-[A-Za-z0-9+/]{43}=' ?)+$/);
  expect([...rules.keys()].sort()).toEqual([
    "base-uri",
    "default-src",
    "form-action",
    "frame-ancestors",
    "style-src",
  ]);
});

test("only what holds no script is shared", () => {
  for (const path of [
    "/embed/ir/telegram",
    "/figures/ir/telegram.svg",
    "/cards/site.png",
    "/feeds/all.atom",
    "/oembed",
  ])
    expect(isShared(path)).toBe(true);
  for (const path of [
    "/",
    "/ir/telegram",
    "/feeds",
    "/feeds/",
    "/embed",
    "/embedded/x",
    "/oembed/x",
    "/ir/embed/x",
  ])
    expect(isShared(path)).toBe(false);
});
