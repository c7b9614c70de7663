import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";

/** A folder for files and a database in memory; each test of the file that calls this has its own. */
export function scratch() {
  let folder = "";
  let handle: Handle | null = null;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "dimline-"));
    handle = openInMemory();
  });
  afterEach(() => {
    handle?.sqlite.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get folder(): string {
      return folder;
    },
    get handle(): Handle {
      if (handle === null) throw new Error("there is a database while a test runs only");
      return handle;
    },
    /** Writes a file and answers its path. */
    file(name: string, content: string | Uint8Array): string {
      const whole = path.join(folder, name);
      writeFileSync(whole, content);
      return whole;
    },
  };
}
