import { type SpeakerOverview, speakerId } from "../../../lib/model/speaker.ts";
import type { Side } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";

/** Everybody whose statements are in the database, by name. Spellings that differ in case or marks are one speaker. */
export function listSpeakers({ sqlite }: Handle): SpeakerOverview[] {
  const rows = sqlite
    .prepare(
      `SELECT speaker, role, organisation, side, count(*) AS statements FROM statements
       GROUP BY speaker, role, organisation, side ORDER BY speaker, max(said_at) DESC`,
    )
    .all() as {
    speaker: string;
    role: string | null;
    organisation: string | null;
    side: Side;
    statements: number;
  }[];
  const speakers = new Map<string, SpeakerOverview>();
  for (const { speaker, role, organisation, side, statements } of rows) {
    const id = speakerId(speaker);
    const known = speakers.get(id);
    speakers.set(id, {
      id,
      name: known?.name ?? speaker,
      spellings: [...new Set([...(known?.spellings ?? []), speaker])],
      offices: [
        ...(known?.offices ?? []).filter(
          (one) => one.role !== role || one.organisation !== organisation || one.side !== side,
        ),
        { role, organisation, side },
      ],
      statements: (known?.statements ?? 0) + statements,
    });
  }
  return [...speakers.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}
