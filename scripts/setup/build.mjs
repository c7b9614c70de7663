import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./install.mjs";

/** Everything that a built page can depend on. */
const ingredients = [
  "app",
  "components",
  "lib",
  "db",
  "public",
  "proxy.ts",
  "next.config.ts",
  "scripts/setup/reader-script.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** One number for the content of files and folders, whatever their dates; tests do not count. */
export function contentHash(paths) {
  const hash = createHash("sha256");
  const visit = (name) => {
    const full = path.join(root, name);
    if (!existsSync(full)) return;
    const entries = readdirSync(path.dirname(full), { withFileTypes: true });
    const self = entries.find((entry) => entry.name === path.basename(full));
    if (self?.isDirectory()) {
      for (const child of readdirSync(full).sort()) visit(path.join(name, child));
    } else if (!/\.test\.tsx?$/.test(name)) {
      hash.update(name).update("\0").update(readFileSync(full)).update("\0");
    }
  };
  for (const name of paths) visit(name);
  return hash.digest("hex");
}

/** Builds the site unless the one that stands was built from exactly this content. */
export async function build() {
  const wanted = contentHash(ingredients);
  const stamp = path.join(root, ".next", "dimline-build");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("dimline: building the site");
  const code = await run("node_modules/next/dist/bin/next", ["build"]);
  if (code !== 0) throw new Error("`next build` failed; what it said stands above");
  writeFileSync(stamp, wanted);
}
