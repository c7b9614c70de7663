import { type Annotation, annotationPins } from "../../model/annotation.ts";
import { phaseKinds } from "../../model/episode.ts";
import { type EpisodeReview, reviewDecisions } from "../../model/episode-review.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

const note = columnsOf<Annotation>("editorial");

/** One row a published annotation. */
export const annotationsTable: Table<Annotation> = {
  id: "annotations",
  title: "Annotations",
  description:
    "Editors' notes, pinned to a time, an episode, a statement or a claim: one row a published note.",
  key: ["annotation"],
  refers: [
    { column: "country", table: "countries", to: "country" },
    { column: "service", table: "services", to: "service" },
  ],
  columns: [
    note.text("annotation", "Id; it stays the same.", (row) => row.id),
    note.text("country", "ISO 3166-1 alpha-2.", (row) => row.country),
    note.text("service", "Service id.", (row) => row.service),
    note.instant("start_at", "Start of the stretch it is about.", (row) => row.period.start),
    note.instant("end_at", "End of it; a moment ends where it starts.", (row) => row.period.end),
    note.text("pin", "What it hangs on.", (row) => row.pin, { values: annotationPins }),
    note.text("pinned_to", "Id of that.", (row) => row.pinnedTo, { missing: "it hangs on a time alone" }),
    note.text("title", "Title.", (row) => row.title),
    note.text("text", "The note, in Markdown.", (row) => row.text),
    note.text("language", "Its language, BCP 47.", (row) => row.language, { missing: "nobody said" }),
    note.list("sources_url", "Addresses that it rests on.", (row) =>
      row.sources.flatMap((publication) => publication.url ?? []),
    ),
    note.integer("version", "Version of its record.", (row) => row.version),
    note.instant("published_at", "When it was first published.", (row) => row.publishedAt),
    note.instant("corrected_at", "When it was last corrected.", (row) => row.correctedAt, {
      missing: "it stands as it was first published",
    }),
    note.text("published_by", "The desk name of whoever published it.", (row) => row.byName),
    note.boolean("simulated", "Always false: notes are written by people.", () => false),
  ],
};

const review = columnsOf<EpisodeReview>("editorial");
const notSet = "the computed one is left alone";

/** One row an episode that editors wrote about. */
export const episodeReviewsTable: Table<EpisodeReview> = {
  id: "episode-reviews",
  title: "Editors on episodes",
  description:
    "What editors published about episodes: decisions, and values beside the computed ones, which they leave as they are. One row an episode that they wrote about.",
  key: ["episode"],
  refers: [],
  columns: [
    review.text("episode", "Id of the episode.", (row) => row.episode),
    review.text("decision", "Whether they hold it to be real.", (row) => row.decision, {
      values: reviewDecisions,
      missing: "neither",
    }),
    review.text("reason", "Why.", (row) => row.reason, { missing: "nothing is said" }),
    review.text("name", "What they call it.", (row) => row.name, { missing: "it has no name of its own" }),
    ...(["start", "end"] as const).flatMap((side) =>
      (["earliest", "best", "latest"] as const).map((edge) =>
        review.instant(
          `editorial_${side}_${edge}`,
          `The ${side} that they set: ${edge}.`,
          (row) => row.overrides[side]?.[edge] ?? null,
          { missing: notSet },
        ),
      ),
    ),
    review.text("editorial_kind", "The kind that they set.", (row) => row.overrides.kind, {
      values: phaseKinds,
      missing: notSet,
    }),
    review.text("editorial_scope", "The scope that they set.", (row) => row.overrides.scope, {
      values: ["national", "networks"],
      missing: notSet,
    }),
    review.text("merged_into", "Episode that this one is a part of, to them.", (row) => row.mergedInto, {
      missing: "it stands by itself",
    }),
    review.json("parts", "Parts that they see in it.", (row) => row.parts as never),
    review.list("statements", "Statements that bear on it, to them.", (row) => row.statements),
    review.integer("version", "Version of the record.", (row) => row.version),
    review.integer(
      "dataset_revision",
      "Revision of the dataset in which the computed values stood as they saw them.",
      (row) => row.seenRevision,
    ),
    review.instant("published_at", "When it was first published.", (row) => row.publishedAt),
    review.instant("corrected_at", "When it was last corrected.", (row) => row.correctedAt, {
      missing: "it stands as it was first published",
    }),
    review.text("published_by", "The desk name of whoever published it.", (row) => row.byName),
    review.boolean("simulated", "Always false: reviews are written by people.", () => false),
  ],
};
