import { ChosenForm } from "../../components/desk/chosen-form.tsx";
import { chosenForm, rowForm } from "../../components/desk/chosen-rows.ts";
import styles from "../../components/desk/desk-page.module.css";
import { Keyboard } from "../../components/desk/keyboard.tsx";
import { writer } from "../../db/client.ts";
import {
  type Attention,
  countAttention,
  listAttention,
  lookableLists,
} from "../../db/queries/desk/attention.ts";
import { type AttentionList, attentionLists } from "../../db/queries/desk/attention-questions.ts";
import { listAssignable } from "../../db/queries/desk/list-assignable.ts";
import { hasRole } from "../../lib/accounts/role.ts";
import { single } from "../(public)/params.ts";
import { attendTo, decideCandidate } from "./actions.ts";
import { csrfToken, requireRole } from "./authorise.ts";
import { deskTime } from "./records/times.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const names: Readonly<Record<AttentionList, readonly [tab: string, empty: string]>> = {
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

const onAPage = 100;

/** What wants attention, one list a reason. */
export default async function DeskPage({ searchParams }: Props) {
  const account = await requireRole("reader");
  const asked = await searchParams;
  const handle = writer();
  const now = Date.now();
  const counts = countAttention(handle, now);
  const shown =
    attentionLists.find((list) => list === single(asked.show)) ??
    attentionLists.find((list) => (counts.get(list) ?? 0) > 0) ??
    "review";
  const country = single(asked.country).trim().toUpperCase();
  const words = single(asked.q).trim();
  const mine = single(asked.mine) === "yes";
  const lookable = lookableLists.includes(shown);
  const lookedAt = lookable && single(asked.looked) === "yes";
  const page = Math.max(1, Math.floor(Number(single(asked.page))) || 1);
  const { rows, matching } = listAttention(
    handle,
    { list: shown, country, words, lookedAt, assignedTo: mine ? account.id : undefined },
    now,
    { limit: onAPage, offset: (page - 1) * onAPage },
  );
  const pages = Math.ceil(matching / onAPage);
  const pageAddress = (to: number) =>
    `/desk?${new URLSearchParams({
      show: shown,
      ...(words === "" ? {} : { q: words }),
      ...(country === "" ? {} : { country }),
      ...(mine ? { mine: "yes" } : {}),
      ...(lookedAt ? { looked: "yes" } : {}),
      ...(to > 1 ? { page: String(to) } : {}),
    })}`;
  const csrf = await csrfToken();
  const mayWrite = hasRole(account.role, "annotator");
  const decides = shown === "candidates" && hasRole(account.role, "editor");
  const filtered = country !== "" || words !== "" || mine || lookedAt;
  return (
    <>
      <h1>What wants attention</h1>
      {mayWrite ? (
        <p className={styles.facts}>
          <a href="/desk/new/annotation">New annotation</a>
          <a href="/desk/new/statement">New statement</a>
          <a href="/desk/new/event">New event</a>
          <a href="/desk/new/speaker">New speaker</a>
          <a href="/desk/address">Statement from an address</a>
          <a href="/desk/sheet">Paste a sheet</a>
        </p>
      ) : null}
      <nav aria-label="What wants attention">
        <ul className={styles.tabs}>
          {attentionLists.map((list) => (
            <li key={list}>
              <a href={`/desk?show=${list}`} aria-current={list === shown ? "true" : undefined}>
                {names[list][0]} <b>{counts.get(list)}</b>
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
          {lookable ? (
            <label>
              <input type="checkbox" name="looked" value="yes" defaultChecked={lookedAt} /> looked at
            </label>
          ) : null}
          <button type="submit">Filter</button>
        </form>
      </search>
      {mayWrite ? (
        <ChosenForm
          // What was said of another list does not stand above this one.
          key={`${shown} ${lookedAt}`}
          list={shown}
          csrf={csrf}
          people={listAssignable(handle)}
          self={account.id}
          lookable={lookable}
          lookedAt={lookedAt}
          attend={attendTo}
          decide={decides ? decideCandidate : null}
        />
      ) : null}
      {rows.length > 0 ? null : <p>{filtered ? "Nothing on this list is like that." : names[shown][1]}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={rowValue(row)}>
            {mayWrite ? (
              <input
                type="checkbox"
                form={chosenForm}
                name="_chosen"
                value={rowValue(row)}
                aria-label={`Choose ${row.title}`}
              />
            ) : null}
            <a
              href={hrefOf(row)}
              data-row
              dir="auto"
              rel={row.kind === "page" ? "noreferrer external" : undefined}
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
              {row.lookedAtBy === null ? "" : ` · looked at by ${row.lookedAtBy}`}
            </p>
            {decides ? (
              <div className={styles.side}>
                <button
                  type="submit"
                  className={styles.small}
                  form={rowForm.accepted}
                  name="_chosen"
                  value={rowValue(row)}
                >
                  Accept
                </button>
                <button
                  type="submit"
                  className={styles.small}
                  form={rowForm.dismissed}
                  name="_chosen"
                  value={rowValue(row)}
                >
                  Dismiss
                </button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <p className={styles.facts}>
          {page > 1 ? <a href={pageAddress(page - 1)}>Before</a> : null}
          <span>
            Page {page} of {pages}, {matching} in all
          </span>
          {page < pages ? <a href={pageAddress(page + 1)}>Further</a> : null}
        </p>
      ) : null}
      <p className={styles.keys}>
        <kbd>j</kbd> <kbd>k</kbd> through the list, <kbd>Enter</kbd> opens, <kbd>/</kbd> filters, <kbd>a</kbd>{" "}
        new annotation, <kbd>s</kbd> new statement, <kbd>Ctrl</kbd> <kbd>S</kbd> saves a form.
      </p>
      <Keyboard pages={{ a: "/desk/new/annotation", s: "/desk/new/statement", d: "/desk" }} />
    </>
  );
}

function rowValue({ kind, record }: Attention): string {
  return `${kind} ${record}`;
}

function hrefOf({ kind, record }: Attention): string {
  if (kind === "source") return "/sources";
  if (kind === "page") return /^https?:\/\//i.test(record) ? record : "/desk?show=pages";
  return `/desk/records/${kind}/${encodeURIComponent(record)}`;
}
