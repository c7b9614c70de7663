import type { Metadata } from "next";
import Link from "next/link";
import * as z from "zod";
import controls from "../../../components/desk/controls.module.css";
import { Instant } from "../../../components/desk/frame-instant.tsx";
import layout from "../../../components/desk/frame-page.module.css";
import { reader } from "../../../db/client.ts";
import { listAccounts } from "../../../db/queries/accounts/list-accounts.ts";
import { type NamedAuditEntry, pageAudit } from "../../../db/queries/accounts/page-audit.ts";
import { type AuditAction, auditActions } from "../../../lib/accounts/audit-actions.ts";
import { requireRole } from "../authorise.ts";
import { deskTime } from "../records/times.ts";

export const metadata: Metadata = { title: "Audit trail" };

const ENTRIES = 100;

/** What cannot be read is as if it had not been asked. */
const question = z.object({
  who: z.string().max(100).optional().catch(undefined),
  what: z.string().max(100).optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

export default async function TrailPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireRole("administrator");
  const { who, what, before } = question.parse(await searchParams);
  const handle = reader();
  const entries = pageAudit(handle, {
    account: who || undefined,
    action: what || undefined,
    before,
    limit: ENTRIES,
  });
  const last = entries.at(-1);
  const older = new URLSearchParams({
    ...(who ? { who } : {}),
    ...(what ? { what } : {}),
    before: String(last?.number ?? 0),
  });
  return (
    <>
      <h1>Audit trail</h1>
      <p>
        What was done and refused. Entries are only ever added, and each carries the hash of the one before
        it: <code>npm run doctor</code> works the whole chain out again.
      </p>
      <form className={layout.inline} method="get">
        <label>
          Who
          <select name="who" defaultValue={who ?? ""} className={`${controls.input} ${layout.select}`}>
            <option value="">everybody</option>
            {listAccounts(handle, Date.now()).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          What
          <select name="what" defaultValue={what ?? ""} className={`${controls.input} ${layout.select}`}>
            <option value="">everything</option>
            {areas.map((area) => (
              <option key={area} value={area}>
                {area}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={controls.quiet}>
          Show
        </button>
      </form>
      {entries.length === 0 ? (
        <p>Nothing like this is written down.</p>
      ) : (
        <table className={layout.trail}>
          <caption className={layout.hidden}>The audit trail, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Of what, and how</th>
              <th scope="col">Hash</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Entry key={entry.number} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      {last !== undefined && last.number > 1 && entries.length === ENTRIES && (
        <p>
          <Link href={`/desk/trail?${older}`}>Older entries</Link>
        </p>
      )}
    </>
  );
}

const areas = [...new Set(Object.keys(auditActions).map((action) => action.split(".")[0] ?? action))];

function Entry({ entry }: { entry: NamedAuditEntry }) {
  const detail = Object.entries(entry.detail).map(
    ([name, value]) =>
      `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${detailWords(name, value)}`,
  );
  const refused = entry.action.startsWith("refused.") || entry.action === "sign-in.failed";
  return (
    <tr>
      <td>{entry.number}</td>
      <td>
        <Instant at={entry.at} />
      </td>
      <td>{entry.name ?? entry.account ?? "—"}</td>
      <td className={refused ? layout.refusal : undefined}>{wordsOf(entry.action)}</td>
      <td>
        {entry.subjectName ?? entry.subject}
        {detail.length > 0 && <span className={layout.small}> {detail.join(" · ")}</span>}
      </td>
      <td className={layout.hash} title={entry.hash}>
        {entry.hash.slice(0, 12)}
      </td>
    </tr>
  );
}

const times = new Set(["expiresAt", "plannedFor", "until"]);

function detailWords(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  const at = times.has(name) ? new Date(value as string | number) : null;
  return at === null || Number.isNaN(at.getTime()) ? String(value) : deskTime(at.getTime());
}

/** An entry of a later version may tell of what this one has no words for. */
function wordsOf(action: AuditAction): string {
  return auditActions[action] ?? action;
}
