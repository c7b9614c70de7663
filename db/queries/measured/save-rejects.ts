import type { Handle } from "../../client.ts";

export interface RejectToSave {
  readonly line: number;
  readonly field: string | null;
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** How much of a record is kept with its reject. */
const textLimit = 65_536;

/**
 * Keeps what was set aside. A reject that an earlier run of the same path left already (same line, rule, field
 * and text) is not kept again.
 *
 * @returns how many were new.
 */
export function saveRejects(
  { sqlite }: Handle,
  run: number,
  path: string,
  rejects: readonly RejectToSave[],
): number {
  if (rejects.length === 0) return 0;
  const earlier = JSON.stringify(
    sqlite.prepare("SELECT id FROM ingest_runs WHERE path = ? AND id < ?").pluck().all(path, run),
  );
  const insert = sqlite.prepare(
    `INSERT INTO rejects (run_id, line, field, rule, message, text)
     SELECT @run, @line, @field, @rule, @message, @text
     WHERE NOT EXISTS (SELECT 1 FROM rejects WHERE run_id IN (SELECT value FROM json_each(@earlier))
       AND line = @line AND field IS @field AND rule = @rule AND text = @text)`,
  );
  let added = 0;
  for (const reject of rejects) {
    const { line, field, rule, message } = reject;
    const text = cut(reject.text);
    added += insert.run({ run, line, field, rule, message, text, earlier }).changes;
  }
  return added;
}

function cut(text: string): string {
  if (text.length <= textLimit) return text;
  // Not through the middle of a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text[textLimit - 1] ?? "") ? textLimit - 1 : textLimit;
  return text.slice(0, end);
}
