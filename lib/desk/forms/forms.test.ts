import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../catalogue/catalogue.ts";
import { formats } from "../../ingest/index.ts";
import { readWhole } from "../../ingest/reading/read-whole.ts";
import { annotationForm } from "./annotation.ts";
import { episodeReviewForm } from "./episode-review.ts";
import { fieldLabel } from "./field-label.ts";
import { formOf } from "./index.ts";
import { plainSigns } from "./plain-signs.ts";
import { statementForm } from "./statement.ts";

const context = { catalogue: builtInCatalogue, now: Date.UTC(2026, 0, 1), record: "ir-somebody-20151020-01" };

const denial = {
  speaker: "Mohammad Reza Farneghizad",
  side: "government",
  said_at: "2015-10-20",
  country: "IR",
  services: "telegram",
  summary: "The ministry took no measure.",
  published: "ISNA | https://example.org/isna | 2015-10-20",
  "claims.1.kind": "denies-interference",
  "claims.1.from": "2015-10-13",
  "claims.1.to": "2015-10-20",
};

describe("the form of a statement", () => {
  it("reads what a row of the spreadsheet would say", () => {
    const read = statementForm.read(denial, context);
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: "ir-somebody-20151020-01",
        precision: "day",
        claims: [
          {
            id: "ir-somebody-20151020-01/1",
            kind: "denies-interference",
            service: "telegram",
            period: { start: Date.UTC(2015, 9, 13), end: Date.UTC(2015, 9, 21) },
          },
        ],
      },
    });
  });

  it("writes a statement so that reading it gives the same again", () => {
    const read = statementForm.read(
      {
        ...denial,
        "claims.2.kind": "announces-restriction",
        "claims.2.days": "mon-fri",
        "claims.2.hours": "07:00-10:00, 13:00-16:30",
        "claims.2.tz": "Africa/Nairobi",
        "claims.2.networks": "AS12880, AS197207",
        "claims.2.from": "2015-10-01",
        "claims.2.to": "2015-10-22",
        "claims.2.duration": "7d2h",
        "claims.2.remaining": "60%",
        "claims.2.about": "yes",
        "claims.5.kind": "says-people-moved",
        "claims.5.moved-to": "whatsapp",
        "claims.5.country": "IR",
      },
      context,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(statementForm.read(statementForm.fieldsOf(read.value), context)).toEqual(read);
  });

  it.each([
    [{ speaker: "" }, "speaker"],
    [{ said_at: "yesterday" }, "said_at"],
    [{ country: "Atlantis" }, "country"],
    [{ side: "nobody" }, "side"],
    [{ published: "" }, "published"],
    [{ "claims.1.from": "2015-99-13" }, "claims.1.from"],
    [{ "claims.1.duration": "soon" }, "claims.1.duration"],
    [{ "claims.1.service": "nonsuch" }, "claims.1.service"],
    [{ "claims.1.kind": "", "claims.1.duration": "" }, "claims.1.kind"],
    [{ "claims.1.feature": 'x" from="2015-01-01' }, "claims.1.kind"],
  ])("tells what is wrong with %j beside its field", (typed, field) => {
    const read = statementForm.read({ ...denial, ...typed }, context);
    expect(read.ok ? [] : read.problems.map((problem) => problem.field)).toContain(field);
  });
});

describe("the statements of the demonstration", () => {
  it("all go through the form and come out as they went in", () => {
    const text = readFileSync("scripts/demo/statements.csv", "utf8");
    const { items } = readWhole("statements.csv", text, formats, { ...context, set: {} });
    const statements = items.flatMap((item) => item.statements);
    expect(statements.length).toBeGreaterThan(20);
    for (const statement of statements) {
      const read = statementForm.read(statementForm.fieldsOf(statement), {
        ...context,
        record: statement.id,
      });
      expect(read, JSON.stringify(read)).toEqual({ ok: true, value: statement });
    }
  });
});

describe("the form of an annotation", () => {
  const note = {
    country: "IR",
    service: "Telegram",
    from: "2015-10-13",
    to: "2015-10-20",
    title: "A slow week",
    text: "It was **slow**.",
  };

  it("reads days whole, and writes what it read", () => {
    const read = annotationForm.read(note, context);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toMatchObject({
      service: "telegram",
      period: { start: Date.UTC(2015, 9, 13), end: Date.UTC(2015, 9, 21) },
      pin: "time",
      pinnedTo: null,
    });
    expect(annotationForm.read(annotationForm.fieldsOf(read.value), context)).toEqual(read);
  });

  it.each([
    [{ to: "2015-10-01" }, "to"],
    [{ pin: "episode" }, "pinned_to"],
    [{ text: " " }, "text"],
    [{ sources: "x | javascript:alert(1)" }, "sources"],
  ])("tells what is wrong with %j", (typed, field) => {
    const read = annotationForm.read({ ...note, ...typed }, context);
    expect(read.ok ? [] : read.problems.map((problem) => problem.field)).toContain(field);
  });
});

describe("the name of a field", () => {
  it.each([
    ["summary", "In our own words"],
    ["claims.2.from", "Claim 2: From"],
    ["claims.99.kind", "Claim 99: What it says"],
    ["claims.0.kind", null],
    ["claims.100.kind", null],
    ["claims.x.kind", null],
    ["claims.1", null],
    ["claims.1.kind.more", null],
    ["toString", null],
  ])("%s is called %s", (name, label) => {
    expect(fieldLabel(statementForm, name)).toBe(label);
  });

  it("means nothing of a list where the form has none", () => {
    expect(fieldLabel(annotationForm, "claims.1.kind")).toBeNull();
  });
});

describe("the form of an episode", () => {
  it("keeps what is set, wants a reason for it, and lets one time stand for a whole bound", () => {
    const wrong = episodeReviewForm.read({ decision: "rejected", start_best: "2015-10-13T09:00Z" }, context);
    expect(wrong).toEqual({ ok: false, problems: [{ field: "reason", message: "Say why, for readers." }] });
    const at = Date.UTC(2015, 9, 13, 9);
    const read = episodeReviewForm.read(
      {
        decision: "confirmed",
        start_best: "2015-10-13T09:00Z",
        reason: "Probes agree.",
        parts: "2015-10-13 | 2015-10-19 | throttling | The slow week",
        seen_revision: "7",
      },
      context,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toMatchObject({
      overrides: { start: { earliest: at, best: at, latest: at }, end: null, kind: null, scope: null },
      parts: [{ kind: "throttling", name: "The slow week" }],
      seenRevision: 7,
    });
    expect(episodeReviewForm.read(episodeReviewForm.fieldsOf(read.value), context)).toEqual(read);
  });
});

describe("what keyboards of other scripts write", () => {
  it("is read in fields of dates, numbers and ids as it is meant", () => {
    expect(plainSigns("۲۰۱۵-۱۰-۲۰")).toBe("2015-10-20");
    expect(plainSigns("٢٠١٥–١٠–٢٠")).toBe("2015-10-20");
    expect(plainSigns("telegram، viber")).toBe("telegram, viber");
    expect(plainSigns("\u200f۶۰٪")).toBe("60%");
  });

  it("makes the same statement, and leaves the words of people as they are", () => {
    const words = "در ۲۰ مهر، چیزی بسته نشد";
    const form = formOf("statement");
    const typed = {
      ...denial,
      said_at: "۲۰۱۵-۱۰-۲۰",
      services: "telegram، viber",
      quote: words,
      language: "fa",
      published: "ایسنا ۲۴ | https://example.org/isna | ۲۰۱۵-۱۰-۲۰",
      "claims.1.from": "۲۰۱۵-۱۰-۱۳",
    };
    expect(form.read(typed, context)).toEqual(
      form.read(
        {
          ...typed,
          said_at: "2015-10-20",
          services: "telegram, viber",
          published: "ایسنا ۲۴ | https://example.org/isna | 2015-10-20",
          "claims.1.from": "2015-10-13",
        },
        context,
      ),
    );
    expect(form.read(typed, context)).toMatchObject({ ok: true, value: { quote: words } });
  });
});
