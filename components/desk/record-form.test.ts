import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { claimKinds } from "../../lib/model/claim.ts";

test("every kind of claim shows the fields it has use for, without a script", () => {
  const style = readFileSync(path.join(import.meta.dirname, "record-form.module.css"), "utf8");
  const ruled = [
    ...style.matchAll(/option\[value="([a-z-]+)"\]:checked\)\s+&:not\(\[data-only~="([a-z-]+)"\]\)/g),
  ];
  expect(ruled.map(([, kind]) => kind).sort()).toEqual([...claimKinds].sort());
  for (const [, kind, only] of ruled) expect(only).toBe(kind);
});
