import type { Handle } from "../../db/handle.ts";

/** What the doctor found in one respect. */
export interface Finding {
  readonly ok: boolean;
  /** For a person: what was found, or what is wrong and what to do about it. */
  readonly detail: string;
}

/** What a check may look at. Nothing is asked of the network. */
export interface Patient {
  /** Open for reading alone. */
  readonly handle: Handle;
  /** The database's file. */
  readonly file: string;
  readonly environment: NodeJS.ProcessEnv;
  /** UTC epoch ms. */
  readonly now: number;
  /** After so long without an answer a live source counts as stale, in ms. */
  readonly staleAfter: number;
  /** An earlier head of the audit trail, which must still be in it; null where none was given. */
  readonly knownHead: { readonly number: number; readonly hash: string } | null;
}

/** One respect in which an installation can be well or not. A new one is one file and one line in `checks`. */
export interface Check {
  readonly id: string;
  readonly look: (patient: Patient) => Finding;
}
