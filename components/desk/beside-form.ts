"use client";

import { createContext } from "react";

/** What stands beside a record's form needs to know of it. */
export interface BesideForm {
  /** The version that the form stands on since its last save; null before one. */
  readonly saved: number | null;
  /** Whether something was typed since. */
  readonly unsaved: boolean;
}

/** Outside of a form nothing is saved, and nothing waits to be. */
export const BesideForm = createContext<BesideForm>({ saved: null, unsaved: false });
