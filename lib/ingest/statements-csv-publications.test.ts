import { expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { writtenPublications } from "../desk/forms/written.ts";
import { cutRows } from "./reading/cut-rows.ts";
import { statementsCsv } from "./statements-csv.ts";
import { checkPublications } from "./statements-csv-fields.ts";

const utc = (text: string) => Date.parse(text);

function read(text: string) {
  const parser = statementsCsv.open({ catalogue: builtInCatalogue, set: {}, now: Date.UTC(2026, 0, 1) });
  const cutter = cutRows(",");
  const parsed = [...cutter.push(text), ...cutter.end()].map((record) => parser.take(record));
  return {
    statements: parsed.flatMap((one) => one.items.flatMap((item) => item.statements)),
    rejects: parsed.flatMap((one) => one.rejects).map(({ line, field, rule }) => `${line} ${field} ${rule}`),
  };
}

test("when each place published it, as exactly as that is known, by whom and in which language", () => {
  const published =
    "Fars | https://example.org/f | 2015-10-26T08:30+03:30 | author=A. Reporter | language=FA; Radio | | 2015-10; Gazette | | about 2015-10-25 | publisher=The Press, Ltd";
  const { statements, rejects } = read(
    `country,services,speaker,side,said_at,summary,published\nIR,telegram,A,media,2015-10-25,s,"${published}"\n`,
  );
  expect(rejects).toEqual([]);
  expect(statements[0]?.publications).toEqual([
    {
      title: "Fars",
      url: "https://example.org/f",
      publishedAt: utc("2015-10-26T05:00:00Z"),
      precision: "minute",
      author: "A. Reporter",
      language: "fa",
    },
    { title: "Radio", url: null, publishedAt: utc("2015-10-01T00:00:00Z"), precision: "month" },
    {
      title: "Gazette",
      url: null,
      publishedAt: utc("2015-10-25T00:00:00Z"),
      precision: "about",
      publisher: "The Press, Ltd",
    },
  ]);
  // The desk writes it back as it reads it.
  expect(checkPublications(writtenPublications(statements[0]?.publications ?? []))).toMatchObject({
    ok: true,
    value: statements[0]?.publications,
  });
});

test.each([
  "P | | 2015-10-25 | 2015-10-26",
  "P | language=no language",
  "P | author=",
  "P | author=A | author=B",
  "P | | about",
])("%s is no publication", (published) => {
  const { statements, rejects } = read(
    `country,services,speaker,side,said_at,summary,published\nIR,telegram,A,media,2015-10-25,s,${published}\n`,
  );
  expect(statements).toEqual([]);
  expect(rejects[0]).toMatch(/^2 published (published-format|language-format|time-format)/);
});

test("a character that turns the direction of a quote keeps the row out, and says where", () => {
  const { statements, rejects } = read(
    `country,services,speaker,side,said_at,summary,quote,published\nIR,telegram,A,media,2015-10-25,s,did \u202Eton\u202C,P\n`,
  );
  expect(statements).toEqual([]);
  expect(rejects).toEqual(["2 quote direction-control"]);
});
