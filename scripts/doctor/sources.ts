import { listSyncStates } from "../../db/queries/sync/list-sync-states.ts";
import { HOUR, isoInstant } from "../../lib/model/interval.ts";
import type { Check } from "./check.ts";

const SHOWN = 5;

/** Whether the live sources that were ever asked still answer. Files loaded by hand do not grow stale. */
export const sources: Check = {
  id: "sources",
  look: ({ handle, now, staleAfter }) => {
    const states = listSyncStates(handle);
    if (states.length === 0) return { ok: true, detail: "no live source was ever asked" };
    const ill = states.flatMap(({ connector, question, updatedAt, failure }) => {
      const name = `${connector} ${question}`.trim();
      if (failure !== null) return [`${name}: ${failure}`];
      return now - updatedAt > staleAfter ? [`${name}: not asked since ${isoInstant(updatedAt)}`] : [];
    });
    if (ill.length === 0)
      return {
        ok: true,
        detail: `${states.length} questions, all answered within ${Math.round(staleAfter / HOUR)} h`,
      };
    const rest = ill.length > SHOWN ? `; and ${ill.length - SHOWN} more` : "";
    return { ok: false, detail: `${ill.slice(0, SHOWN).join("; ")}${rest}` };
  },
};
