import { phaseKinds } from "../../model/episode.ts";
import type { ReportedEpisode } from "../../model/reported-episode.ts";
import { precisions, type ReportedEvent } from "../../model/statement.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

const record = columnsOf<ReportedEpisode>("measured");
const precise = "How exactly the times are known.";

/** One row a record of an outage by somebody else. */
export const reportedTable: Table<ReportedEpisode> = {
  id: "reported",
  title: "What others recorded",
  description:
    "Outages and restrictions as others recorded them, never mixed into our findings: one row a record.",
  key: ["record"],
  refers: [
    { column: "source", table: "sources", to: "source" },
    { column: "country", table: "countries", to: "country" },
  ],
  columns: [
    record.text("record", "Id; begins with the source.", (row) => row.id),
    record.text("source", "Source id: who recorded it.", (row) => row.source),
    record.text("country", "ISO 3166-1 alpha-2.", (row) => row.country),
    record.list(
      "services",
      "Service ids that it names; internet is connectivity as a whole.",
      (row) => row.services,
    ),
    record.list("networks", "Autonomous system numbers that it names.", (row) => row.networks),
    record.text("area", "The part of the country, in the source's words.", (row) => row.area, {
      missing: "the whole country, or not said",
    }),
    record.text("kind", "What it was.", (row) => row.kind, {
      values: phaseKinds,
      missing: "the source does not say, or says several",
    }),
    record.instant("start_at", "When it began.", (row) => row.start),
    record.instant("end_at", "First moment after it.", (row) => row.end, {
      missing: "it goes on, or the end is not known",
    }),
    record.boolean("ongoing", "The source says that it goes on.", (row) => row.ongoing),
    record.text("precision", precise, (row) => row.precision, { values: precisions }),
    record.text("title", "What the source calls it.", (row) => row.title),
    record.text("summary", "What the source says of it.", (row) => row.summary, { missing: "nothing more" }),
    record.text("url", "Where it is recorded, or what it rests on.", (row) => row.url, {
      missing: "no address is known",
    }),
    record.boolean("simulated", "Always false: what others recorded is never simulated.", () => false),
  ],
};

const event = columnsOf<ReportedEvent>("editorial");

/** One row an event that an editor accepted, or that somebody chose. */
export const eventsTable: Table<ReportedEvent> = {
  id: "events",
  title: "Events",
  description:
    "What was reported about the time: articles, elections, exams, court orders. One row an event.",
  key: ["event"],
  refers: [{ column: "source", table: "sources", to: "source" }],
  columns: [
    event.text("event", "Id.", (row) => row.id),
    event.text("source", "Source id.", (row) => row.source),
    event.text("kind", "What sort of event.", (row) => row.kind),
    event.list("countries", "ISO 3166-1 alpha-2; none is everywhere.", (row) => row.countries),
    event.list("services", "Service ids; none is no service in particular.", (row) => row.services),
    event.instant("start_at", "When it began.", (row) => row.period.start),
    event.instant("end_at", "First moment after it.", (row) => row.period.end),
    event.text("precision", precise, (row) => row.precision, { values: precisions }),
    event.text("title", "What it is called.", (row) => row.title),
    event.text("summary", "What happened.", (row) => row.summary, { missing: "nothing more is said" }),
    event.text("published", "Where it was published: titles, separated by semicolons.", (row) =>
      row.publications.map((publication) => publication.title).join("; "),
    ),
    event.list("published_url", "Addresses of those.", (row) =>
      row.publications.flatMap((publication) => publication.url ?? []),
    ),
    event.boolean("simulated", "Always false: events are never simulated.", () => false),
  ],
};
