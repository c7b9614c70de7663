import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { RunRow } from "../../lib/export/tables/runs.ts";
import { withoutIsolates } from "../../lib/i18n/isolate.ts";
import { languageOf } from "../../lib/i18n/language.ts";
import type { Locale } from "../../lib/i18n/locales.ts";
import { hasNote, RunNote } from "./run-note.tsx";

const row = (given: Partial<RunRow>): RunRow => ({
  id: 1,
  file: "a.csv",
  format: "long-form",
  source: "long-form",
  state: "done",
  startedAt: 0,
  finishedAt: 1,
  bytes: 1,
  records: 1,
  accepted: 1,
  replaced: 0,
  duplicate: 0,
  repeated: 0,
  rejected: 0,
  given: { format: null, source: null, set: {} },
  readings: 0,
  readAs: [],
  simulated: false,
  ...given,
});
const html = (run: RunRow, locale: Locale = "en") =>
  renderToStaticMarkup(<RunNote language={languageOf(locale)} run={run} />);
/** The words for a reader: no tags, single blanks. */
const shown = (run: RunRow, locale?: Locale) =>
  withoutIsolates(html(run, locale))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("what is told of a load besides its counts", () => {
  test("nothing where nothing was said and nothing left to be understood, or nobody kept it", () => {
    expect([row({}), row({ given: null })].map(hasNote)).toEqual([false, false]);
  });

  test("what was said with it, as it was said, quoted where a shell needs it", () => {
    const set = { country: "GE", unit: "a b" };
    const run = row({ given: { format: "long-form", source: "lab-7", set } });
    expect(hasNote(run)).toBe(true);
    expect(html(run).match(/<code dir="ltr">[^<]*<\/code>/g)).toEqual([
      '<code dir="ltr">--format long-form</code>',
      '<code dir="ltr">--source lab-7</code>',
      '<code dir="ltr">--set country=GE</code>',
      '<code dir="ltr">--set &#x27;unit=a b&#x27;</code>',
    ]);
  });

  const run = row({
    readings: 7,
    readAs: [
      { field: "country", given: "Islamic Republic <of>", taken: "IR" },
      { field: "service", given: "t.me", taken: "telegram" },
      { field: "country", given: "Iran", taken: "IR" },
      { field: "time zone", given: "not said", taken: "UTC" },
      { field: "service", given: null, taken: "youtube" },
    ],
  });

  test("how words were read, those of one meaning together, and how many more there were", () => {
    expect(html(run)).toMatch(/^<div[^>]*><details[^>]*><summary>/);
    expect(shown(run)).toBe(
      "How words of the file were read (7) Country: Iran “Islamic Republic &lt;of&gt;” “Iran” Service: telegram “t.me” Time zone: UTC not said in the file Service: youtube words of articles that no editor has accepted yet 2 more were noted.",
    );
  });

  test("in the reader's language", () => {
    expect(shown(run, "fa")).toContain("کشور: ایران «Islamic Republic &lt;of&gt;» «Iran»");
    expect(shown(run, "ar")).toContain("المنطقة الزمنية: UTC غير مذكور في الملف");
    expect(shown(run, "ru")).toContain("Отмечено ещё 2 прочтения.");
  });
});
