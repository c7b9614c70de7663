"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import type { FieldDeclaration, FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";
import type { Fields, RecordKind } from "../../lib/desk/record.ts";
import type { SaveAnswer, ShownPreview } from "../../lib/desk/save-answer.ts";
import { FrameNotice } from "./frame-notice.tsx";
import { RecordField } from "./record-field.tsx";
import styles from "./record-form.module.css";
import { PreviewShown } from "./shown-preview.tsx";
import { forgetUnsent, keepUnsent, type Unsent, unsentOf } from "./unsent.ts";

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
  const [live, setLive] = useState<{ preview: ShownPreview; openBy: readonly string[] } | null>(null);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const [putBack, setPutBack] = useState<Fields | null>(null);

  const [first] = useState(props.version);
  // The page may have moved on since the last answer (a step was taken, a change thrown away): then it is the truth.
  const fresh = answer?.ok !== true || props.version > answer.value.version;
  const done = answer?.ok && !fresh ? answer.value : null;
  const typed = answer !== null && !answer.ok ? answer.typed : null;
  const conflict = done?.outcome === "conflict" ? done : null;
  const fields = putBack ?? typed ?? done?.fields ?? props.fields;
  const version = typed === null ? (done?.version ?? props.version) : Number(typed._version ?? props.version);
  const errors = answer !== null && !answer.ok ? (answer.errors ?? {}) : {};
  const shown = live?.preview ?? (done?.outcome === "previewed" ? done.preview : props.preview);
  const preview = live?.preview ?? done?.preview ?? props.preview;
  const openBy = live?.openBy ?? props.openBy;
  const problems = new Map(preview.problems.map(({ field, message }) => [field ?? "form", message]));
  const judged = answer !== null || record !== "";
  const name = `${account}/${kind}/${record || "new"}`;

  useEffect(() => {
    if (answer?.ok && answer.value.outcome !== "conflict" && answer.value.outcome !== "previewed")
      forgetUnsent(name);
  }, [answer, name]);
  useEffect(() => {
    const kept = unsentOf(name);
    if (kept !== null && JSON.stringify(kept.fields) !== JSON.stringify(fieldsIn(form.current)))
      setUnsent(kept);
  }, [name]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  function changed() {
    if (!mayWrite || form.current === null) return;
    keepUnsent(name, { fields: fieldsIn(form.current), version, at: Date.now() });
    clearTimeout(timer.current);
    timer.current = setTimeout(look, 500);
  }
  async function look() {
    if (form.current === null) return;
    const answered = await fetch("/desk/records/live", {
      method: "POST",
      body: new FormData(form.current),
      headers: { "x-csrf-token": csrf },
    }).catch(() => null);
    // A preview that cannot be had is no reason to disturb who writes; the last one stays.
    if (answered?.ok) setLive((await answered.json()) as { preview: ShownPreview; openBy: string[] });
  }
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    setPutBack(null);
    clearTimeout(timer.current);
    timer.current = setTimeout(look, 500);
    startTransition(() => dispatch(data));
  }
  // A save is what everybody's fingers expect of this key.
  function key(event: React.KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      form.current?.querySelector<HTMLButtonElement>("button[value=save]")?.click();
    }
  }

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
        <Said answer={answer} conflict={conflict} errors={errors} />
        {openBy.length === 0 ? null : (
          <FrameNotice kind="note">
            <p>Also open by {openBy.join(", ")}. Nothing that either of you types will be lost.</p>
          </FrameNotice>
        )}
        {unsent === null ? null : (
          <FrameNotice kind="note">
            <p>
              Something you typed here on{" "}
              {new Date(unsent.at).toISOString().slice(0, 16).replace("T", " at ")} UTC was never saved.
            </p>
            <p className={styles.buttons}>
              <button
                type="button"
                className={styles.quiet}
                onClick={() => {
                  setPutBack(unsent.fields);
                  setUnsent(null);
                }}
              >
                Put it back
              </button>
              <button
                type="button"
                className={styles.quiet}
                onClick={() => {
                  forgetUnsent(name);
                  setUnsent(null);
                }}
              >
                Forget it
              </button>
            </p>
          </FrameNotice>
        )}
        <fieldset
          className={styles.all}
          disabled={!mayWrite}
          key={`${conflict?.version ?? 0} ${putBack === null ? "" : "back"} ${fresh && props.version !== first ? props.version : 0}`}
        >
          {groups.map((group) => (
            <fieldset key={group.title} className={styles.group}>
              <legend>{group.title}</legend>
              {group.note === undefined ? null : <p className={styles.hint}>{group.note}</p>}
              <div className={styles.fields}>{group.fields.map((field) => fieldOf(field, field.name))}</div>
            </fieldset>
          ))}
          {list === null ? null : (
            <Items list={list} fields={fields}>
              {(number) => list.fields.map((field) => fieldOf(field, `${list.name}.${number}.${field.name}`))}
            </Items>
          )}
        </fieldset>
        {mayWrite ? (
          <div className={styles.save}>
            <label htmlFor="f-note">What you did, for the desk</label>
            <input
              id="f-note"
              name="_note"
              type="text"
              className={styles.input}
              dir="auto"
              maxLength={2000}
            />
            <div className={styles.buttons}>
              <button type="submit" name="_intent" value="save" className={styles.button} aria-busy={pending}>
                {conflict === null ? "Save the draft" : "Save both edits together"}
              </button>
              <button type="submit" name="_intent" value="preview" className={styles.quiet}>
                Show what comes of it
              </button>
            </div>
          </div>
        ) : null}
      </form>
      {kind === "statement" || kind === "annotation" ? (
        <aside className={styles.preview} aria-label="As readers will see it" aria-live="polite">
          <h2>{kind === "statement" ? "What will be tested" : "As readers will see it"}</h2>
          <PreviewShown preview={shown} kind={kind} />
        </aside>
      ) : null}
    </div>
  );
}

/** The items of a list that hold anything, and one more to write in. */
function Items({
  list,
  fields,
  children,
}: {
  list: FieldList;
  fields: Fields;
  children: (number: number) => React.ReactNode;
}) {
  const [more, setMore] = useState(1);
  const used = Object.keys(fields).flatMap((name) => {
    const [first, number] = name.split(".");
    return first === list.name ? [Number(number)] : [];
  });
  const last = Math.max(0, ...used);
  const numbers = [
    ...[...new Set(used)].sort((a, b) => a - b),
    ...Array.from({ length: more }, (_, index) => last + index + 1),
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{list.title}</legend>
      {list.note === undefined ? null : <p className={styles.hint}>{list.note}</p>}
      {numbers.map((number) => (
        <fieldset key={number} className={styles.item}>
          <legend>
            {list.one} {number}
          </legend>
          <div className={styles.fields}>{children(number)}</div>
        </fieldset>
      ))}
      <button type="button" className={styles.quiet} data-script onClick={() => setMore(more + 1)}>
        Another {list.one.toLowerCase()}
      </button>
    </fieldset>
  );
}

function Said({
  answer,
  conflict,
  errors,
}: {
  answer: ActionAnswer<SaveAnswer> | null;
  conflict: Extract<SaveAnswer, { outcome: "conflict" }> | null;
  errors: Readonly<Record<string, string>>;
}) {
  if (answer === null) return null;
  if (!answer.ok)
    return (
      <FrameNotice kind="refused">
        <p>
          {errors.form ??
            "Something below is not right. Nothing was changed, and what you typed is still here."}
        </p>
        {answer.refused === "sign-in" ? (
          <p>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in another tab
            </a>
            , then save again.
          </p>
        ) : null}
      </FrameNotice>
    );
  if (conflict !== null)
    return (
      <FrameNotice kind="refused">
        <p>
          <strong>{conflict.by} saved this while you were writing.</strong> Nothing of yours is lost, and
          nothing was saved yet.{" "}
          {conflict.clashes.length === 0
            ? "You wrote in different fields: both edits are below."
            : `You both changed ${conflict.clashes.length === 1 ? "one field" : `${conflict.clashes.length} fields`}: yours stands in it, the other beneath it.`}{" "}
          Look it through and save again.
        </p>
      </FrameNotice>
    );
  const { outcome, version, preview } = answer.value;
  const wanting = preview.problems.length;
  return (
    <FrameNotice kind="done">
      <p>
        {outcome === "previewed"
          ? "Not saved. This is what would come of it."
          : outcome === "same"
            ? "There was nothing new to save."
            : `Saved as version ${version}.`}{" "}
        {wanting === 0
          ? ""
          : `Before it can be reviewed, ${wanting === 1 ? "one thing" : `${wanting} things`} must be mended; it stands beside ${wanting === 1 ? "its field" : "the fields"}.`}
      </p>
    </FrameNotice>
  );
}

/** What is in the form, field by field, without what belongs to the form itself. */
function fieldsIn(form: HTMLFormElement | null): Fields {
  if (form === null) return {};
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (
      typeof value === "string" &&
      value !== "" &&
      !name.startsWith("_") &&
      !name.startsWith("$") &&
      name !== "csrf"
    )
      fields[name] = value;
  return fields;
}
