import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Handle, openDatabase } from "../../db/client.ts";
import { addAccount } from "../../db/queries/accounts/add-account.ts";
import { appendAudit } from "../../db/queries/accounts/append-audit.ts";
import { bumpRevision } from "../../db/queries/measured/revision.ts";
import { syncState } from "../../db/schema/sync.ts";
import { DAY, HOUR, MINUTE } from "../../lib/model/interval.ts";
import type { Patient } from "./check.ts";
import { checks, examine } from "./index.ts";

const now = Date.UTC(2026, 10, 22);
const folder = mkdtempSync(path.join(os.tmpdir(), "dimline-doctor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
let handle: Handle;
let patient: Patient;
beforeEach(() => {
  count += 1;
  const home = path.join(folder, String(count));
  const file = path.join(home, "dimline.sqlite");
  handle = openDatabase(file);
  patient = {
    handle,
    file,
    environment: { NODE_ENV: "test", DIMLINE_DATA: home },
    now,
    staleAfter: 48 * HOUR,
    knownHead: null,
  };
});

const detailOf = (id: string, of: Patient = patient) => {
  const found = examine(of).find((one) => one.id === id);
  return found === undefined ? "no such check" : `${found.ok ? "ok" : "ill"}: ${found.detail}`;
};

const entry = (at: number) =>
  appendAudit(handle, { at, account: null, action: "link.made", subject: "x", detail: {} });

test("a new installation is well in every respect", () => {
  const findings = examine(patient);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
});

test("a row that refers to nothing", () => {
  handle.sqlite.pragma("foreign_keys = OFF");
  handle.sqlite.exec(
    "INSERT INTO account_links (hash, account, made_at, expires_at) VALUES ('h', 'nobody', 1, 2)",
  );
  expect(detailOf("database")).toBe("ill: 1 rows refer to what is not there, in account_links");
});

test("a schema that is too new, and one that is too old", () => {
  handle.sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)");
  expect(detailOf("migrations")).toBe(
    "ill: 1 of a newer version are applied: this program is too old for it",
  );
  handle.sqlite.exec(
    "DELETE FROM __drizzle_migrations WHERE created_at >= (SELECT max(created_at) FROM __drizzle_migrations WHERE hash <> 'later')",
  );
  expect(detailOf("migrations")).toMatch(/^ill: not applied: 00\d\d_\w+\. Run `npm run migrate`\.$/);
});

test("a trail that was rewritten, cut off, or lost its triggers", () => {
  const [, second, third] = [entry(1), entry(2), entry(3)];
  const head = (of: typeof second) => ({
    ...patient,
    knownHead: { number: of?.number ?? 0, hash: of?.hash ?? "" },
  });
  expect(detailOf("audit-trail")).toBe(`ok: the chain holds; its head is 3:${third?.hash}`);
  expect(detailOf("audit-trail", head(second))).toMatch(/^ok/);

  handle.sqlite.exec("DROP TRIGGER audit_trail_never_removed; DELETE FROM audit_trail WHERE number = 3");
  expect(detailOf("audit-trail")).toBe("ill: the triggers that forbid to rewrite it are not all there");
  handle.sqlite.exec(
    "CREATE TRIGGER audit_trail_never_removed BEFORE DELETE ON audit_trail BEGIN SELECT RAISE(ABORT, 'no'); END",
  );
  // A chain that was cut holds by itself; only a head that was noted elsewhere shows it.
  expect(detailOf("audit-trail")).toMatch(/^ok/);
  expect(detailOf("audit-trail", head(third))).toMatch(/^ill: entry 3 with the hash that was noted/);

  handle.sqlite.exec(
    "DROP TRIGGER audit_trail_never_changed; UPDATE audit_trail SET at = 7 WHERE number = 1",
  );
  expect(detailOf("audit-trail")).toBe("ill: entry 1 is not what it was when it was written");
});

test("accounts of which none can be kept by anybody", () => {
  addAccount(handle, { name: "Ada", email: "ada@example.org", role: "administrator" }, null, now);
  expect(detailOf("accounts")).toMatch(/^ill: no administrator can sign in/);
  handle.sqlite.exec("UPDATE accounts SET two_factor_enabled = 1");
  expect(detailOf("accounts")).toBe("ok: 1, of them 1 administrators who can sign in");
  handle.sqlite.exec("UPDATE accounts SET banned = 1");
  expect(detailOf("accounts")).toMatch(/^ill/);
});

test("a secret that others can read, and one that is none", () => {
  const file = path.join(path.dirname(patient.file), "secret");
  writeFileSync(file, "x".repeat(40), { mode: 0o644 });
  chmodSync(file, 0o644);
  expect(detailOf("secret")).toMatch(/^ill: others can read/);
  chmodSync(file, 0o600);
  expect(detailOf("secret")).toMatch(/^ok/);
  writeFileSync(file, "short");
  expect(detailOf("secret")).toMatch(/^ill: the secret in .* has fewer than 32 characters/);
  const given = { ...patient, environment: { ...patient.environment, DIMLINE_SECRET: "short" } };
  expect(detailOf("secret", given)).toMatch(/^ill/);
});

test("a clock that is behind what was written", () => {
  bumpRevision(handle, "a load", now + MINUTE);
  expect(detailOf("clock")).toMatch(/^ok/);
  bumpRevision(handle, "a load", now + DAY);
  expect(detailOf("clock")).toMatch(/^ill: it says 2026-11-22T00:00:00.*2026-11-23T00:00:00/);
});

test("live sources that failed or were not asked for long", () => {
  const state = { connector: "ooni", syncedUntil: null, pending: null };
  const save = (question: string, updatedAt: number, failure: string | null) =>
    handle.orm
      .insert(syncState)
      .values({ ...state, question, updatedAt, failure })
      .run();
  save("country=IR", now - HOUR, null);
  expect(detailOf("sources")).toBe("ok: 1 questions, all answered within 48 h");
  save("country=KE", now - 3 * DAY, null);
  save("country=RU", now - HOUR, "the server answered 500");
  expect(detailOf("sources")).toBe(
    "ill: ooni country=KE: not asked since 2026-11-19T00:00:00Z; ooni country=RU: the server answered 500",
  );
  expect(detailOf("sources", { ...patient, staleAfter: 4 * DAY })).not.toContain("country=KE");
});

test("the command ends with 1 where something is not well, with 2 where there is nothing to look at", () => {
  handle.sqlite.close();
  const root = path.resolve(import.meta.dirname, "../..");
  const doctor = (...given: string[]) =>
    spawnSync(process.execPath, ["scripts/doctor.ts", ...given], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, DIMLINE_DATA: path.dirname(patient.file), DIMLINE_DB: "", DIMLINE_SECRET: "" },
    });
  const cut = doctor("--json", "--head", `9:${"0".repeat(64)}`);
  expect(cut.status).toBe(1);
  expect(JSON.parse(cut.stdout).checks).toContainEqual(
    expect.objectContaining({ id: "audit-trail", ok: false }),
  );
  rmSync(patient.file);
  expect(doctor().status).toBe(2);
});

test("accounts are kept at the command line, and every act there is in the trail", () => {
  handle.sqlite.close();
  const root = path.resolve(import.meta.dirname, "../..");
  const env = {
    ...process.env,
    DIMLINE_DATA: path.dirname(patient.file),
    DIMLINE_DB: "",
    DIMLINE_ADDRESS: "https://dimline.example",
  };
  const user = (...given: string[]) =>
    JSON.parse(
      execFileSync(process.execPath, ["scripts/user.ts", ...given, "--json"], {
        cwd: root,
        env,
        encoding: "utf8",
      }),
    );
  const added = user("add", "Ada", "Lovelace", "--email", "Ada@example.org", "--role", "administrator");
  expect(added.link).toMatch(/^https:\/\/dimline\.example\/sign-in\/link\/[\w-]{43}$/);
  expect(added.account).toMatchObject({
    name: "Ada Lovelace",
    email: "ada@example.org",
    role: "administrator",
  });
  const refused = spawnSync(process.execPath, ["scripts/user.ts", "role", "ada@example.org", "reader"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("only administrator left")]);
  const again = openDatabase(patient.file);
  const trail = again.sqlite.prepare("SELECT action, account FROM audit_trail ORDER BY number").all();
  again.sqlite.close();
  expect(trail).toEqual([
    { action: "account.added", account: null },
    { action: "link.made", account: null },
  ]);
});
