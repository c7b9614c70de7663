import { AnswerForm } from "../../components/desk/answer-form.tsx";
import styles from "../../components/desk/desk-page.module.css";
import { Keyboard } from "../../components/desk/keyboard.tsx";
import { writer } from "../../db/client.ts";
import { type Attention, attentionLists, listAttention } from "../../db/queries/desk/attention.ts";
import { hasRole } from "../../lib/accounts/role.ts";
import { single } from "../(public)/params.ts";
import { csrfToken, requireRole } from "./authorise.ts";
import { decideCandidate } from "./records/actions.ts";
import { deskTime } from "./records/times.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const names: Readonly<Record<(typeof attentionLists)[number], readonly [tab: string, empty: string]>> = {
  review: ["In review", "Nothing waits for a review."],
  drafts: ["Drafts", "Nobody has an unfinished draft."],
  planned: ["Planned", "Nothing is planned."],
  "new-episodes": ["New episodes", "Every episode has been looked at."],
  moved: ["Moved episodes", "Nothing that was written about has moved."],
  contested: ["Contested claims", "Every contradicted claim has been looked at."],
  candidates: ["Candidates", "No feed has brought anything new."],
  pages: ["Changed pages", "Every published page says what it said."],
  arrivals: ["Loaded again", "No load brought other words for what editors hold."],
  sources: ["Stale sources", "Every source was asked of late."],
};

/** What wants attention, one list a reason. */
export default async function DeskPage({ searchParams }: Props) {
  const account = await requireRole("reader");
  const asked = await searchParams;
  const handle = writer();
  const now = Date.now();
  const lists = attentionLists.map((list) => ({ list, rows: listAttention(handle, list, now) }));
  const shown =
    attentionLists.find((list) => list === single(asked.show)) ??
    lists.find(({ rows }) => rows.length > 0)?.list ??
    "review";
  const country = single(asked.country).trim().toUpperCase();
  const words = single(asked.q).trim().toLowerCase();
  const mine = single(asked.mine) === "yes";
  const rows = (lists.find(({ list }) => list === shown)?.rows ?? []).filter(
    (row) =>
      (country === "" || row.country === country) &&
      (words === "" || `${row.title} ${row.record} ${row.detail}`.toLowerCase().includes(words)) &&
      (!mine || row.assignedTo === account.id),
  );
  const csrf = await csrfToken();
  const mayWrite = hasRole(account.role, "annotator");
  return (
    <>
      <h1>What wants attention</h1>
      {mayWrite ? (
        <p className={styles.facts}>
          <a href="/desk/new/annotation">New annotation</a>
          <a href="/desk/new/statement">New statement</a>
          <a href="/desk/new/event">New event</a>
          <a href="/desk/address">Statement from an address</a>
          <a href="/desk/sheet">Paste a sheet</a>
        </p>
      ) : null}
      <nav aria-label="What wants attention">
        <ul className={styles.tabs}>
          {lists.map(({ list, rows: all }) => (
            <li key={list}>
              <a href={`/desk?show=${list}`} aria-current={list === shown ? "true" : undefined}>
                {names[list][0]} <b>{all.length === 200 ? "200+" : all.length}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search className={styles.bar}>
        <form action="/desk">
          <input type="hidden" name="show" value={shown} />
          <input
            type="search"
            name="q"
            defaultValue={words}
            placeholder="Words"
            aria-label="Words"
            dir="auto"
            data-search
          />
          <input
            name="country"
            defaultValue={country}
            placeholder="Country"
            aria-label="Country code"
            size={7}
          />
          <label>
            <input type="checkbox" name="mine" value="yes" defaultChecked={mine} /> taken on by me
          </label>
          <button type="submit">Filter</button>
        </form>
      </search>
      {rows.length === 0 ? <p>{names[shown][1]}</p> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.kind} ${row.record}`}>
            <a
              href={hrefOf(row)}
              data-row
              dir="auto"
              rel={row.kind === null ? "noreferrer external" : undefined}
            >
              {row.title}
            </a>
            <p>
              {[
                row.kind === "episode-review" ? "episode" : row.kind,
                row.country,
                row.state,
                row.detail,
                row.at === null ? null : deskTime(row.at),
              ]
                .filter((part) => part !== null && part !== "")
                .join(" · ")}
              {row.assignedName === null ? "" : ` · ${row.assignedName} has taken this on`}
            </p>
            {row.list === "candidates" && hasRole(account.role, "editor") ? (
              <div className={styles.side}>
                <AnswerForm action={decideCandidate}>
                  <input type="hidden" name="csrf" value={csrf} />
                  <input type="hidden" name="_event" value={row.record} />
                  <button className={styles.small} type="submit" name="_decision" value="accepted">
                    Accept
                  </button>
                  <button className={styles.small} type="submit" name="_decision" value="dismissed">
                    Dismiss
                  </button>
                </AnswerForm>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <p className={styles.keys}>
        <kbd>j</kbd> <kbd>k</kbd> through the list, <kbd>Enter</kbd> opens, <kbd>/</kbd> filters, <kbd>a</kbd>{" "}
        new annotation, <kbd>s</kbd> new statement, <kbd>Ctrl</kbd> <kbd>S</kbd> saves a form.
      </p>
      <Keyboard pages={{ a: "/desk/new/annotation", s: "/desk/new/statement", d: "/desk" }} />
    </>
  );
}

function hrefOf(row: Attention): string {
  if (row.kind !== null) return `/desk/records/${row.kind}/${encodeURIComponent(row.record)}`;
  return row.list === "pages" && /^https?:\/\//i.test(row.record) ? row.record : "/sources";
}
