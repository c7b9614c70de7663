import type { RecordKind } from "../record.ts";
import { annotationForm } from "./annotation.ts";
import { episodeReviewForm } from "./episode-review.ts";
import { eventForm } from "./event.ts";
import type { RecordForm } from "./form.ts";
import { readingAnySigns } from "./plain-signs.ts";
import { speakerForm } from "./speaker.ts";
import { statementForm } from "./statement.ts";

/** Every kind of record that editors write; a new one is a file here and a line in this list. */
export const recordForms: readonly RecordForm<unknown>[] = [
  readingAnySigns(statementForm),
  readingAnySigns(eventForm),
  readingAnySigns(annotationForm),
  readingAnySigns(episodeReviewForm),
  readingAnySigns(speakerForm),
];

export function formOf(kind: RecordKind): RecordForm<unknown> {
  const found = recordForms.find((form) => form.kind === kind);
  if (found === undefined) throw new Error(`there is no form for a record of the kind ${kind}`);
  return found;
}
