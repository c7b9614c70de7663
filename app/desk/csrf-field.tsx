import { csrfFieldName } from "../../lib/accounts/form-input.ts";
import { csrfToken } from "../auth/present-session.ts";

/** The hidden field that every form of the desk holds; `deskAction` refuses a form without it. */
export async function CsrfField() {
  return <input type="hidden" name={csrfFieldName} value={await csrfToken()} />;
}
