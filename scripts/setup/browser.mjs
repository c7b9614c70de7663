import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { environment, root } from "./install.mjs";

/**
 * A Chromium for the end-to-end tests, in this order: `CHROMIUM_PATH`; the one Playwright installed before;
 * the system's Chromium or Chrome; Debian's package, as root on Debian; the one Playwright can install now.
 * @throws Error where none can be had: the tests are never passed over in silence.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file`);
    return named;
  }
  return playwrights() ?? systems() ?? debians() ?? playwrightsInstalledNow() ?? fail();
}

function playwrights() {
  // The path that Playwright would use, whether or not a browser is there.
  const { chromium } = createRequire(path.join(root, "package.json"))("@playwright/test");
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

function systems() {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const name of names)
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (folder !== "" && existsSync(file)) return file;
    }
  const onMac = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return onMac.find((file) => existsSync(file)) ?? null;
}

function debians() {
  const isDebian =
    existsSync("/etc/debian_version") && /\bdebian\b/i.test(readFileSync("/etc/os-release", "utf8"));
  if (!isDebian || process.getuid?.() !== 0) return null;
  console.log("dimline: installing Debian's chromium");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // The tools' own fonts cover the scripts that pages use, so that screenshots and widths are those of a reader.
  const packages = ["chromium", "fonts-dejavu-core"];
  spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  return systems();
}

function playwrightsInstalledNow() {
  console.log("dimline: installing Playwright's Chromium");
  spawnSync("npx", ["playwright", "install", "--with-deps", "chromium"], {
    cwd: root,
    stdio: "inherit",
    env: environment(),
  });
  return playwrights();
}

function fail() {
  throw new Error(
    "no Chromium was found and none could be installed; install one and set CHROMIUM_PATH to its file",
  );
}
