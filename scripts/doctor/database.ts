import { readFileSync } from "node:fs";
import path from "node:path";
import type { Check } from "./check.ts";

const journal = path.resolve(import.meta.dirname, "../../db/migrations/meta/_journal.json");

/** The file as SQLite reads it: every page, every index against its table, every reference. */
export const integrity: Check = {
  id: "database",
  look: ({ handle: { sqlite }, file }) => {
    const faults = sqlite.prepare<[], string>("PRAGMA integrity_check(10)").pluck().all();
    if (faults.join() !== "ok")
      return { ok: false, detail: `${file} is damaged: ${faults.join("; ")}. Restore the last backup.` };
    const loose = sqlite.prepare<[], { table: string }>("PRAGMA foreign_key_check").all();
    if (loose.length > 0) {
      const tables = [...new Set(loose.map(({ table }) => table))].join(", ");
      return { ok: false, detail: `${loose.length} rows refer to what is not there, in ${tables}` };
    }
    return { ok: true, detail: `${file}: integrity and references hold` };
  },
};

/** Whether the schema is the one that this version of the program knows. */
export const migrations: Check = {
  id: "migrations",
  look: ({ handle: { sqlite } }) => {
    const known: { when: number; tag: string }[] = JSON.parse(readFileSync(journal, "utf8")).entries;
    const applied = sqlite
      .prepare<[], number>("SELECT created_at FROM __drizzle_migrations ORDER BY created_at")
      .pluck()
      .all();
    const missing = known.filter(({ when }) => !applied.includes(when));
    if (missing.length > 0)
      return {
        ok: false,
        detail: `not applied: ${missing.map(({ tag }) => tag).join(", ")}. Run \`npm run migrate\`.`,
      };
    const foreign = applied.filter((at) => !known.some(({ when }) => when === at));
    if (foreign.length > 0)
      return {
        ok: false,
        detail: `${foreign.length} of a newer version are applied: this program is too old for it`,
      };
    return { ok: true, detail: `all ${known.length} are applied, the last is ${known.at(-1)?.tag}` };
  },
};
