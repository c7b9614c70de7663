import { checkDatedTime, slug } from "../../ingest/statements-csv-fields.ts";
import { compactDay, isoInstant } from "../../model/interval.ts";
import type { ReportedEvent } from "../../model/statement.ts";
import type { RecordForm } from "./form.ts";
import { clockFields, publicationsField, readRow, rowProblems } from "./statement.ts";
import { writtenPublications } from "./written.ts";

/** A reported event: an election, an exam, a court order. */
export const eventForm: RecordForm<ReportedEvent> = {
  kind: "event",
  name: "Event",
  groups: [
    {
      title: "What happened",
      fields: [
        { name: "title", width: "whole", label: "Title", input: "line", required: true, prose: true },
        {
          name: "event_kind",
          label: "Kind",
          input: "line",
          required: true,
          hint: "election, protest, exam, court order, article",
        },
        { name: "summary", label: "In our own words", input: "text", rows: 3, prose: true },
      ],
    },
    {
      title: "When and where",
      fields: [
        {
          name: "start",
          width: "third",
          label: "Start",
          input: "line",
          required: true,
          hint: "2024-07-28, or with the hour.",
        },
        {
          name: "end",
          width: "third",
          label: "End",
          input: "line",
          hint: "Empty: the day or moment of its start.",
        },
        ...clockFields,
        {
          name: "country",
          width: "third",
          label: "Countries",
          input: "line",
          required: true,
          suggestions: "countries",
        },
        {
          name: "services",
          width: "third",
          label: "Services",
          input: "line",
          suggestions: "services",
          hint: "Empty: none in particular.",
        },
      ],
    },
    { title: "Sources", fields: [publicationsField] },
  ],
  list: null,
  title: ({ title = "" }) => title.trim() || "Untitled event",
  idBase: (fields, now) => {
    const start = checkDatedTime(fields.start ?? "", null, now);
    const country = /^[a-z]{2}/i.exec(fields.country?.trim() ?? "")?.[0].toLowerCase() ?? "xx";
    return `${country}-${slug(fields.title ?? "") || "event"}-${compactDay(start.ok ? start.value.time : now)}`;
  },
  read(fields, context) {
    const { items, rejects } = readRow("event", fields, context);
    const event = items[0]?.events[0];
    return event === undefined
      ? { ok: false, problems: rowProblems(rejects) }
      : { ok: true, value: { ...event, id: context.record } };
  },
  fieldsOf: (event) => ({
    title: event.title,
    event_kind: event.kind,
    summary: event.summary ?? "",
    // Whole instants: a stretch of days is then read as the very same.
    start: isoInstant(event.period.start),
    end: isoInstant(event.period.end),
    precision: event.precision,
    country: event.countries.join(", "),
    services: event.services.join(", "),
    published: writtenPublications(event.publications),
  }),
};
