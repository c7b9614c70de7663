import type { Handle } from "../../db/client.ts";
import { type DuePublished, publishDue } from "../../db/queries/desk/publish-due.ts";

/**
 * Publishes what editors planned for a time that has come, and says so line by line.
 *
 * @param now UTC epoch ms.
 */
export function publishPlanned(
  handle: Handle,
  now: number,
  tell: { readonly say: (line: string) => void; readonly warn: (line: string) => void },
): DuePublished {
  const due = publishDue(handle, now);
  for (const { kind, record } of due.published) tell.say(`published as planned: ${kind} ${record}`);
  for (const { kind, record, why } of due.returned)
    tell.warn(`${kind} ${record} could not be published as planned, and is in review: ${why}`);
  return due;
}
