import type { EventState } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { bumpRevision } from "../measured/revision.ts";

/**
 * An editor's decision on an event: accepted ones show to readers, dismissed ones stay known so that the feed
 * that brought them does not bring them again.
 *
 * @param now UTC epoch ms.
 * @returns whether it changed anything; null where there is no such event.
 */
export function decideEvent(
  { sqlite, ...rest }: Handle,
  id: string,
  state: EventState,
  now: number,
): boolean | null {
  const decide = sqlite.transaction((): boolean | null => {
    const before = sqlite.prepare("SELECT state FROM events WHERE id = ?").pluck().get(id) as
      | EventState
      | undefined;
    if (before === undefined) return null;
    if (before === state) return false;
    sqlite.prepare("UPDATE events SET state = ?, decided_at = ? WHERE id = ?").run(state, now, id);
    bumpRevision({ sqlite, ...rest }, `events: ${id} ${state}`, now);
    return true;
  });
  return decide.immediate();
}
