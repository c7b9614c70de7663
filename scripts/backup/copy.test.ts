import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../db/client.ts";
import { bumpRevision, currentRevision } from "../../db/queries/measured/revision.ts";
import { backUp, lookThrough, restore } from "./copy.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

test("copies one moment while others write, and puts it back", async () => {
  const database = at("dimline.sqlite");
  const writing = openDatabase(database);
  bumpRevision(writing, "first", 1);
  // A transaction under way belongs to no moment yet.
  writing.sqlite.exec("BEGIN IMMEDIATE");
  bumpRevision(writing, "second", 2);
  const report = await backUp(database, at("copy.sqlite"));
  writing.sqlite.exec("COMMIT");
  expect(report.rows.dataset_revisions).toBe(1);
  expect(report).toEqual(await lookThrough(at("copy.sqlite")));
  expect(currentRevision(writing)).toBe(2);
  writing.sqlite.close();

  const restored = await restore(at("copy.sqlite"), database, at("before.sqlite"), report.sha256);
  expect(restored).toMatchObject({ file: database, sha256: report.sha256, before: at("before.sqlite") });
  const back = openDatabase(database);
  expect(currentRevision(back)).toBe(1);
  back.sqlite.close();
  expect((await lookThrough(at("before.sqlite"))).rows.dataset_revisions).toBe(2);
});

test("restores where there was no database", async () => {
  const { before } = await restore(at("copy.sqlite"), at("elsewhere/dimline.sqlite"), at("never.sqlite"));
  expect(before).toBeNull();
  expect(existsSync(at("never.sqlite"))).toBe(false);
});

test("a damaged, a cut, another or no database leaves what stands there as it is", async () => {
  const database = at("dimline.sqlite");
  const whole = readFileSync(at("copy.sqlite"));
  writeFileSync(at("text.sqlite"), "no database at all, however long it may be");
  writeFileSync(at("cut.sqlite"), whole);
  truncateSync(at("cut.sqlite"), whole.length - 8_192);
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 8_192, 40_000);
  writeFileSync(at("damaged.sqlite"), damaged);
  const before = await lookThrough(database);
  for (const file of ["text", "cut", "damaged", "missing"])
    await expect(restore(at(`${file}.sqlite`), database, at("kept.sqlite")), file).rejects.toThrow();
  await expect(restore(at("copy.sqlite"), database, at("kept.sqlite"), "0".repeat(64))).rejects.toThrow(
    "another one than was backed up",
  );
  expect(await lookThrough(database)).toEqual(before);
  expect(existsSync(at("kept.sqlite"))).toBe(false);
});
