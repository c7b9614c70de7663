import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openInMemory } from "../../../db/client.ts";
import { ingestPaths } from "../ingest.ts";

const now = Date.UTC(2026, 0, 1);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-halves-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The figures in the database after the files were loaded one after the other: `bridges 500`. */
async function figuresAfter(...files: string[]): Promise<string[]> {
  const handle = openInMemory();
  for (const [at, text] of files.entries()) {
    const file = path.join(folder, `${at}.csv`);
    writeFileSync(file, text);
    await ingestPaths(handle, [file], { now });
  }
  return handle.sqlite
    .prepare(
      `SELECT coalesce(t.feature, '-') || ' ' || CAST(o.value AS TEXT) FROM observations o
         LEFT JOIN targets t ON t.code = o.target_code ORDER BY 1`,
    )
    .pluck()
    .all() as string[];
}

describe("what a source publishes in two tables stands beside each other, in whichever order they are loaded", () => {
  const relays = "date,country,users,lower,upper,frac\n2024-07-01,ru,1000,800,1200,80\n";
  const bridges = "date,country,users,frac\n2024-07-01,ru,500,80\n";
  const downloads = "date,country_code,asn,dl_samples_day,download_MED\n2024-07-01,RU,12389,345,41.5\n";
  const uploads = "date,country_code,asn,ul_samples_day,upload_MED\n2024-07-01,RU,12389,300,11.5\n";
  test.each([
    ["Tor's users by relays and by bridges", relays, bridges, ["- 1000.0", "bridges 500.0"]],
    ["M-Lab's downloads and uploads", downloads, uploads, ["download 41500000.0", "upload 11500000.0"]],
  ])("%s", async (_, one, other, figures) => {
    expect(await figuresAfter(one, other)).toEqual(figures);
    expect(await figuresAfter(other, one, other)).toEqual(figures);
  });

  test("and a corrected figure takes the place of its own predecessor only", async () => {
    expect(await figuresAfter(relays, bridges, relays.replace("1000", "1001"))).toEqual([
      "- 1001.0",
      "bridges 500.0",
    ]);
    expect(await figuresAfter(downloads, uploads, downloads.replace("41.5", "42"))).toEqual([
      "download 42000000.0",
      "upload 11500000.0",
    ]);
  });
});
