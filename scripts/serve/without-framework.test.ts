import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withoutFramework } from "./without-framework.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("what the framework would build again is left out; the page, its own script and its data stay", () => {
  const page = [
    '<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/a.js"/>',
    '<link rel="preload" href="/_next/static/chunks/b.css" as="style"/>',
    '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>',
    '<script type="module" async="" src="/_next/static/reader/r.js" nonce="n"></script></head>',
    '<body><p>Telegram, self.__next_f.push(1)</p><script type="application/ld+json" nonce="n">{"a":1}</script>',
    '<script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script>',
    '<script id="_R_" nonce="n">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>',
    '<script nonce="n">(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script nonce="n">self.__next_f.push([1,"<p>Telegram \\u003c/script>"])</script>',
    '<script nonce="n">of the page</script></body>',
  ];
  expect(withoutFramework(page.join(""))).toBe([0, 4, 5, 10].map((line) => page[line]).join(""));
});

/** Every module that these bring along, but for types alone. */
function modulesBehind(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    const imports = readFileSync(file, "utf8").matchAll(
      /^import\s+(?!type\b)[^;]*?from\s+"(\.[^"]+\.tsx?)";/gms,
    );
    modulesBehind(
      [...imports].map(([, from = ""]) => path.join(path.dirname(file), from)),
      found,
    );
  }
  return found;
}

test("readers' pages hold no client components, which would stay as dead as the server drew them", () => {
  const pages = globSync("app/(public)/**/page.tsx", { cwd: root }).map((file) => path.join(root, file));
  const modules = modulesBehind([...pages, path.join(root, "app/layout.tsx")]);
  expect(modules.size).toBeGreaterThan(200);
  const client = [...modules].filter((file) => /^["']use client["']/m.test(readFileSync(file, "utf8")));
  expect(client.map((file) => path.relative(root, file))).toEqual([]);
});
