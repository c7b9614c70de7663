"use client";

import { useActionState } from "react";
import controls from "../../components/desk/controls.module.css";
import { FrameField } from "../../components/desk/frame-field.tsx";
import form from "../../components/desk/frame-form.module.css";
import { FrameNotice } from "../../components/desk/frame-notice.tsx";
import { isoInstant } from "../../lib/model/interval.ts";
import { signInByForm } from "./actions.ts";

export function SignInForm({ next }: { next: string }) {
  const [state, action, pending] = useActionState(signInByForm, null);
  return (
    <form action={action} className={form.form}>
      {state !== null && (
        <FrameNotice kind="refused">
          {state.foreign ? (
            <p>This form did not come from this site. Open the page anew and try again.</p>
          ) : (
            <p>Email address, password and code do not match.</p>
          )}
          {state.waitUntil !== null && (
            <p>
              There were too many attempts. The next one is possible after{" "}
              <time dateTime={isoInstant(state.waitUntil)}>
                {isoInstant(state.waitUntil).slice(11, 19)} UTC
              </time>
              .
            </p>
          )}
        </FrameNotice>
      )}
      <input type="hidden" name="next" value={next} />
      <FrameField
        id="email"
        name="email"
        label="Email address"
        type="email"
        autoComplete="username"
        required
        maxLength={320}
        // A form that failed comes back with its address filled in.
        key={state?.email ?? ""}
        defaultValue={state?.email ?? ""}
      />
      <FrameField
        id="password"
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={256}
      />
      <FrameField
        id="code"
        name="code"
        label="Code"
        hint="Six digits from your app, or one of your recovery codes."
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={30}
      />
      <button className={controls.button} type="submit" disabled={pending}>
        {pending ? "Signing in …" : "Sign in"}
      </button>
      <p className={controls.hint}>
        Accounts are made by the administrators of this site. Whoever has lost password or app asks one of
        them for a new link.
      </p>
    </form>
  );
}
