import { expect, test } from "vitest";
import { hasRole, parseRole, roles } from "./role.ts";

test("each role may do what the ones below it may, and no more", () => {
  const table = roles.map((role) => roles.map((needed) => (hasRole(role, needed) ? "yes" : "no ")).join(" "));
  //               needed: reader annotator editor administrator
  expect(table).toEqual([
    "yes no  no  no ", // reader
    "yes yes no  no ", // annotator
    "yes yes yes no ", // editor
    "yes yes yes yes", // administrator
  ]);
});

test("a role that nobody knows is none", () => {
  for (const name of ["admin", "Editor", "", null, undefined, 3, "constructor"])
    expect(parseRole(name)).toBeNull();
  for (const role of roles) expect(parseRole(role)).toBe(role);
});
