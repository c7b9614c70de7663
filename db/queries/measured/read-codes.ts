import type { Handle } from "../../client.ts";

/**
 * The code of a name in the measured half's keys; null where the database does not know the name,
 * which for a question means that nothing was measured.
 */
export function countryCode({ sqlite }: Handle, id: string): number | null {
  return codeOf(sqlite.prepare("SELECT code FROM countries WHERE id = ?").get(id));
}

export function serviceCode({ sqlite }: Handle, id: string): number | null {
  return codeOf(sqlite.prepare("SELECT code FROM services WHERE id = ?").get(id));
}

/** The sources by code, with what stands behind each. */
export function sourcesByCode({ sqlite }: Handle): Map<number, { id: string; simulated: boolean }> {
  const rows = sqlite.prepare("SELECT code, id, kind FROM sources").all() as {
    code: number;
    id: string;
    kind: string;
  }[];
  return new Map(rows.map((row) => [row.code, { id: row.id, simulated: row.kind === "simulated" }]));
}

function codeOf(row: unknown): number | null {
  return (row as { code: number } | undefined)?.code ?? null;
}
