import { FrameField } from "./frame-field.tsx";

/** A new password, twice. `hint` says what makes a good one. */
export function FrameNewPassword({
  errors,
  hint,
}: {
  errors: Readonly<Record<string, string>>;
  hint?: string;
}) {
  return (
    <>
      <FrameField
        id="password-new"
        name="password-new"
        label="New password"
        {...(hint === undefined ? {} : { hint })}
        type="password"
        autoComplete="new-password"
        required
        error={errors["password-new"]}
      />
      <FrameField
        id="password-again"
        name="password-again"
        label="The same again"
        type="password"
        autoComplete="new-password"
        required
        error={errors["password-again"]}
      />
    </>
  );
}
