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
  // Not because it wants attention, but to be found.
  "records",
] as const;
export type AttentionList = (typeof attentionLists)[number];

/** Where a list comes from. */
export interface AttentionQuestion {
  /**
   * Rows of kind, record, title, state, at (UTC epoch ms), detail, country (each may be null but the first three), and
   * `mark`: what is another as soon as something new happened to a row. Null where a row leaves its list by work alone.
   */
  readonly rows: string;
  /** The most pressing first. */
  readonly order: string;
}

const newest = `desk_records d
  JOIN desk_revisions r ON r.kind = d.kind AND r.record = d.record AND r.version = d.version`;

/** What nobody wrote in yet has no record of the desk's. */
const untouched = (kind: string, id: string) =>
  `NOT EXISTS (SELECT 1 FROM desk_records d WHERE d.kind = '${kind}' AND d.record = ${id})`;

const episodeTitle = `coalesce((SELECT name FROM services WHERE id = e.service), e.service) || ', '
  || coalesce((SELECT name FROM countries WHERE id = e.country), e.country) || ', '
  || date(e.start_best / 1000, 'unixepoch')`;

const ofRecords = (where: string): AttentionQuestion => ({
  rows: `SELECT d.kind, d.record, d.title, d.state, d.updated_at AS at,
      coalesce(r.author_name, '') || CASE WHEN r.note IS NULL THEN '' ELSE ': ' || r.note END AS detail,
      coalesce(json_extract(r.fields, '$.country'), e.country) AS country, NULL AS mark
    FROM ${newest}
    LEFT JOIN episodes e ON d.kind = 'episode-review' AND e.id = d.record
    WHERE ${where}`,
  order: "q.at DESC, q.record",
});

export const attentionQuestions: Readonly<Record<AttentionList, AttentionQuestion>> = {
  review: ofRecords("d.state = 'in review' AND d.scheduled_for IS NULL"),
  drafts: ofRecords("d.state = 'draft'"),
  planned: ofRecords("d.scheduled_for IS NOT NULL"),
  // An episode that editors never wrote about, newest find first.
  "new-episodes": {
    rows: `SELECT 'episode-review' AS kind, e.id AS record, NULL AS state, e.start_best AS at,
        ${episodeTitle} AS title,
        e.id || ', ' || e.provenance || ', revision ' || e.dataset_revision AS detail, e.country,
        e.dataset_revision AS mark, e.provenance
      FROM episodes e WHERE ${untouched("episode-review", "e.id")}`,
    order: "q.provenance = 'simulated', q.mark DESC, q.at DESC",
  },
  // What the detector moved or took back after somebody wrote about it.
  moved: {
    rows: `SELECT 'episode-review' AS kind, w.episode AS record, w.episode AS title, NULL AS state, max(c.at) AS at,
        group_concat(DISTINCT c.field) AS detail, upper(substr(w.episode, 1, 2)) AS country,
        max(c.dataset_revision) AS mark
      FROM (
        SELECT d.record AS episode, CAST(coalesce(json_extract(r.fields, '$.seen_revision'), '0') AS INTEGER) AS seen
        FROM ${newest} WHERE d.kind = 'episode-review' AND d.state <> 'withdrawn'
        UNION ALL
        SELECT json_extract(r.fields, '$.pinned_to'),
          coalesce((SELECT max(revision) FROM dataset_revisions WHERE at <= r.at), 0)
        FROM ${newest}
        WHERE d.kind = 'annotation' AND d.state <> 'withdrawn' AND json_extract(r.fields, '$.pin') = 'episode'
      ) w JOIN episode_changes c ON c.episode = w.episode AND c.dataset_revision > w.seen
      GROUP BY w.episode`,
    order: "q.at DESC",
  },
  contested: {
    rows: `SELECT 'statement' AS kind, s.id AS record, s.speaker || ': ' || s.summary AS title, NULL AS state,
        s.said_at AS at, count(*) || CASE count(*) WHEN 1 THEN ' claim' ELSE ' claims' END || ' contradicted' AS detail,
        s.country, max(v.dataset_revision) AS mark
      FROM statements s JOIN claims c ON c.statement = s.id JOIN verdicts v ON v.claim = c.id
      WHERE v.value = 'contradicted' AND ${untouched("statement", "s.id")}
      GROUP BY s.id`,
    order: "q.at DESC",
  },
  candidates: {
    rows: `SELECT 'event' AS kind, e.id AS record, e.title, NULL AS state, e.start_at AS at, e.source AS detail,
        json_extract(e.countries, '$[0]') AS country, NULL AS mark
      FROM events e WHERE e.state = 'candidate'`,
    order: "q.at DESC, q.record",
  },
  pages: {
    rows: `SELECT 'page' AS kind, p.url AS record, p.url AS title, NULL AS state, p.seen_at AS at,
        CASE p.state WHEN 'seen' THEN 'says something else than before' ELSE coalesce(p.reason, p.state) END AS detail,
        NULL AS country, p.id AS mark
      FROM page_sightings p
      WHERE p.id IN (SELECT max(id) FROM page_sightings GROUP BY url)
        AND (p.state <> 'seen' OR (SELECT count(*) FROM page_sightings o WHERE o.url = p.url) > 1)`,
    order: "q.at DESC",
  },
  arrivals: {
    rows: `SELECT a.kind, a.record, coalesce(d.title, a.record) AS title, d.state, d.updated_at AS at,
        'loaded again with other words' AS detail, json_extract(a.body, '$.country') AS country,
        coalesce(a.run_id, 0) AS mark
      FROM desk_arrivals a LEFT JOIN desk_records d ON d.kind = a.kind AND d.record = a.record`,
    order: "q.at DESC",
  },
  sources: {
    rows: `SELECT 'source' AS kind, connector || ': ' || question AS record, connector || ': ' || question AS title,
        NULL AS state, updated_at AS at, coalesce(failure, 'not asked for a while') AS detail, NULL AS country,
        updated_at AS mark
      FROM sync_state WHERE failure IS NOT NULL OR updated_at < @stale`,
    order: "q.at",
  },
  records: {
    rows: `${ofRecords("TRUE").rows}
      UNION ALL
      SELECT 'statement', s.id, s.speaker || ': ' || s.summary, NULL, s.said_at, 'as loaded, ' || s.id, s.country, NULL
      FROM statements s WHERE ${untouched("statement", "s.id")}
      UNION ALL
      SELECT 'event', e.id, e.title, NULL, e.start_at, e.kind || ', as loaded, ' || e.state,
        json_extract(e.countries, '$[0]'), NULL
      FROM events e WHERE ${untouched("event", "e.id")}
      UNION ALL
      SELECT 'episode-review', e.id, ${episodeTitle}, NULL, e.start_best, 'not reviewed, ' || e.id, e.country, NULL
      FROM episodes e WHERE ${untouched("episode-review", "e.id")}`,
    order: "q.at DESC, q.record",
  },
};
