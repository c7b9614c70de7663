import type { RecordKind, RecordState } from "../../../lib/desk/record.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";

/** What on the desk wants somebody to look at it, one list a reason. */
export const attentionLists = [
  "review",
  "drafts",
  "planned",
  "new-episodes",
  "moved",
  "contested",
  "candidates",
  "pages",
  "arrivals",
  "sources",
] as const;
export type AttentionList = (typeof attentionLists)[number];

/** One thing that wants attention. */
export interface Attention {
  readonly list: AttentionList;
  /** Null for what is no record: a page, a source. */
  readonly kind: RecordKind | null;
  readonly record: string;
  readonly title: string;
  /** A few words more: a state, a reason, an address. */
  readonly detail: string;
  readonly state: RecordState | null;
  readonly country: string | null;
  readonly at: number | null;
  readonly assignedTo: string | null;
  readonly assignedName: string | null;
}

/** A source that was looked at by itself and has not been for this long is stale. */
const staleAfter = 3 * DAY;

const nobody = "NULL AS assignedTo, NULL AS assignedName";

const ofRecords = (where: string) =>
  `SELECT d.kind, d.record, d.title, d.state, d.updated_at AS at, d.assigned_to AS assignedTo,
     d.assigned_name AS assignedName,
     coalesce(r.author_name, '') || CASE WHEN r.note IS NULL THEN '' ELSE ': ' || r.note END AS detail,
     coalesce(json_extract(r.fields, '$.country'), e.country) AS country
   FROM desk_records d
   JOIN desk_revisions r ON r.kind = d.kind AND r.record = d.record AND r.version = d.version
   LEFT JOIN episodes e ON d.kind = 'episode-review' AND e.id = d.record
   WHERE ${where} ORDER BY d.updated_at DESC LIMIT @limit`;

const questions: Readonly<Record<AttentionList, string>> = {
  review: ofRecords("d.state = 'in review' AND d.scheduled_for IS NULL"),
  drafts: ofRecords("d.state = 'draft'"),
  planned: ofRecords("d.scheduled_for IS NOT NULL"),
  // An episode that editors never wrote about, newest find first.
  "new-episodes": `SELECT 'episode-review' AS kind, e.id AS record, NULL AS state, e.start_best AS at,
      coalesce((SELECT name FROM services WHERE id = e.service), e.service) || ', '
        || coalesce((SELECT name FROM countries WHERE id = e.country), e.country) || ', '
        || date(e.start_best / 1000, 'unixepoch') AS title,
      ${nobody}, e.id || ', ' || e.provenance || ', revision ' || e.dataset_revision AS detail, e.country
    FROM episodes e WHERE NOT EXISTS (
      SELECT 1 FROM desk_records d WHERE d.kind = 'episode-review' AND d.record = e.id)
    ORDER BY e.provenance = 'simulated', e.dataset_revision DESC, e.start_best DESC LIMIT @limit`,
  // What the detector moved or took back after somebody wrote about it.
  moved: `WITH written (episode, seen, title) AS (
      SELECT d.record, CAST(coalesce(json_extract(r.fields, '$.seen_revision'), '0') AS INTEGER), d.title
      FROM desk_records d JOIN desk_revisions r ON r.kind = d.kind AND r.record = d.record AND r.version = d.version
      WHERE d.kind = 'episode-review' AND d.state <> 'withdrawn'
      UNION ALL
      SELECT json_extract(r.fields, '$.pinned_to'),
        coalesce((SELECT max(revision) FROM dataset_revisions WHERE at <= r.at), 0), d.title
      FROM desk_records d JOIN desk_revisions r ON r.kind = d.kind AND r.record = d.record AND r.version = d.version
      WHERE d.kind = 'annotation' AND d.state <> 'withdrawn' AND json_extract(r.fields, '$.pin') = 'episode')
    SELECT 'episode-review' AS kind, w.episode AS record, w.episode AS title, NULL AS state, max(c.at) AS at,
      ${nobody}, group_concat(DISTINCT c.field) AS detail,
      upper(substr(w.episode, 1, 2)) AS country
    FROM written w JOIN episode_changes c ON c.episode = w.episode AND c.dataset_revision > w.seen
    GROUP BY w.episode ORDER BY at DESC LIMIT @limit`,
  contested: `SELECT 'statement' AS kind, s.id AS record, s.speaker || ': ' || s.summary AS title, NULL AS state,
      s.said_at AS at, ${nobody}, count(*) || ' claims contradicted' AS detail, s.country
    FROM statements s JOIN claims c ON c.statement = s.id JOIN verdicts v ON v.claim = c.id
    WHERE v.value = 'contradicted' AND NOT EXISTS (
      SELECT 1 FROM desk_records d WHERE d.kind = 'statement' AND d.record = s.id)
    GROUP BY s.id ORDER BY s.said_at DESC LIMIT @limit`,
  candidates: `SELECT 'event' AS kind, e.id AS record, e.title, NULL AS state, e.start_at AS at, ${nobody},
      e.source AS detail, json_extract(e.countries, '$[0]') AS country
    FROM events e WHERE e.state = 'candidate' ORDER BY e.start_at DESC LIMIT @limit`,
  pages: `SELECT NULL AS kind, p.url AS record, p.url AS title, NULL AS state, p.seen_at AS at, ${nobody},
      CASE p.state WHEN 'seen' THEN 'says something else than before' ELSE coalesce(p.reason, p.state) END AS detail,
      NULL AS country
    FROM page_sightings p
    WHERE p.id IN (SELECT max(id) FROM page_sightings GROUP BY url)
      AND (p.state <> 'seen' OR (SELECT count(*) FROM page_sightings q WHERE q.url = p.url) > 1)
    ORDER BY p.seen_at DESC LIMIT @limit`,
  arrivals: `SELECT a.kind, a.record, coalesce(d.title, a.record) AS title, d.state, d.updated_at AS at,
      d.assigned_to AS assignedTo, d.assigned_name AS assignedName, 'loaded again with other words' AS detail,
      json_extract(a.body, '$.country') AS country
    FROM desk_arrivals a LEFT JOIN desk_records d ON d.kind = a.kind AND d.record = a.record
    ORDER BY d.updated_at DESC LIMIT @limit`,
  sources: `SELECT NULL AS kind, connector AS record, connector || ': ' || question AS title, NULL AS state,
      updated_at AS at, ${nobody}, coalesce(failure, 'not asked for a while') AS detail, NULL AS country
    FROM sync_state WHERE failure IS NOT NULL OR updated_at < @stale ORDER BY updated_at LIMIT @limit`,
};

/**
 * One list, the most pressing first.
 *
 * @param now UTC epoch ms.
 */
export function listAttention(
  { sqlite }: Handle,
  list: AttentionList,
  now: number,
  limit = 200,
): Attention[] {
  const stale = now - staleAfter;
  const rows = sqlite.prepare(questions[list]).all(list === "sources" ? { limit, stale } : { limit }) as Omit<
    Attention,
    "list"
  >[];
  return rows.map((row) => ({ ...row, list, detail: row.detail ?? "" }));
}
