import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { listArchivedCopies } from "../../db/queries/editorial/list-archived-copies.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { checkCopies, fileCopy, fileFailure, UnusableCopy } from "./archive.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dimline-archive-"));
afterAll(() => rmSync(folder, { recursive: true }));
const url = "https://example.org/minister";
const now = Date.UTC(2020, 0, 1);
const options = { folder, now };
const page = path.join(folder, "page.html");
writeFileSync(page, "abc");
/** FIPS 180-2, appendix B.1: SHA-256 of "abc". */
const ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

const statement: Statement = {
  id: "ir-minister-01",
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "A minister",
  role: null,
  organisation: null,
  side: "government",
  saidAt: now,
  precision: "day",
  summary: "Nothing was done.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [
    { title: "An agency", url, publishedAt: now },
    { title: "On paper", url: null, publishedAt: null },
  ],
  conflictsWith: null,
  claims: [],
};

let handle: Handle;
beforeEach(() => {
  handle = openInMemory();
  saveStatements(handle, [statement], null);
});
const of = (file: string) => ({ statement: statement.id, url, file });

describe("a copy", () => {
  test("is kept under the hash of its bytes, once", async () => {
    const copy = await fileCopy(handle, of(page), { ...options, elsewhere: "https://archive.example/1" });
    expect(copy).toEqual({
      statement: statement.id,
      url,
      state: "archived",
      fetchedAt: now,
      sha256: ofAbc,
      bytes: 3,
      path: `archive/ba/${ofAbc}`,
      elsewhere: "https://archive.example/1",
      reason: null,
    });
    expect(readFileSync(path.join(folder, copy.path!), "utf8")).toBe("abc");
    await fileCopy(handle, of(page), options);
    expect(readdirSync(path.join(folder, "archive"))).toEqual(["ba"]);
    expect(listArchivedCopies(handle, statement.id)).toHaveLength(2);
    expect(listArchivedCopies(handle, "another")).toEqual([]);
  });

  test("stays when its statement is loaded anew", async () => {
    const copy = await fileCopy(handle, of(page), options);
    saveStatements(handle, [{ ...statement, summary: "In other words." }], null);
    expect(listArchivedCopies(handle, statement.id)).toEqual([copy]);
  });

  test.each([
    ["a file that is not there", path.join(folder, "nothing.html"), "The file nothing.html was not there."],
    ["a folder", folder, "is not a file."],
  ])("%s is a failure that shows, with its reason", async (_, file, reason) => {
    const copy = await fileCopy(handle, of(file), options);
    expect(copy).toMatchObject({ state: "failed", sha256: null, bytes: null, path: null });
    expect(copy.reason).toContain(reason);
    expect(listArchivedCopies(handle)).toEqual([copy]);
    expect(readdirSync(path.join(folder, "archive")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("a failure to fetch is filed by hand", () => {
    fileFailure(handle, { statement: statement.id, url, reason: "The page answers 404." }, options);
    expect(listArchivedCopies(handle)).toMatchObject([{ state: "failed", reason: "The page answers 404." }]);
  });

  test("of what was never published there is no copy", async () => {
    await expect(fileCopy(handle, { ...of(page), statement: "nobody" }, options)).rejects.toThrow(
      UnusableCopy,
    );
    await expect(
      fileCopy(handle, { ...of(page), url: "https://example.org/other" }, options),
    ).rejects.toThrow(/its addresses: https:\/\/example.org\/minister/);
    expect(listArchivedCopies(handle)).toEqual([]);
  });

  test("altered bytes and missing files are found", async () => {
    const { path: place } = await fileCopy(handle, of(page), options);
    expect((await checkCopies(handle, folder)).map(({ state }) => state)).toEqual(["whole"]);
    const kept = path.join(folder, place!);
    chmodSync(kept, 0o600);
    writeFileSync(kept, "abd");
    expect((await checkCopies(handle, folder)).map(({ state }) => state)).toEqual(["altered"]);
    rmSync(kept);
    expect((await checkCopies(handle, folder)).map(({ state }) => state)).toEqual(["missing"]);
  });
});
