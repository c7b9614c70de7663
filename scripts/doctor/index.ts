import { administrators, secret } from "./accounts.ts";
import type { Check, Finding, Patient } from "./check.ts";
import { integrity, migrations } from "./database.ts";
import { clock, disk, versions } from "./machine.ts";
import { sources } from "./sources.ts";
import { trail } from "./trail.ts";

/** All that the doctor looks at, in the order in which it is told. */
export const checks: readonly Check[] = [
  integrity,
  migrations,
  trail,
  administrators,
  secret,
  disk,
  versions,
  clock,
  sources,
];

/** Every check by itself: one that cannot be made at all is a finding, and does not keep the others from it. */
export function examine(patient: Patient): (Finding & { readonly id: string })[] {
  return checks.map(({ id, look }) => {
    try {
      return { id, ...look(patient) };
    } catch (error) {
      return { id, ok: false, detail: error instanceof Error ? error.message : String(error) };
    }
  });
}
