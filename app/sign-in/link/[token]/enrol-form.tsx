"use client";

import { useActionState } from "react";
import controls from "../../../../components/desk/controls.module.css";
import { FrameFactor } from "../../../../components/desk/frame-factor.tsx";
import { FrameField } from "../../../../components/desk/frame-field.tsx";
import form from "../../../../components/desk/frame-form.module.css";
import { FrameNewPassword } from "../../../../components/desk/frame-new-password.tsx";
import { FrameNotice } from "../../../../components/desk/frame-notice.tsx";
import { RecoveryCodes } from "../../../../components/desk/frame-recovery-codes.tsx";
import { LEAST_PASSWORD_LENGTH } from "../../../../lib/accounts/password.ts";
import { enrolByForm } from "../../actions.ts";

interface Owner {
  readonly name: string;
  readonly email: string;
  readonly factor: { readonly text: string; readonly picture: string };
}

/** The link is used up once the form is done, so what it answered is shown before anything else. */
export function EnrolForm({ token, owner }: { token: string; owner: Owner | null }) {
  const [state, action, pending] = useActionState(enrolByForm, null);
  if (state?.done)
    return (
      <>
        <FrameNotice kind="done">
          <p>Password and app are set. This link does not work any more.</p>
        </FrameNotice>
        <RecoveryCodes codes={state.recoveryCodes} />
        <p>
          <a href="/sign-in">Sign in as {state.email}</a>
        </p>
      </>
    );
  if (owner === null)
    return (
      <FrameNotice kind="refused">
        <p>This link does not hold: it was used, it has expired, or there is none like it.</p>
        <p>An administrator of this site can make you a new one.</p>
      </FrameNotice>
    );
  const errors = state?.errors ?? {};
  return (
    <form action={action} className={form.form}>
      <p>
        For {owner.name}, {owner.email}. What you set here takes the place of what was set before.
      </p>
      {errors.form !== undefined && (
        <FrameNotice kind="refused">
          <p>{errors.form}</p>
        </FrameNotice>
      )}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" autoComplete="username" value={owner.email} readOnly />
      <h2>1. A password</h2>
      <FrameNewPassword
        errors={errors}
        hint={`At least ${LEAST_PASSWORD_LENGTH} characters. Several words in a row are easy to keep in mind.`}
      />
      <h2>2. An app for codes</h2>
      <FrameFactor factor={owner.factor} />
      <FrameField
        id="code"
        name="code"
        label="The code that the app shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={10}
        error={errors.code}
      />
      <button className={controls.button} type="submit" disabled={pending}>
        {pending ? "Setting …" : "Set both"}
      </button>
    </form>
  );
}
