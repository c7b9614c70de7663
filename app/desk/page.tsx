import { ChosenForm } from "../../components/desk/chosen-form.tsx";
import controls from "../../components/desk/controls.module.css";
import styles from "../../components/desk/desk-list.module.css";
import { writer } from "../../db/client.ts";
import { countAttention, listAttention, lookableLists } from "../../db/queries/desk/attention.ts";
import { type AttentionList, attentionLists } from "../../db/queries/desk/attention-questions.ts";
import { listAssignable } from "../../db/queries/desk/list-assignable.ts";
import { hasRole } from "../../lib/accounts/role.ts";
import { single } from "../(public)/params.ts";
import { attendTo, decideCandidate } from "./actions.ts";
import { AttentionRow } from "./attention-row.tsx";
import { csrfToken, requireRole } from "./authorise.ts";

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
  records: ["All records", "There is no record yet."],
};

const write: readonly (readonly [href: string, label: string])[] = [
  ["/desk/new/annotation", "New annotation"],
  ["/desk/new/statement", "New statement"],
  ["/desk/new/event", "New event"],
  ["/desk/new/speaker", "New speaker"],
  ["/desk/address", "Statement from an address"],
  ["/desk/sheet", "Paste a sheet"],
];

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
    attentionLists.find((list) => list !== "records" && (counts.get(list) ?? 0) > 0) ??
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
        <nav className={styles.write} aria-label="Write">
          {write.map(([href, label]) => (
            <a key={href} href={href} className={controls.small}>
              {label}
            </a>
          ))}
        </nav>
      ) : null}
      <div className={styles.desk}>
        <nav aria-label="What wants attention">
          <ul className={styles.lists}>
            {attentionLists.map((list) => (
              <li
                key={list}
                data-apart={
                  list === "new-episodes" || list === "candidates" || list === "records" || undefined
                }
              >
                <a href={`/desk?show=${list}`} aria-current={list === shown ? "true" : undefined}>
                  {names[list][0]} <b data-none={counts.get(list) ? undefined : true}>{counts.get(list)}</b>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.work}>
          <search>
            <form action="/desk" className={styles.filter}>
              <input type="hidden" name="show" value={shown} />
              <input
                type="search"
                name="q"
                defaultValue={words}
                placeholder="Words"
                aria-label="Words"
                dir="auto"
                className={controls.input}
                data-search
              />
              <input
                name="country"
                defaultValue={country}
                placeholder="Country"
                aria-label="Country code"
                autoCapitalize="characters"
                className={controls.input}
              />
              <label className={controls.check}>
                <input type="checkbox" name="mine" value="yes" defaultChecked={mine} /> taken on by me
              </label>
              {lookable ? (
                <label className={controls.check}>
                  <input type="checkbox" name="looked" value="yes" defaultChecked={lookedAt} /> looked at
                </label>
              ) : null}
              <button type="submit" className={controls.quiet}>
                Filter
              </button>
            </form>
          </search>
          {rows.length > 0 ? (
            <ul className={styles.rows}>
              {rows.map((row) => (
                <AttentionRow
                  key={`${row.kind} ${row.record}`}
                  row={row}
                  chooses={mayWrite}
                  decides={decides}
                />
              ))}
            </ul>
          ) : (
            <p className={styles.empty}>
              {matching > 0 ? (
                <>
                  Nothing is on this page any more. <a href={pageAddress(pages)}>Back to the last one</a>
                </>
              ) : filtered ? (
                "Nothing on this list is like that."
              ) : (
                names[shown][1]
              )}
            </p>
          )}
          {mayWrite ? (
            <ChosenForm
              // What was said of another list does not stand beside this one.
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
          {pages > 1 ? (
            <p className={styles.paging}>
              {page > 1 ? <a href={pageAddress(page - 1)}>Before</a> : null}
              <span>
                Page {page} of {pages}, {matching} in all
              </span>
              {page < pages ? <a href={pageAddress(page + 1)}>Further</a> : null}
            </p>
          ) : null}
        </div>
      </div>
      <p className={styles.keys}>
        <kbd>j</kbd> <kbd>k</kbd> through the list, <kbd>Enter</kbd> opens, <kbd>x</kbd> chooses, <kbd>/</kbd>{" "}
        filters, <kbd>?</kbd> shows all keys.
      </p>
    </>
  );
}
