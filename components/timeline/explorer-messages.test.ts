import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { en } from "../../lib/i18n/en/index.ts";
import { explorerMessages } from "../../lib/i18n/explorer-messages.ts";

/** Every module that the explorer brings to the browser: what it imports for more than its types. */
function modulesBehind(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, names = "", from = ""] of readFileSync(file, "utf8").matchAll(
    /^import\s+([^;]*?)\s*from\s+"(\.[^"]+\.tsx?)";/gms,
  )) {
    const onlyTypes = names.startsWith("type ") || /^\{(?:\s*type\s+\w+\s*,?)+\s*\}$/.test(names);
    if (!onlyTypes) modulesBehind(path.join(path.dirname(file), from), found);
  }
  return found;
}

test("the browser gets every message that a module of the explorer names", () => {
  const modules = modulesBehind(path.join(import.meta.dirname, "explorer.tsx"));
  expect(modules.size).toBeGreaterThan(20);
  expect([...modules].filter((file) => file.includes("/i18n/en/"))).toEqual([]);
  const sent = explorerMessages(en);
  const named = [...modules].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([a-z]+\.[a-z][a-z.-]*)"/g)].map(([, key = ""]) => key),
  );
  const missing = named.filter((key) => Object.hasOwn(en, key) && !Object.hasOwn(sent, key));
  expect([...new Set(missing)]).toEqual([]);
  expect(named.filter((key) => Object.hasOwn(sent, key)).length).toBeGreaterThan(30);
});
