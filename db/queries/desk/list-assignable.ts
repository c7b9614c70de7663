import { hasRole, parseRole, type Role } from "../../../lib/accounts/role.ts";
import type { Handle } from "../../client.ts";

/** Somebody who can be given a record to work on. */
export interface Assignable {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Every enabled account that may write, by name. */
export function listAssignable({ sqlite }: Handle): Assignable[] {
  const rows = sqlite
    .prepare<[], { id: string; name: string; role: string }>(
      "SELECT id, name, role FROM accounts WHERE banned IS NOT 1 ORDER BY name COLLATE NOCASE, id",
    )
    .all();
  return rows.flatMap(({ role: written, ...account }) => {
    const role = parseRole(written);
    return role !== null && hasRole(role, "annotator") ? [{ ...account, role }] : [];
  });
}
