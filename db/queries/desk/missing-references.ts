import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { AnnotationBody } from "../../../lib/desk/forms/annotation.ts";
import type { ReviewBody } from "../../../lib/desk/forms/episode-review.ts";
import type { Problem } from "../../../lib/desk/forms/form.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { type SpeakerBody, speakerIds } from "../../../lib/desk/forms/speaker.ts";
import type { Fields, RecordKind } from "../../../lib/desk/record.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { listCataloguedSpeakers } from "./catalogued-speakers.ts";

/** Where what a record can name is found. */
const places = {
  episode: "SELECT 1 FROM episodes WHERE id = ?",
  statement: "SELECT 1 FROM statements WHERE id = ?",
  claim: "SELECT 1 FROM claims WHERE id = ?",
} as const;

/**
 * What the fields of a record name that is not in the database, or is there already.
 *
 * @param now UTC epoch ms.
 * @returns nothing for fields that are not whole; the form tells what is wrong with them.
 */
export function missingReferences(
  handle: Handle,
  kind: RecordKind,
  record: string,
  fields: Fields,
  now: number,
): Problem[] {
  const read = formOf(kind).read(fields, { catalogue: builtInCatalogue, now, record });
  return read.ok ? missingIn(handle, kind, record, read.value) : [];
}

/** The same of what the kind's form has read: what no form can know by itself. */
export function missingIn(handle: Handle, kind: RecordKind, record: string, value: unknown): Problem[] {
  const absent = (place: keyof typeof places, id: string | null, field: string): Problem[] =>
    id === null || handle.sqlite.prepare(places[place]).get(id) !== undefined
      ? []
      : [{ field, message: `There is no ${place} “${id}”.` }];
  switch (kind) {
    case "statement":
      return absent("statement", (value as Statement).conflictsWith, "conflicts_with");
    case "annotation": {
      const { pin, pinnedTo } = value as AnnotationBody;
      return pin === "time" ? [] : absent(pin, pinnedTo, "pinned_to");
    }
    case "episode-review": {
      const { mergedInto, statements } = value as ReviewBody;
      return [
        ...absent("episode", mergedInto, "merged_into"),
        ...statements.flatMap((id) => absent("statement", id, "statements")),
      ];
    }
    case "speaker":
      return enteredTwice(handle, record, value as SpeakerBody);
    case "event":
      return [];
  }
}

/** One name leads readers to one page. */
function enteredTwice(handle: Handle, record: string, body: SpeakerBody): Problem[] {
  const ids = new Set(speakerIds(body));
  return listCataloguedSpeakers(handle).flatMap((other) =>
    other.id !== record && speakerIds(other).some((id) => ids.has(id))
      ? [
          {
            field: "name",
            message: `“${other.name}” is in the catalogue under one of these names (${other.id}).`,
          },
        ]
      : [],
  );
}
