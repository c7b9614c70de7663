import { formOf } from "../../../lib/desk/forms/index.ts";
import type { RecordHead, RecordKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { loadedFields } from "./loaded-fields.ts";
import { readRecord } from "./read-record.ts";
import { writeRevision } from "./write-revision.ts";

/**
 * Where a record stands; one that came by a load and that no editor wrote in yet gets what was loaded as its version 1:
 * what readers see already as published, a candidate that they do not see as a draft. Inside a transaction.
 *
 * @param now UTC epoch ms.
 * @returns null where nothing of this id was written or loaded.
 */
export function readOrEnter(
  handle: Handle,
  kind: RecordKind,
  record: string,
  now: number,
): RecordHead | null {
  const head = readRecord(handle, kind, record);
  if (head !== null) return head;
  const fields = loadedFields(handle, kind, record);
  if (fields === null) return null;
  writeRevision(handle, {
    kind,
    record,
    ...standingAsLoaded(handle, kind, record),
    fields,
    author: "",
    authorName: "",
    at: now,
    note: "As it was loaded.",
    publicNote: null,
    title: formOf(kind).title(fields) || record,
    scheduledVersion: null,
    scheduledFor: null,
  });
  return readRecord(handle, kind, record);
}

/** Where a record stands that came by a load: readers see all of it but events that nobody accepted. */
export function standingAsLoaded(
  { sqlite }: Handle,
  kind: RecordKind,
  record: string,
): Pick<RecordHead, "version" | "state" | "publishedVersion"> {
  const accepted = sqlite.prepare("SELECT 1 FROM events WHERE id = ? AND state = 'accepted'");
  return kind === "event" && accepted.get(record) === undefined
    ? { version: 1, state: "draft", publishedVersion: null }
    : { version: 1, state: "published", publishedVersion: 1 };
}
