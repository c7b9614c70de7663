import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { accountDelay, addressDelay } from "../lib/accounts/delay.ts";
import { LEAST_PASSWORD_LENGTH } from "../lib/accounts/password.ts";
import { roles } from "../lib/accounts/role.ts";
import { IDLE_LIFE, SESSION_LIFE } from "../lib/accounts/session-life.ts";
import { DAY, MINUTE, SECOND } from "../lib/model/interval.ts";
import { checks } from "../scripts/doctor/index.ts";

const page = readFileSync(path.join(import.meta.dirname, "operations.md"), "utf8");
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split(/\n## /)[0] ?? "";
const firstCells = (text: string) => [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);

test("every check of the doctor is on the page, and every one on the page is there", () => {
  expect(firstCells(section("The doctor"))).toEqual(checks.map(({ id }) => id));
});

test("the roles are those of the program, in their order", () => {
  expect(firstCells(section("Accounts"))).toEqual([...roles]);
});

test("the figures are those of the program", () => {
  expect(accountDelay).toMatchObject({ free: 4, first: 30 * SECOND, longest: 15 * MINUTE });
  expect(addressDelay.free).toBe(20);
  expect(page).toContain("After four failures");
  expect(page).toContain("From one network address, after twenty");
  expect(page).toContain(`need ${LEAST_PASSWORD_LENGTH} characters`);
  expect([SESSION_LIFE, IDLE_LIFE]).toEqual([7 * DAY, DAY]);
  expect(page).toContain("A session lasts a week, and a day without");
});

test("every command on the page is one of the program", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(import.meta.dirname, "../package.json"), "utf8"));
  const named = [...page.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
