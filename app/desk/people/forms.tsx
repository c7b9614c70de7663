"use client";

import { type ReactNode, useActionState } from "react";
import controls from "../../../components/desk/controls.module.css";
import { FrameField } from "../../../components/desk/frame-field.tsx";
import form from "../../../components/desk/frame-form.module.css";
import { Instant } from "../../../components/desk/frame-instant.tsx";
import { FrameNotice } from "../../../components/desk/frame-notice.tsx";
import layout from "../../../components/desk/frame-page.module.css";
import { type Role, roles } from "../../../lib/accounts/role.ts";
import {
  addPerson,
  changePersonRole,
  disablePerson,
  endPersonSessions,
  linkPerson,
  type MadeLink,
} from "./actions.ts";

interface Answer {
  readonly ok: boolean;
  readonly errors?: Readonly<Record<string, string>>;
}

function Told({ state, done }: { state: Answer | null; done: ReactNode }) {
  if (state === null) return null;
  const words = state.ok ? done : (state.errors?.form ?? Object.values(state.errors ?? {})[0]);
  if (words === undefined || words === null) return null;
  return (
    <FrameNotice kind={state.ok ? "done" : "refused"}>
      <p>{words}</p>
    </FrameNotice>
  );
}

function Made({ made }: { made: MadeLink }) {
  return (
    <FrameNotice kind="done">
      <p>
        Give this link to {made.name} in a way that nobody else reads. It works once, until{" "}
        <Instant at={made.expiresAt} />, and is not shown again.
      </p>
      <code className={form.link}>{made.link}</code>
    </FrameNotice>
  );
}

function RoleChoice({ value }: { value: Role }) {
  return (
    <label>
      Role
      {/* A select keeps what was chosen before when only its default changes: the key makes it anew. */}
      <select name="role" key={value} defaultValue={value} className={`${controls.input} ${layout.select}`}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {role}
          </option>
        ))}
      </select>
    </label>
  );
}

export function AddForm({ csrf }: { csrf: string }) {
  const [state, action, pending] = useActionState(addPerson, null);
  const errors = state?.ok === false ? (state.errors ?? {}) : {};
  const typed = state?.ok === false ? state.typed : {};
  return (
    <form action={action} className={form.form}>
      <input type="hidden" name="csrf" value={csrf} />
      {state?.ok && <Made made={state.value} />}
      {errors.form !== undefined && <Told state={state} done={null} />}
      <FrameField
        id="name"
        name="name"
        label="Name"
        required
        maxLength={80}
        autoComplete="off"
        key={`name ${typed.name ?? ""}`}
        defaultValue={typed.name ?? ""}
        error={errors.name}
      />
      <FrameField
        id="email"
        name="email"
        label="Email address"
        hint="To sign in with. Nothing is sent to it."
        type="email"
        required
        autoComplete="off"
        key={`email ${typed.email ?? ""}`}
        defaultValue={typed.email ?? ""}
        error={errors.email}
      />
      <div className={layout.inline}>
        <RoleChoice value={roles.find((role) => role === typed.role) ?? "annotator"} />
        <button className={controls.button} type="submit" disabled={pending}>
          Add, and make a link
        </button>
      </div>
    </form>
  );
}

interface Person {
  readonly csrf: string;
  readonly person: string;
}

function Hidden({ csrf, person }: Person) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="person" value={person} />
    </>
  );
}

export function RoleForm({ role, ...of }: Person & { role: Role }) {
  const [state, action, pending] = useActionState(changePersonRole, null);
  return (
    <form action={action} className={layout.inline}>
      <Hidden {...of} />
      <RoleChoice value={role} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        Change the role
      </button>
      <Told state={state} done="The role is changed." />
    </form>
  );
}

export function LinkForm(of: Person) {
  const [state, action, pending] = useActionState(linkPerson, null);
  return (
    <form action={action} className={layout.inline}>
      <Hidden {...of} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        Make a new link
      </button>
      {state?.ok ? <Made made={state.value} /> : <Told state={state} done={null} />}
    </form>
  );
}

export function EndForm(of: Person) {
  const [state, action, pending] = useActionState(endPersonSessions, null);
  return (
    <form action={action} className={layout.inline}>
      <Hidden {...of} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        End all sessions
      </button>
      <Told state={state} done="The sessions have ended." />
    </form>
  );
}

export function DisableForm({ disabled, ...of }: Person & { disabled: boolean }) {
  const [state, action, pending] = useActionState(disablePerson, null);
  return (
    <form action={action} className={layout.inline}>
      <Hidden {...of} />
      <input type="hidden" name="disabled" value={disabled ? "no" : "yes"} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        {disabled ? "Enable again" : "Disable"}
      </button>
      <Told state={state} done={disabled ? "The account is disabled." : "The account is enabled."} />
    </form>
  );
}
