import type { Handle } from "../../../db/client.ts";
import { loadedFields } from "../../../db/queries/desk/loaded-fields.ts";
import { listRevisions, readRecord } from "../../../db/queries/desk/read-record.ts";
import { readEpisode } from "../../../db/queries/findings/read-episode.ts";
import { currentRevision } from "../../../db/queries/measured/revision.ts";
import {
  type Fields,
  type RecordHead,
  type RecordKind,
  type Revision,
  recordKinds,
} from "../../../lib/desk/record.ts";
import { speakerId } from "../../../lib/model/speaker.ts";
import { idOf } from "../../(public)/params.ts";

export interface LoadedRecord {
  readonly kind: RecordKind;
  readonly record: string;
  /** Null for what no editor wrote in yet. */
  readonly head: RecordHead | null;
  readonly fields: Fields;
  readonly revisions: readonly Revision[];
}

/** A record as its page shows it: the newest version, or what was loaded; null where there is nothing of this id. */
export function loadRecord(
  handle: Handle,
  asked: { readonly kind: string; readonly id: string },
): LoadedRecord | null {
  const kind = recordKinds.find((one) => one === asked.kind);
  if (kind === undefined) return null;
  const record = idOf(asked.id);
  const head = readRecord(handle, kind, record);
  if (head !== null) {
    const revisions = listRevisions(handle, kind, record);
    return { kind, record, head, fields: revisions.at(-1)?.fields ?? {}, revisions };
  }
  if (kind === "episode-review") {
    if (readEpisode(handle, record) === null) return null;
    return { kind, record, head, fields: { seen_revision: String(currentRevision(handle)) }, revisions: [] };
  }
  const fields = loadedFields(handle, kind, record);
  return fields === null ? null : { kind, record, head, fields, revisions: [] };
}

/** Where readers meet the record; null where they have no page of it. */
export function publicAddress(kind: RecordKind, record: string, fields: Fields): string | null {
  switch (kind) {
    case "statement":
      return `/statements/${record}`;
    case "episode-review":
      return `/episodes/${record}`;
    case "annotation":
      return fields.country && fields.service
        ? `/${fields.country.toLowerCase()}/${fields.service.toLowerCase()}`
        : null;
    case "speaker":
      return fields.name === undefined ? null : `/speakers/${speakerId(fields.name)}`;
    case "event":
      return null;
  }
}
