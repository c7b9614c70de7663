import type { Handle } from "../../client.ts";

/** A statement that names an address as where it was published. */
export interface Citing {
  readonly id: string;
  readonly speaker: string;
  readonly summary: string;
}

/** Every statement that was published at an address, the newest first. */
export function statementsCiting({ sqlite }: Handle, url: string): Citing[] {
  return sqlite
    .prepare(
      `SELECT id, speaker, summary FROM statements s
       WHERE EXISTS (SELECT 1 FROM json_each(s.publications) p WHERE json_extract(p.value, '$.url') = ?)
       ORDER BY said_at DESC, id`,
    )
    .all(url) as Citing[];
}
