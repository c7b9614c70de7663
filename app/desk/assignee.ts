import type { Handle } from "../../db/client.ts";
import { type Assignable, listAssignable } from "../../db/queries/desk/list-assignable.ts";
import { InputRefused } from "../../lib/accounts/refusal.ts";

/**
 * Whom a form names to take something on; null where it names nobody.
 *
 * @throws InputRefused where there is no such account that may write.
 */
export function assignee(handle: Handle, account: string): Assignable | null {
  if (account === "") return null;
  const found = listAssignable(handle).find(({ id }) => id === account);
  if (found === undefined) throw new InputRefused({ form: "There is no such account that may write." });
  return found;
}
