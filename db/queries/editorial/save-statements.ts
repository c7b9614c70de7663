import type { Claim } from "../../../lib/model/claim.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { prepareHeld } from "../desk/held-records.ts";

/** What became of the records that were to be saved: new ones, ones that replaced an older text, ones already there. */
export interface Saved {
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
}

/**
 * Saves statements with their claims. One whose id is there already replaces what was there, where it says
 * anything else; the verdicts on its claims go with the old text, until the next comparison. One that editors
 * published or withdrew is theirs: a load overwrites nothing of it, and what it brings is put on their desk.
 */
export function saveStatements(
  { sqlite }: Handle,
  statements: readonly Statement[],
  run: number | null,
  by: "load" | "desk" = "load",
): Saved {
  const held = by === "desk" ? null : prepareHeld({ sqlite }, "statement");
  const findStatement = sqlite.prepare("SELECT * FROM statements WHERE id = ?");
  const findClaims = sqlite.prepare("SELECT * FROM claims WHERE statement = ? ORDER BY position");
  const remove = sqlite.prepare("DELETE FROM statements WHERE id = ?");
  const insert = sqlite.prepare(
    `INSERT INTO statements (id, source, run_id, country, services, speaker, role, organisation, side, said_at, precision,
       summary, quote, language, translation, translator, publications, conflicts_with)
     VALUES (@id, @source, @run_id, @country, @services, @speaker, @role, @organisation, @side, @said_at, @precision,
       @summary, @quote, @language, @translation, @translator, @publications, @conflicts_with)`,
  );
  const insertService = sqlite.prepare(
    "INSERT OR IGNORE INTO statement_services (service, statement) VALUES (?, ?)",
  );
  const insertClaim = sqlite.prepare(
    `INSERT INTO claims (id, statement, position, kind, country, service, networks, period_start, period_end, approximate,
       duration, remaining, schedule, feature, control_services, control_countries, moved_to)
     VALUES (@id, @statement, @position, @kind, @country, @service, @networks, @period_start, @period_end, @approximate,
       @duration, @remaining, @schedule, @feature, @control_services, @control_countries, @moved_to)`,
  );
  let added = 0;
  let replaced = 0;
  let same = 0;
  sqlite.transaction(() => {
    for (const statement of statements) {
      const row = statementRow(statement);
      const claimRows = statement.claims.map((claim, index) => claimRow(claim, statement.id, index + 1));
      const before = findStatement.get(statement.id) as Record<string, unknown> | undefined;
      if (before !== undefined) {
        const claimsBefore = findClaims.all(statement.id) as Record<string, unknown>[];
        if (equal(row, before) && claimsBefore.length === claimRows.length) {
          if (claimRows.every((claim, index) => equal(claim, claimsBefore[index] ?? {}))) {
            same += 1;
            continue;
          }
        }
        if (held?.(statement.id, statement, run)) {
          same += 1;
          continue;
        }
        remove.run(statement.id);
        replaced += 1;
      } else if (held?.(statement.id, statement, run)) {
        same += 1;
        continue;
      } else added += 1;
      insert.run({ ...row, run_id: run });
      for (const service of statement.services) insertService.run(service, statement.id);
      for (const claim of claimRows) insertClaim.run(claim);
    }
  })();
  return { added, replaced, same };
}

type Row = Readonly<Record<string, string | number | null>>;

function statementRow(statement: Statement): Row {
  return {
    id: statement.id,
    source: statement.source,
    country: statement.country,
    services: JSON.stringify(statement.services),
    speaker: statement.speaker,
    role: statement.role,
    organisation: statement.organisation,
    side: statement.side,
    said_at: statement.saidAt,
    precision: statement.precision,
    summary: statement.summary,
    quote: statement.quote,
    language: statement.language,
    translation: statement.translation,
    translator: statement.translator,
    publications: JSON.stringify(statement.publications),
    conflicts_with: statement.conflictsWith,
  };
}

function claimRow(claim: Claim, statement: string, position: number): Row {
  return {
    id: claim.id,
    statement,
    position,
    kind: claim.kind,
    country: claim.country,
    service: claim.service,
    networks: claim.networks === null ? null : JSON.stringify(claim.networks),
    period_start: claim.period?.start ?? null,
    period_end: claim.period?.end ?? null,
    approximate: claim.approximate ? 1 : 0,
    duration: claim.duration,
    remaining: claim.remaining,
    schedule: claim.schedule === null ? null : JSON.stringify(claim.schedule),
    feature: claim.feature,
    control_services: JSON.stringify(claim.controlServices),
    control_countries: JSON.stringify(claim.controlCountries),
    moved_to: claim.movedTo,
  };
}

function equal(row: Row, stored: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(row).every(([column, value]) => stored[column] === value);
}
