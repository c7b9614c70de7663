"use client";

import { useActionState } from "react";
import controls from "../../../components/desk/controls.module.css";
import { FrameFactor } from "../../../components/desk/frame-factor.tsx";
import { FrameField } from "../../../components/desk/frame-field.tsx";
import form from "../../../components/desk/frame-form.module.css";
import { FrameNewPassword } from "../../../components/desk/frame-new-password.tsx";
import { FrameNotice } from "../../../components/desk/frame-notice.tsx";
import { RecoveryCodes } from "../../../components/desk/frame-recovery-codes.tsx";
import { endSessions, setPassword, setRecoveryCodes, setSecondFactor } from "./actions.ts";

type Errors = Readonly<Record<string, string>>;

const errorsOf = (state: { ok: boolean; errors?: Errors } | null): Errors => state?.errors ?? {};

function Refused({ errors }: { errors: Errors }) {
  if (errors.form === undefined) return null;
  return (
    <FrameNotice kind="refused">
      <p>{errors.form}</p>
    </FrameNotice>
  );
}

/** `of` keeps the ids of the forms on one page apart. */
function PresentPassword({ of, error }: { of: string; error: string | undefined }) {
  return (
    <FrameField
      id={`${of}-password`}
      name="password"
      label="Present password"
      type="password"
      autoComplete="current-password"
      required
      error={error}
    />
  );
}

export function PasswordForm({ csrf, email }: { csrf: string; email: string }) {
  const [state, action, pending] = useActionState(setPassword, null);
  const errors = errorsOf(state);
  return (
    <form action={action} className={form.form}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {state?.ok && (
        <FrameNotice kind="done">
          <p>The password is changed. Your other sessions have ended.</p>
        </FrameNotice>
      )}
      <Refused errors={errors} />
      <PresentPassword of="change" error={errors.password} />
      <FrameNewPassword errors={errors} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        Change the password
      </button>
    </form>
  );
}

export function FactorForm({
  csrf,
  factor,
}: {
  csrf: string;
  factor: { readonly text: string; readonly picture: string };
}) {
  const [state, action, pending] = useActionState(setSecondFactor, null);
  const errors = errorsOf(state);
  if (state?.ok)
    return (
      <>
        <FrameNotice kind="done">
          <p>The new app is set. Codes of the old one, and the old recovery codes, do not work any more.</p>
        </FrameNotice>
        <RecoveryCodes codes={state.value} />
      </>
    );
  return (
    <form action={action} className={form.form}>
      <input type="hidden" name="csrf" value={csrf} />
      <Refused errors={errors} />
      <FrameFactor factor={factor} />
      <FrameField
        id="factor-code"
        name="code"
        label="The code that the new app shows now"
        inputMode="numeric"
        autoComplete="off"
        required
        maxLength={10}
        error={errors.code}
      />
      <PresentPassword of="factor" error={errors.password} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        Use this app
      </button>
    </form>
  );
}

export function CodesForm({ csrf }: { csrf: string }) {
  const [state, action, pending] = useActionState(setRecoveryCodes, null);
  const errors = errorsOf(state);
  if (state?.ok) return <RecoveryCodes codes={state.value} />;
  return (
    <form action={action} className={form.form}>
      <input type="hidden" name="csrf" value={csrf} />
      <Refused errors={errors} />
      <PresentPassword of="codes" error={errors.password} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        Make new codes
      </button>
    </form>
  );
}

export function SessionForm({ csrf, session, label }: { csrf: string; session: string; label: string }) {
  const [state, action, pending] = useActionState(endSessions, null);
  return (
    <form action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="session" value={session} />
      <Refused errors={errorsOf(state)} />
      <button className={controls.quiet} type="submit" disabled={pending}>
        {label}
      </button>
    </form>
  );
}
