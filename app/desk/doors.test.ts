import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { deskActions, deskPages, deskRoutes } from "../../e2e/desk-doors.ts";

/**
 * Nothing of the desk is open by oversight: every page asks for a role, every action and route is wrapped, and
 * every one of them stands in the list that the end-to-end tests try from outside.
 */
const root = path.resolve(import.meta.dirname, "../..");
const found = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const text = (file: string) => readFileSync(path.join(root, file), "utf8");

const exported = (file: string) =>
  [...text(file).matchAll(/^export (?:const|async function) (\w+)(?: = (\w+))?/gm)].map(
    ([, name = "", by]) => ({
      name,
      by,
    }),
  );

const actionFiles = found("app/desk/**/*.ts").filter((file) => text(file).startsWith('"use server";'));
const routeFiles = found("app/desk/**/route.ts");

test("there is a desk to look at", () => {
  expect(actionFiles.length).toBeGreaterThan(2);
  expect(found("app/desk/**/page.tsx").length).toBeGreaterThan(3);
});

test.each(found("app/desk/**/page.tsx"))("%s asks for a role before anything else", (file) => {
  const body = text(file).split(/export default async function/)[1] ?? "";
  expect(body).toMatch(/requireRole\("(?:reader|annotator|editor|administrator)"\)/);
  const asked = body.indexOf("requireRole(");
  for (const reading of ["reader()", "writer()", "notFound()"])
    expect(body.slice(0, asked), `${reading} before the role is known`).not.toContain(reading);
});

test.each(actionFiles)("every action of %s is wrapped", (file) => {
  // Signing out is a wrapped action inside, and only leads elsewhere after it.
  for (const { name, by } of exported(file))
    if (name !== "signOut") expect(by, `${file}: ${name}`).toBe("deskAction");
});

test.each(routeFiles)("every route of %s is wrapped", (file) => {
  for (const { name, by } of exported(file)) expect(by, `${file}: ${name}`).toBe("deskRoute");
});

test("what a page's form does beside these only hands on to one of them", () => {
  const elsewhere = found("{app,components}/**/*.{ts,tsx}").filter(
    (file) =>
      /^\s*"use server";/m.test(text(file)) &&
      !actionFiles.includes(file) &&
      !file.includes(".test.") &&
      file !== "app/sign-in/actions.ts",
  );
  const listed = new Set<string>(deskActions.map(({ name }) => name));
  for (const file of elsewhere)
    for (const [, body = ""] of text(file).matchAll(/"use server";([^}]*)\}/g)) {
      const handedTo = /^\s*(?:await|return) (\w+)\(\w+\);\s*$/.exec(body)?.[1];
      expect(handedTo !== undefined && listed.has(handedTo), `${file}: ${body.trim()}`).toBe(true);
    }
});

test("the list of doors is whole, and holds nothing that is not there", () => {
  const there = actionFiles.flatMap((file) => exported(file).map(({ name }) => `${file} ${name}`));
  expect(deskActions.map(({ file, name }) => `${file} ${name}`).sort()).toEqual(there.sort());
  const routes = routeFiles.flatMap((file) => exported(file).map(({ name }) => `${file} ${name}`));
  expect(deskRoutes.map(({ file, method }) => `${file} ${method}`).sort()).toEqual(routes.sort());
  expect(deskPages.map(({ file }) => file).sort()).toEqual(found("app/desk/**/page.tsx").sort());
});

test("the list asks for the roles that the code asks for", () => {
  for (const { file, name, role } of deskActions) {
    const wrapped = new RegExp(
      `${name === "signOut" ? "endPresent" : name} = deskAction\\(\\s*"(\\w+)"`,
    ).exec(text(file));
    expect(wrapped?.[1], `${file}: ${name}`).toBe(role);
  }
  for (const { file, role } of deskPages)
    expect(/requireRole\("(\w+)"\)/.exec(text(file))?.[1], file).toBe(role);
  for (const { file, method, role } of deskRoutes)
    expect(new RegExp(`${method} = deskRoute\\(\\s*"(\\w+)"`).exec(text(file))?.[1], file).toBe(role);
});
