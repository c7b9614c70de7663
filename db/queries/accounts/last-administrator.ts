import type { Handle } from "../../handle.ts";

/** What would leave nobody who can keep the accounts. */
export class LastAdministrator extends Error {
  constructor() {
    super("this is the only administrator left; give another account that role first");
  }
}

/** Whether this account is an administrator, and no other that can sign in is. */
export function isLastAdministrator({ sqlite }: Handle, id: string): boolean {
  const { its, others } = sqlite
    .prepare<[{ id: string }], { its: number; others: number }>(
      `SELECT count(*) FILTER (WHERE id = @id) AS its, count(*) FILTER (WHERE id <> @id) AS others
       FROM accounts WHERE role = 'administrator' AND banned = 0`,
    )
    .get({ id }) ?? { its: 0, others: 0 };
  return its === 1 && others === 0;
}
