import type { ReportedEpisode } from "../../model/reported-episode.ts";
import type { Table } from "../exporter.ts";

/** One row a record of an outage by somebody else. */
export const reportedTable: Table<ReportedEpisode> = {
  id: "reported",
  columns: [
    {
      name: "record",
      kind: "text",
      meaning: "Id; begins with the source.",
      value: (row) => row.id,
    },
    { name: "source", kind: "text", meaning: "Source id: who recorded it.", value: (row) => row.source },
    { name: "country", kind: "text", meaning: "ISO 3166-1 alpha-2.", value: (row) => row.country },
    {
      name: "services",
      kind: "text",
      meaning: "Service ids that it names, separated by spaces; internet is connectivity as a whole.",
      value: (row) => row.services.join(" "),
    },
    {
      name: "networks",
      kind: "text",
      meaning: "Autonomous system numbers that it names, separated by spaces.",
      value: (row) => row.networks.join(" "),
    },
    {
      name: "area",
      kind: "text",
      meaning: "The part of the country, where it was not all of it, in the source's words.",
      value: (row) => row.area,
    },
    {
      name: "kind",
      kind: "text",
      meaning: "throttling, block, shutdown or recovery; empty where the source does not say.",
      value: (row) => row.kind,
    },
    { name: "start_at", kind: "instant", meaning: "When it began, UTC.", value: (row) => row.start },
    {
      name: "end_at",
      kind: "instant",
      meaning: "First moment after it, UTC; empty while it goes on and where the end is not known.",
      value: (row) => row.end,
    },
    {
      name: "ongoing",
      kind: "boolean",
      meaning: "The source says that it goes on.",
      value: (row) => row.ongoing,
    },
    {
      name: "precision",
      kind: "text",
      meaning: "How exactly the times are known: minute, day, month or about.",
      value: (row) => row.precision,
    },
    { name: "title", kind: "text", meaning: "What the source calls it.", value: (row) => row.title },
    { name: "summary", kind: "text", meaning: "What the source says of it.", value: (row) => row.summary },
    {
      name: "url",
      kind: "text",
      meaning: "Where it is recorded, or what it rests on.",
      value: (row) => row.url,
    },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "Always false: what others recorded is never simulated.",
      value: () => false,
    },
  ],
};
