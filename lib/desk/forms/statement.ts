import { checkCalendar } from "../../ingest/rules/jalali.ts";
import { statementsCsv } from "../../ingest/statements-csv.ts";
import { checkDatedTime, slug } from "../../ingest/statements-csv-fields.ts";
import { compactDay } from "../../model/interval.ts";
import { precisions, type Statement, sides } from "../../model/statement.ts";
import type { Fields } from "../record.ts";
import { claimFields, claimList, readClaimFields } from "./claims.ts";
import type { FieldDeclaration, FormContext, Problem, Read, RecordForm } from "./form.ts";
import { writtenPublications, writtenTime } from "./written.ts";

export const publicationsField: FieldDeclaration = {
  name: "published",
  label: "Where it was published",
  input: "text",
  rows: 3,
  hint: "A line each: Title | https://address | date. Address and date may be left out; publisher=…, author=…, language=fa may follow.",
};

/** For whom somebody speaks. */
export const officeFields: readonly FieldDeclaration[] = [
  { name: "role", label: "Role", input: "line", prose: true, suggestions: "roles" },
  { name: "organisation", label: "Organisation", input: "line", prose: true, suggestions: "organisations" },
];
export const sideField: FieldDeclaration = {
  name: "side",
  label: "Side",
  input: "choice",
  choices: sides.map((side) => [side, side] as const),
};

export const clockFields: readonly FieldDeclaration[] = [
  {
    name: "precision",
    width: "third",
    label: "Known to the",
    input: "choice",
    choices: precisions.map((one) => [one, one === "about" ? "rough time only" : one] as const),
    hint: "Empty: as exactly as it is written.",
  },
  {
    name: "time_zone",
    width: "third",
    label: "Time zone",
    input: "line",
    hint: "Asia/Tehran, for times written without one.",
  },
  {
    name: "calendar",
    width: "third",
    label: "Calendar",
    input: "choice",
    choices: [
      ["gregorian", "Gregorian"],
      ["jalali", "Jalali (1394-07-28)"],
    ],
  },
];

/** A statement and its claims, read by the same rules as a row of the spreadsheet. */
export const statementForm: RecordForm<Statement> = {
  kind: "statement",
  name: "Statement",
  groups: [
    {
      title: "Who said it",
      fields: [
        {
          name: "speaker",
          label: "Speaker",
          input: "line",
          required: true,
          suggestions: "speakers",
          prose: true,
          hint: "As in the catalogue, so that all statements of a person stand on one page.",
        },
        ...officeFields,
        { ...sideField, required: true },
      ],
    },
    {
      title: "When, and about what",
      fields: [
        {
          name: "said_at",
          width: "third",
          label: "Said at",
          input: "line",
          required: true,
          hint: "2015-10-20, 2015-10, or with the hour 2015-10-20T16:30Z.",
        },
        ...clockFields,
        {
          name: "country",
          width: "third",
          label: "Country",
          input: "line",
          required: true,
          suggestions: "countries",
          hint: "Two letters: IR.",
        },
        {
          name: "services",
          width: "third",
          label: "Services",
          input: "line",
          required: true,
          suggestions: "services",
          hint: "telegram, viber; internet for the country's connectivity.",
        },
      ],
    },
    {
      title: "What was said",
      fields: [
        {
          name: "summary",
          label: "In our own words",
          input: "text",
          rows: 3,
          required: true,
          prose: true,
        },
        { name: "quote", width: "half", label: "The words themselves", input: "text", rows: 4, prose: true },
        { name: "translation", width: "half", label: "Translation", input: "text", rows: 4, prose: true },
        {
          name: "language",
          label: "Language of the words",
          input: "line",
          hint: "fa, ru, ar, en",
          suggestions: "languages",
        },
        { name: "translator", label: "Translator", input: "line", prose: true },
      ],
    },
    {
      title: "Sources",
      fields: [
        { ...publicationsField, required: true },
        {
          name: "conflicts_with",
          label: "Another report of the same statement that says something else",
          input: "line",
          suggestions: "statements",
          hint: "Its id: both are shown side by side.",
        },
      ],
    },
  ],
  list: claimList,

  title: ({ speaker = "", summary = "" }) => {
    const said = summary.replace(/\s+/g, " ").trim();
    return [speaker.trim() || "Somebody", said.length > 90 ? `${said.slice(0, 89)}…` : said]
      .filter((part) => part !== "")
      .join(": ");
  },

  idBase: (fields, now) => {
    const day = checkDatedTime(fields.said_at ?? "", null, now);
    const country = /^[a-z]{2}$/i.test(fields.country?.trim() ?? "")
      ? fields.country!.trim().toLowerCase()
      : "xx";
    const who = slug(fields.speaker ?? "") || slug(fields.organisation ?? "") || "speaker";
    return `${country}-${who}-${compactDay(day.ok ? day.value.time : now)}`;
  },

  read(fields, context): Read<Statement> {
    const parsed = readRow("statement", fields, context);
    const statement = parsed.items[0]?.statements[0];
    const problems = rowProblems(parsed.rejects);
    const calendar = checkCalendar(fields.calendar ?? "gregorian");
    const said = checkDatedTime(
      fields.said_at ?? "",
      fields.time_zone?.trim() || null,
      context.now,
      calendar.ok ? calendar.value : "gregorian",
    );
    // Without a country and a day nothing can be said of the claims; both are told of already.
    const country = context.catalogue.country(fields.country ?? "");
    const services = (fields.services ?? "")
      .split(/[;,]/)
      .flatMap((name) => context.catalogue.service(name)?.id ?? []);
    const made =
      country === null || !said.ok
        ? { claims: [], problems: [] }
        : readClaimFields(fields, {
            catalogue: context.catalogue,
            statement: context.record,
            country: country.id,
            services,
            saidAt: said.value.time,
            saidBefore: said.value.until,
            timeZone: fields.time_zone?.trim() || null,
            calendar: calendar.ok ? calendar.value : "gregorian",
            now: context.now,
          });
    problems.push(...made.problems);
    if (statement?.conflictsWith === context.record)
      problems.push({ field: "conflicts_with", message: "The statement names itself." });
    if (statement === undefined || problems.length > 0) return { ok: false, problems };
    return { ok: true, value: { ...statement, id: context.record, claims: made.claims } };
  },

  fieldsOf: (statement) => ({
    speaker: statement.speaker,
    role: statement.role ?? "",
    organisation: statement.organisation ?? "",
    side: statement.side,
    said_at: writtenTime(statement.saidAt, statement.precision),
    precision: statement.precision,
    country: statement.country,
    services: statement.services.join(", "),
    summary: statement.summary,
    quote: statement.quote ?? "",
    language: statement.language ?? "",
    translation: statement.translation ?? "",
    translator: statement.translator ?? "",
    published: writtenPublications(statement.publications),
    conflicts_with: statement.conflictsWith ?? "",
    ...claimFields(statement.claims),
  }),
};

/** The fields as a row of the spreadsheet, so that both doors have the same rules. */
export function readRow(kind: "statement" | "event", fields: Fields, context: FormContext) {
  const columns = askedColumns[kind];
  const row = Object.fromEntries(columns.map((column) => [column, (fields[column] ?? "").trim()]));
  const parser = statementsCsv.open({ catalogue: context.catalogue, set: {}, now: context.now });
  // Under an id of no record: those of other formats follow other rules, and a record keeps the one it came with.
  return parser.take({ line: 1, text: "", row: { ...row, kind, id: "the-record-itself" } });
}

/** Columns of the spreadsheet that a form asks for; the rest of a row is made of the claims. */
const askedColumns = {
  statement: [
    "country",
    "services",
    "speaker",
    "role",
    "organisation",
    "side",
    "said_at",
    "precision",
    "time_zone",
    "calendar",
    "summary",
    "quote",
    "language",
    "translation",
    "translator",
    "published",
    "conflicts_with",
  ],
  event: [
    "country",
    "services",
    "precision",
    "time_zone",
    "calendar",
    "summary",
    "published",
    "event_kind",
    "title",
    "start",
    "end",
  ],
} as const;

/** What the rules of the spreadsheet found, each beside its field. */
export function rowProblems(rejects: readonly { field: string | null; message: string }[]): Problem[] {
  return rejects.map(({ field, message }) => ({
    field,
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
  }));
}
