import type { Handle } from "../../../db/client.ts";
import { loadedFields } from "../../../db/queries/desk/loaded-fields.ts";
import { listRevisions, readRecord } from "../../../db/queries/desk/read-record.ts";
import { readEpisode } from "../../../db/queries/findings/read-episode.ts";
import { currentRevision } from "../../../db/queries/measured/revision.ts";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import {
  type Fields,
  type RecordHead,
  type RecordKind,
  type Revision,
  recordKinds,
} from "../../../lib/desk/record.ts";
import { isoInstant } from "../../../lib/model/interval.ts";
import { speakerId } from "../../../lib/model/speaker.ts";
import { idOf } from "../../(public)/params.ts";

export interface LoadedRecord {
  readonly kind: RecordKind;
  readonly record: string;
  /** What the desk calls it: an episode that nobody named has its service, its country and its day. */
  readonly title: string;
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
    const fields = revisions.at(-1)?.fields ?? {};
    return { kind, record, title: titleOf(handle, kind, record, fields), head, fields, revisions };
  }
  if (kind === "episode-review") {
    if (readEpisode(handle, record) === null) return null;
    const fields = { seen_revision: String(currentRevision(handle)) };
    return { kind, record, title: titleOf(handle, kind, record, fields), head, fields, revisions: [] };
  }
  const fields = loadedFields(handle, kind, record);
  if (fields === null) return null;
  return { kind, record, title: titleOf(handle, kind, record, fields), head, fields, revisions: [] };
}

function titleOf(handle: Handle, kind: RecordKind, record: string, fields: Fields): string {
  const title = formOf(kind).title(fields);
  if (title !== "" || kind !== "episode-review") return title || record;
  const found = readEpisode(handle, record);
  if (found === null || !("episode" in found)) return record;
  const { service, country, start } = found.episode;
  return [
    builtInCatalogue.service(service)?.name ?? service,
    builtInCatalogue.country(country)?.name ?? country,
    isoInstant(start.best).slice(0, 10),
  ].join(", ");
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
