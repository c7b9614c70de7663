import {
  checkDatedTime,
  checkLanguage,
  checkPublications,
  slug,
} from "../../ingest/statements-csv-fields.ts";
import { type Annotation, annotationPins } from "../../model/annotation.ts";
import { compactDay, DAY, isoInstant } from "../../model/interval.ts";
import type { Fields } from "../record.ts";
import type { Problem, RecordForm } from "./form.ts";
import { writtenPublications } from "./written.ts";

/** What an annotation says; the rest of it (version, times, name) comes from its publication. */
export type AnnotationBody = Omit<Annotation, "version" | "publishedAt" | "correctedAt" | "byName">;

const longestText = 20_000;
const plannedAhead = 3_660 * DAY;

export const annotationForm: RecordForm<AnnotationBody> = {
  kind: "annotation",
  name: "Annotation",
  groups: [
    {
      title: "The stretch",
      note: "Choose a stretch on a service’s page and follow “Annotate this stretch”: it fills these in.",
      fields: [
        {
          name: "country",
          width: "half",
          label: "Country",
          input: "line",
          required: true,
          suggestions: "countries",
          hint: "Two letters: IR.",
        },
        {
          name: "service",
          width: "half",
          label: "Service",
          input: "line",
          required: true,
          suggestions: "services",
          hint: "As in the catalogue: telegram.",
        },
        {
          name: "from",
          width: "half",
          label: "From",
          input: "line",
          required: true,
          hint: "2015-10-13, or 2015-10-13T09:00Z.",
        },
        {
          name: "to",
          width: "half",
          label: "To",
          input: "line",
          hint: "A date alone means all of that day; empty is the moment or day of its start.",
        },
        {
          name: "pin",
          label: "Pinned to",
          input: "choice",
          choices: annotationPins.map(
            (pin) =>
              [
                pin,
                pin === "time" ? "the stretch of time alone" : `a ${pin}`.replace("a e", "an e"),
              ] as const,
          ),
        },
        {
          name: "pinned_to",
          label: "Id of the episode, statement or claim",
          input: "line",
          suggestions: "pins",
          hint: "Such as ir-telegram-20151013-01.",
        },
      ],
    },
    {
      title: "The note",
      fields: [
        { name: "title", width: "whole", label: "Title", input: "line", required: true, prose: true },
        {
          name: "text",
          label: "Text",
          input: "text",
          rows: 10,
          required: true,
          prose: true,
          hint: "Markdown: **strong**, *emphasis*, lists, > quotations, [links](https://…).",
        },
        {
          name: "language",
          width: "third",
          label: "Language",
          input: "line",
          hint: "en, fa, ar, ru",
          suggestions: "languages",
        },
        {
          name: "sources",
          label: "Sources",
          input: "text",
          rows: 3,
          hint: "A line each: Title | https://address | date.",
        },
      ],
    },
  ],
  list: null,
  title: ({ title = "" }) => title.trim() || "Untitled annotation",
  idBase: (fields, now) => {
    const from = checkDatedTime(fields.from ?? "", null, now);
    const place = [slug(fields.country ?? "") || "xx", slug(fields.service ?? "") || "any"].join("-");
    return `note-${place}-${compactDay(from.ok ? from.value.time : now)}`;
  },

  read(fields, { catalogue, now, record }) {
    const problems: Problem[] = [];
    const fault = (field: string, message: string) => {
      problems.push({ field, message });
      return null;
    };
    const given = (name: string) => (fields[name] ?? "").trim();
    const country =
      catalogue.country(given("country"))?.id ?? fault("country", "Name a country by its two-letter code.");
    const service =
      catalogue.service(given("service"))?.id ?? fault("service", "Name a service of the catalogue.");
    const start = checkDatedTime(given("from"), null, now + plannedAhead);
    if (!start.ok) fault("from", `${start.message}.`);
    const end = given("to") === "" ? start : checkDatedTime(given("to"), null, now + plannedAhead);
    if (!end.ok && given("to") !== "") fault("to", `${end.message}.`);
    if (start.ok && end.ok && end.value.until < start.value.time)
      fault("to", "The stretch ends before it starts.");
    const pin =
      annotationPins.find((one) => one === (given("pin") || "time")) ??
      fault("pin", "Choose what it hangs on.");
    const pinnedTo = given("pinned_to") || null;
    if (pin !== null && pin !== "time" && pinnedTo === null) fault("pinned_to", `Give the id of the ${pin}.`);
    if (pinnedTo !== null && !/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(pinnedTo))
      fault("pinned_to", "An id has lower-case letters, digits, hyphens and, of a claim, a slash.");
    const title = given("title") || fault("title", "Give it a title.");
    const text = (fields.text ?? "").trim() || fault("text", "Write something.");
    if ((text ?? "").length > longestText)
      fault("text", `The text is longer than ${longestText} characters.`);
    const language = given("language") === "" ? null : checkLanguage(given("language"));
    if (language !== null && !language.ok) fault("language", `${language.message}.`);
    const sources = checkPublications(given("sources"));
    if (!sources.ok) fault("sources", `${sources.message}.`);
    if (
      problems.length > 0 ||
      country === null ||
      service === null ||
      !start.ok ||
      !end.ok ||
      pin === null ||
      title === null ||
      text === null ||
      !sources.ok
    )
      return { ok: false, problems };
    return {
      ok: true,
      value: {
        id: record,
        country,
        service,
        period: { start: start.value.time, end: end.value.until },
        pin,
        pinnedTo: pin === "time" ? null : pinnedTo,
        title,
        text,
        language: language?.ok ? language.value : null,
        sources: sources.value,
      },
    };
  },

  fieldsOf: (one): Fields => ({
    country: one.country,
    service: one.service,
    from: isoInstant(one.period.start),
    to: isoInstant(one.period.end),
    pin: one.pin,
    pinned_to: one.pinnedTo ?? "",
    title: one.title,
    text: one.text,
    language: one.language ?? "",
    sources: writtenPublications(one.sources),
  }),
};
