import type { RecordKind } from "../record.ts";
import { annotationForm } from "./annotation.ts";
import { episodeReviewForm } from "./episode-review.ts";
import { eventForm } from "./event.ts";
import type { FieldDeclaration, RecordForm } from "./form.ts";
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

/** What the desk calls a field: `claims.2.kind` is "Claim 2: what it says". */
export function fieldLabel(kind: RecordKind, field: string): string {
  const form = formOf(kind);
  const plain = form.groups.flatMap(({ fields }) => fields).find(({ name }) => name === field);
  if (plain !== undefined) return plain.label;
  const [list, number, ...rest] = field.split(".");
  const inList: FieldDeclaration | undefined =
    form.list?.name === list ? form.list?.fields.find(({ name }) => name === rest.join(".")) : undefined;
  return inList === undefined || form.list === null ? field : `${form.list.one} ${number}: ${inList.label}`;
}
