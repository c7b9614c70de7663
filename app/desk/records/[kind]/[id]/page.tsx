import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrameNotice } from "../../../../../components/desk/frame-notice.tsx";
import rail from "../../../../../components/desk/rail.module.css";
import { RecordForm } from "../../../../../components/desk/record-form.tsx";
import styles from "../../../../../components/desk/record-page.module.css";
import { RecordSteps } from "../../../../../components/desk/record-steps.tsx";
import { SuggestionLists } from "../../../../../components/desk/suggestion-lists.tsx";
import { writer } from "../../../../../db/client.ts";
import { standingAsLoaded } from "../../../../../db/queries/desk/enter-loaded.ts";
import { noteOpening, openByOthers } from "../../../../../db/queries/desk/openings.ts";
import { listSuggestions } from "../../../../../db/queries/desk/suggestions.ts";
import { currentRevision } from "../../../../../db/queries/measured/revision.ts";
import { hasRole } from "../../../../../lib/accounts/role.ts";
import { formOf } from "../../../../../lib/desk/forms/index.ts";
import { recordSteps, refusalWords, refusedStep } from "../../../../../lib/desk/states.ts";
import { single } from "../../../../(public)/params.ts";
import { csrfToken, requireRole } from "../../../authorise.ts";
import { saveRecord, stepRecord } from "../../actions.ts";
import { ArrivalNotice } from "../../arrival-notice.tsx";
import { deskOfOne } from "../../desk-of-one.ts";
import { EpisodeBeside } from "../../episode-beside.tsx";
import { loadRecord, publicAddress } from "../../load-record.ts";
import { RecordKeeping } from "../../record-keeping.tsx";
import { shownPreview } from "../../shown-preview.ts";
import { deskTime } from "../../times.ts";

interface Props {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const doneWords: Readonly<Record<string, string>> = {
  submit: "Handed in. Somebody else reviews it now.",
  return: "Given back to its author.",
  publish: "Published. Readers see it now.",
  planned: "Planned. Readers see it when its time has come.",
  discard: "The change was thrown away; it stays in the history.",
  withdraw: "Withdrawn. Readers find a note in its place.",
  restored: "Restored as a new draft.",
  assigned: "Given to whoever stands below; it is in their list on the desk.",
  "let-go": "Nobody has it any more.",
  unlinked: "The link shows nothing any more.",
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, id } = await params;
  return { title: `${id} · ${kind}` };
}

export default async function RecordPage({ params, searchParams }: Props) {
  const account = await requireRole("reader");
  const handle = writer();
  const now = Date.now();
  const found = loadRecord(handle, await params);
  if (found === null) notFound();
  const { kind, record, title, head, fields, revisions } = found;
  const asked = await searchParams;
  const csrf = await csrfToken();
  const form = formOf(kind);
  const mayWrite = hasRole(account.role, "annotator");
  if (mayWrite) noteOpening(handle, { kind, record, account: account.id, name: account.name, at: now });
  const openBy = openByOthers(handle, { kind, record, account: account.id, at: now }).map(({ name }) => name);
  // What was loaded can be withdrawn, or a candidate handed in, before any editor wrote in it.
  const standing = head ?? (kind === "episode-review" ? null : standingAsLoaded(handle, kind, record));
  const question =
    standing === null ? null : { head: standing, revisions, actor: account, deskOfOne: deskOfOne() };
  const open = question === null ? [] : recordSteps.filter((step) => refusedStep(step, question) === null);
  const reviewed = question !== null && head?.state === "in review" ? refusedStep("publish", question) : null;
  const done = doneWords[single(asked.done)] ?? (single(asked.saved) === "" ? undefined : "Saved.");
  const seen = head === null || head.publishedVersion !== null || kind === "episode-review";
  const address = seen ? publicAddress(kind, record, fields) : null;
  // What a feed brought is often where somebody said something.
  const said = kind === "event" ? (/https:\/\/[^\s|]+/.exec(fields.published ?? "")?.[0] ?? null) : null;

  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles.facts}>
        <span>{form.name}</span>
        <span className={styles.state} data-state={head?.state}>
          {head === null ? (kind === "episode-review" ? "not reviewed" : "as loaded") : head.state}
        </span>
        <span className={styles.id}>{record}</span>
        {head === null ? null : (
          <a href={`/desk/records/${kind}/${record}/history`}>
            Version {head.version}, {deskTime(head.updatedAt)}
          </a>
        )}
        {head?.scheduledFor == null ? null : <span>Readers see it from {deskTime(head.scheduledFor)}</span>}
        {address === null ? null : <a href={address}>As readers see it</a>}
        {head?.publishedVersion == null ? null : <a href={`/history/${kind}/${record}`}>Public history</a>}
        {said === null ? null : (
          <a href={`/desk/address?${new URLSearchParams({ url: said })}`}>A statement from its address</a>
        )}
      </p>
      <div className={styles.notices}>
        {done === undefined ? null : (
          <FrameNotice kind="done">
            <p>{done}</p>
          </FrameNotice>
        )}
        <ArrivalNotice handle={handle} kind={kind} record={record} fields={fields} />
        {kind === "episode-review" ? (
          <EpisodeBeside handle={handle} id={record} seen={fields.seen_revision ?? null} />
        ) : null}
      </div>
      <RecordForm
        kind={kind}
        record={record}
        version={head?.version ?? 0}
        fields={
          // Whoever saves a review has seen the episode as it is now.
          kind === "episode-review" ? { ...fields, seen_revision: String(currentRevision(handle)) } : fields
        }
        groups={form.groups}
        list={form.list}
        preview={shownPreview(handle, { kind, record, fields, now })}
        action={saveRecord}
        csrf={csrf}
        account={account.id}
        openBy={openBy}
        mayWrite={mayWrite}
        steps={
          standing === null ? null : (
            <section className={rail.card} aria-labelledby="steps">
              <h2 id="steps">What next</h2>
              <RecordSteps
                key={standing.version}
                kind={kind}
                record={record}
                version={standing.version}
                open={open}
                closed={
                  reviewed === null
                    ? null
                    : reviewed === "role"
                      ? "Handed in: an editor reviews it."
                      : refusalWords[reviewed]
                }
                seen={standing.publishedVersion !== null}
                handedIn={revisions.at(-1)?.publicNote ?? ""}
                action={stepRecord}
                csrf={csrf}
              />
            </section>
          )
        }
        keeping={
          mayWrite ? (
            <RecordKeeping kind={kind} record={record} head={head} account={account.id} csrf={csrf} />
          ) : null
        }
      />
      {mayWrite ? <SuggestionLists suggestions={listSuggestions(handle)} /> : null}
    </>
  );
}
