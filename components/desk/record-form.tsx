"use client";

import { useRouter } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import type { FieldDeclaration, FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";
import type { Fields, RecordKind } from "../../lib/desk/record.ts";
import type { SaveAnswer, ShownPreview } from "../../lib/desk/save-answer.ts";
import { BesideForm } from "./beside-form.ts";
import controls from "./controls.module.css";
import { FrameNotice } from "./frame-notice.tsx";
import { useLivePreview } from "./live-preview.ts";
import rail from "./rail.module.css";
import { RecordField } from "./record-field.tsx";
import styles from "./record-form.module.css";
import { RecordItems } from "./record-items.tsx";
import { RecordRefused } from "./record-refused.tsx";
import { RecordWanting } from "./record-wanting.tsx";
import { PreviewShown } from "./shown-preview.tsx";
import { filledBy } from "./suggestion-lists.tsx";
import { fieldsIn, fillIn } from "./typed-fields.ts";
import { forgetUnsent, keepUnsent, type Unsent, unsentOf } from "./unsent.ts";
import { UnsentNotice } from "./unsent-notice.tsx";

type Action = (state: ActionAnswer<SaveAnswer> | null, form: FormData) => Promise<ActionAnswer<SaveAnswer>>;

export interface RecordFormProps {
  readonly kind: RecordKind;
  /** Empty for a record that is not there yet. */
  readonly record: string;
  readonly version: number;
  readonly fields: Fields;
  readonly groups: readonly FieldGroup[];
  readonly list: FieldList | null;
  readonly preview: ShownPreview;
  readonly action: Action;
  readonly csrf: string;
  readonly account: string;
  readonly openBy: readonly string[];
  /** False for who may only look. */
  readonly mayWrite: boolean;
  /** What stands beside the form, and on a narrow screen after it: first the steps that can be taken, last who has it. */
  readonly steps?: ReactNode;
  readonly keeping?: ReactNode;
}

/**
 * The form of a record. Without JavaScript it is a plain form whose answer is the page again, with what was typed; with
 * it, saving leaves everything where it is, what would come of the text is shown while it is typed, and what was not
 * sent survives a reload.
 */
export function RecordForm(props: RecordFormProps) {
  const { kind, record, groups, list, csrf, account, mayWrite } = props;
  const [answer, dispatch, pending] = useActionState(props.action, null);
  const form = useRef<HTMLFormElement>(null);
  const { live, lookSoon, drop } = useLivePreview(form, csrf, mayWrite);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const [putBack, setPutBack] = useState<Fields | null>(null);
  const [unsaved, setUnsaved] = useState(false);

  const [first] = useState(props.version);
  // The page may have moved on since the last answer (a step was taken, a change thrown away): then it is the truth.
  const fresh = answer?.ok !== true || props.version > answer.value.version;
  const done = answer?.ok && !fresh ? answer.value : null;
  const typed = answer !== null && !answer.ok ? answer.typed : null;
  const conflict = done?.outcome === "conflict" ? done : null;
  const fields = putBack ?? typed ?? done?.fields ?? props.fields;
  const version = typed === null ? (done?.version ?? props.version) : Number(typed._version ?? props.version);
  const errors = answer !== null && !answer.ok ? (answer.errors ?? {}) : {};
  // A save works no verdicts out, so as not to wait for them; all other answers do.
  const worked =
    done !== null && (done.preview.html !== null || done.outcome === "previewed" || conflict !== null);
  const shown = live?.preview ?? (worked ? done.preview : props.preview);
  const preview = live?.preview ?? done?.preview ?? props.preview;
  const openBy = live?.openBy ?? props.openBy;
  const problems = new Map(preview.problems.map(({ field, message }) => [field ?? "form", message]));
  const judged = answer !== null || record !== "";
  const name = `${account}/${kind}/${record || "new"}`;

  const router = useRouter();
  useEffect(() => {
    if (answer?.ok === false || (answer?.ok && answer.value.outcome === "conflict")) setUnsaved(true);
    if (!answer?.ok || answer.value.outcome === "conflict" || answer.value.outcome === "previewed") return;
    forgetUnsent(name);
    // What stands around the form follows a save, which did not wait for it.
    if (answer.value.outcome === "saved") router.refresh();
  }, [answer, name, router]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conflict is what puts other words into the form.
  useEffect(() => {
    if (conflict !== null) drop();
  }, [conflict]);
  useEffect(() => {
    const kept = unsentOf(name);
    if (kept !== null && JSON.stringify(kept.fields) !== JSON.stringify(fieldsIn(form.current)))
      setUnsent(kept);
  }, [name]);

  function changed(event: FormEvent<HTMLFormElement>) {
    if (!mayWrite || form.current === null) return;
    setUnsaved(true);
    if (event.target instanceof HTMLInputElement) fillIn(form.current, filledBy(event.target));
    keepUnsent(name, { fields: fieldsIn(form.current), version, at: Date.now() });
    lookSoon();
  }
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    setPutBack(null);
    if (data.get("_intent") === "save") setUnsaved(false);
    lookSoon();
    startTransition(() => dispatch(data));
  }
  // A save is what everybody's fingers expect of this key.
  function key(event: React.KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      form.current?.querySelector<HTMLButtonElement>("button[value=save]")?.click();
    }
  }

  const saved = conflict === null ? (done?.version ?? null) : null;
  const beside = useMemo(() => ({ saved, unsaved }), [saved, unsaved]);

  const fieldOf = (field: FieldDeclaration, whole: string) => (
    <RecordField
      key={whole}
      field={field}
      name={whole}
      value={fields[whole] ?? ""}
      problem={errors[whole] ?? (judged ? problems.get(whole) : undefined)}
      clash={conflict?.clashes.find((clash) => clash.field === whole)}
      taken={conflict?.taken.includes(whole) ?? false}
      by={conflict?.by ?? ""}
    />
  );

  return (
    <div className={styles.columns}>
      <form
        ref={form}
        action={dispatch}
        onSubmit={send}
        onChange={changed}
        onKeyDown={key}
        className={styles.form}
      >
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="_kind" value={kind} />
        <input type="hidden" name="_record" value={record} />
        <input type="hidden" name="_version" value={version} readOnly />
        {fields.seen_revision === undefined ? null : (
          <input type="hidden" name="seen_revision" value={fields.seen_revision} />
        )}
        <RecordRefused answer={answer} conflict={conflict} errors={errors} groups={groups} list={list} />
        {live?.newer == null || conflict !== null || live.newer.version <= version ? null : (
          <FrameNotice kind="note">
            <p>
              {live.newer.by || "A load"} saved version {live.newer.version} meanwhile. When you save, both
              edits are put together, and nothing of either is lost.
            </p>
          </FrameNotice>
        )}
        {openBy.length === 0 ? null : (
          <FrameNotice kind="note">
            <p>Also open by {openBy.join(", ")}. Nothing that either of you types will be lost.</p>
          </FrameNotice>
        )}
        {unsent === null ? null : (
          <UnsentNotice
            unsent={unsent}
            putBack={() => {
              setPutBack(unsent.fields);
              setUnsaved(true);
              setUnsent(null);
            }}
            forget={() => {
              forgetUnsent(name);
              setUnsent(null);
            }}
          />
        )}
        {mayWrite && groups.some(({ fields }) => fields.some(({ required }) => required)) ? (
          <p className={styles.meaning}>What has a * is needed before a review.</p>
        ) : null}
        <fieldset
          className={styles.all}
          disabled={!mayWrite}
          key={`${conflict?.version ?? 0} ${putBack === null ? "" : "back"} ${fresh && props.version !== first ? props.version : 0}`}
        >
          {groups.map((group) => (
            <fieldset key={group.title} className={styles.group}>
              <legend>{group.title}</legend>
              {group.note === undefined ? null : <p className={styles.meaning}>{group.note}</p>}
              <div className={styles.fields}>{group.fields.map((field) => fieldOf(field, field.name))}</div>
            </fieldset>
          ))}
          {list === null ? null : (
            <RecordItems list={list} fields={fields}>
              {(number) => list.fields.map((field) => fieldOf(field, `${list.name}.${number}.${field.name}`))}
            </RecordItems>
          )}
        </fieldset>
        {mayWrite ? (
          <div className={styles.save}>
            <p role="status" className={styles.said}>
              {done === null ? "" : doneWords(done)}
            </p>
            <div className={`${controls.field} ${styles.note}`}>
              <label htmlFor="f-note">What you did, for the desk</label>
              <input
                id="f-note"
                name="_note"
                type="text"
                className={controls.input}
                dir="auto"
                maxLength={2000}
              />
            </div>
            <div className={controls.buttons}>
              <button
                type="submit"
                name="_intent"
                value="save"
                className={controls.button}
                aria-busy={pending}
              >
                {conflict === null ? "Save the draft" : "Save both together"}
              </button>
              <button
                type="submit"
                name="_intent"
                value="preview"
                className={controls.quiet}
                data-script="instead"
              >
                Show what comes of it
              </button>
            </div>
          </div>
        ) : null}
      </form>
      <div className={rail.rail}>
        {judged && mayWrite ? <RecordWanting problems={problems} groups={groups} list={list} /> : null}
        <BesideForm value={beside}>{props.steps}</BesideForm>
        {kind === "statement" || preview.html !== null ? (
          <aside className={rail.card} aria-labelledby="as-seen" aria-live="polite">
            <h2 id="as-seen">{kind === "statement" ? "What will be tested" : "As readers will see it"}</h2>
            <PreviewShown preview={shown} kind={kind} />
          </aside>
        ) : null}
        {props.keeping}
      </div>
    </div>
  );
}

function doneWords({ outcome, version, preview }: SaveAnswer): string {
  const done = {
    previewed: "Not saved. This is what would come of it.",
    same: "There was nothing new to save.",
    saved: `Saved as version ${version}.`,
    conflict: "",
  }[outcome];
  const wanting = preview.problems.length;
  if (outcome === "conflict" || wanting === 0) return done;
  return `${done} Before it can be reviewed, ${wanting === 1 ? "one thing" : `${wanting} things`} must be mended; it stands beside ${wanting === 1 ? "its field" : "the fields"}.`;
}
