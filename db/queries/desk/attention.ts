import type { Actor, RecordState, SubjectKind } from "../../../lib/desk/record.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { type AttentionList, attentionLists, attentionQuestions } from "./attention-questions.ts";

/** One thing that wants attention. */
export interface Attention {
  readonly list: AttentionList;
  readonly kind: SubjectKind;
  readonly record: string;
  readonly title: string;
  /** A few words more: a state, a reason, an address. */
  readonly detail: string;
  readonly state: RecordState | null;
  readonly country: string | null;
  readonly at: number | null;
  readonly assignedTo: string | null;
  readonly assignedName: string | null;
  /** Who took it off the list; null while it stands on it. */
  readonly lookedAtBy: string | null;
}

export interface AttentionFilter {
  readonly list: AttentionList;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** In title, id or detail; case does not count. */
  readonly words?: string | undefined;
  /** An account that has taken it on. */
  readonly assignedTo?: string | undefined;
  /** What was looked at and taken off the list, in the place of what stands on it. */
  readonly lookedAt?: boolean;
}

/** Lists whose rows can be taken off by who looked at them; they come back once something new happened. */
export const lookableLists: readonly AttentionList[] = attentionLists.filter(
  (list) => !attentionQuestions[list].rows.includes("NULL AS mark"),
);

/** A source that was looked at by itself and has not been for this long is stale. */
const staleAfter = 3 * DAY;

const from = (list: AttentionList) => `FROM (${attentionQuestions[list].rows}) q
  LEFT JOIN desk_assignments a ON a.kind = q.kind AND a.record = q.record
  LEFT JOIN desk_looks l ON l.list = @list AND l.record = q.record AND l.mark = CAST(q.mark AS TEXT)`;

/**
 * One list, the most pressing first.
 *
 * @param now UTC epoch ms.
 */
export function listAttention(
  { sqlite }: Handle,
  filter: AttentionFilter,
  now: number,
  { limit = 100, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): { readonly rows: readonly Attention[]; readonly matching: number } {
  const { list, country, words, assignedTo, lookedAt = false } = filter;
  const conditions = [`l.list IS ${lookedAt ? "NOT NULL" : "NULL"}`];
  const names: Record<string, string | number> = { list };
  if (country) {
    conditions.push("q.country = @country");
    names.country = country;
  }
  if (words) {
    conditions.push(
      "instr(search_fold(q.title || ' ' || q.record || ' ' || coalesce(q.detail, '')), search_fold(@words)) > 0",
    );
    names.words = words;
  }
  if (assignedTo !== undefined) {
    conditions.push("a.account = @assignedTo");
    names.assignedTo = assignedTo;
  }
  if (list === "sources") names.stale = now - staleAfter;
  const asked = `${from(list)} WHERE ${conditions.join(" AND ")}`;
  const rows = sqlite
    .prepare(
      `SELECT q.kind, q.record, q.title, q.state, q.at, coalesce(q.detail, '') AS detail, q.country,
         a.account AS assignedTo, a.name AS assignedName, l.name AS lookedAtBy
       ${asked} ORDER BY ${attentionQuestions[list].order} LIMIT @limit OFFSET @offset`,
    )
    .all({ ...names, limit, offset }) as Omit<Attention, "list">[];
  const matching = sqlite.prepare(`SELECT count(*) ${asked}`).pluck().get(names) as number;
  return { rows: rows.map((row) => ({ ...row, list })), matching };
}

/** How much stands on each list. */
export function countAttention({ sqlite }: Handle, now: number): ReadonlyMap<AttentionList, number> {
  return new Map(
    attentionLists.map((list) => {
      const names = list === "sources" ? { list, stale: now - staleAfter } : { list };
      const count = sqlite
        .prepare(`SELECT count(*) ${from(list)} WHERE l.list IS NULL`)
        .pluck()
        .get(names);
      return [list, count as number];
    }),
  );
}

/**
 * Takes something off its list, as looked at; it comes back when something new happens to it.
 *
 * @param now UTC epoch ms.
 * @returns false where it is not on the list, or leaves it by work alone.
 */
export function lookAt(
  { sqlite }: Handle,
  { list, record }: { readonly list: AttentionList; readonly record: string },
  { id, name }: Pick<Actor, "id" | "name">,
  now: number,
): boolean {
  const { changes } = sqlite
    .prepare(
      `INSERT INTO desk_looks (list, record, mark, account, name, at)
       SELECT @list, q.record, CAST(q.mark AS TEXT), @id, @name, @now FROM (${attentionQuestions[list].rows}) q
       WHERE q.record = @record AND q.mark IS NOT NULL LIMIT 1
       ON CONFLICT (list, record) DO UPDATE SET mark = excluded.mark, account = excluded.account,
         name = excluded.name, at = excluded.at`,
    )
    .run({ list, record, id, name, now, ...(list === "sources" ? { stale: now - staleAfter } : {}) });
  return changes > 0;
}

/** Puts what was looked at back on its list. @returns false where nobody had taken it off. */
export function lookAgain(
  { sqlite }: Handle,
  { list, record }: { readonly list: AttentionList; readonly record: string },
): boolean {
  return sqlite.prepare("DELETE FROM desk_looks WHERE list = ? AND record = ?").run(list, record).changes > 0;
}
