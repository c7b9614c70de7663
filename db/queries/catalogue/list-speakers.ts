import type { CataloguedSpeaker } from "../../../lib/model/catalogued-speaker.ts";
import { type SpeakerOverview, speakerId } from "../../../lib/model/speaker.ts";
import type { Side } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { listCataloguedSpeakers } from "../desk/catalogued-speakers.ts";

interface Spoken {
  readonly speaker: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly side: Side;
  readonly statements: number;
}

/**
 * Everybody whose statements are in the database or who is in the catalogue, by name. Spellings that differ in case or
 * marks are one speaker, and so are those that editors entered as one.
 */
export function listSpeakers(handle: Handle): SpeakerOverview[] {
  const spoken = handle.sqlite
    .prepare(
      `SELECT speaker, role, organisation, side, count(*) AS statements FROM statements
       GROUP BY speaker, role, organisation, side ORDER BY speaker, max(said_at) DESC`,
    )
    .all() as Spoken[];
  const entries = new Map<string, CataloguedSpeaker>();
  for (const entry of listCataloguedSpeakers(handle))
    for (const spelling of [entry.name, ...entry.spellings]) entries.set(speakerId(spelling), entry);
  const speakers = new Map<string, SpeakerOverview>();
  for (const one of spoken) {
    const entry = entries.get(speakerId(one.speaker)) ?? null;
    const id = speakerId(entry?.name ?? one.speaker);
    speakers.set(id, withStatements(speakers.get(id) ?? begun(id, entry?.name ?? one.speaker, entry), one));
  }
  for (const entry of new Set(entries.values())) {
    const id = speakerId(entry.name);
    if (!speakers.has(id)) speakers.set(id, begun(id, entry.name, entry));
  }
  return [...speakers.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Who has this id, or whose name is written so that it gives it; null for nobody. */
export function findSpeaker(speakers: readonly SpeakerOverview[], id: string): SpeakerOverview | null {
  return (
    speakers.find((one) => one.id === id) ??
    speakers.find(({ spellings }) => spellings.some((name) => speakerId(name) === id)) ??
    null
  );
}

function begun(id: string, name: string, entry: CataloguedSpeaker | null): SpeakerOverview {
  const { role = null, organisation = null, side = null } = entry ?? {};
  return {
    id,
    name,
    entry,
    spellings: entry === null ? [] : [entry.name, ...entry.spellings],
    offices: side === null ? [] : [{ role, organisation, side }],
    statements: 0,
  };
}

function withStatements(known: SpeakerOverview, said: Spoken): SpeakerOverview {
  const { speaker, role, organisation, side, statements } = said;
  return {
    ...known,
    spellings: [...new Set([...known.spellings, speaker])],
    offices: [
      ...known.offices.filter(
        (one) => one.role !== role || one.organisation !== organisation || one.side !== side,
      ),
      { role, organisation, side },
    ],
    statements: known.statements + statements,
  };
}
