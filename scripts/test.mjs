import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "./setup/browser.mjs";
import { build } from "./setup/build.mjs";
import { environment, install, root, run } from "./setup/install.mjs";

/** From a bare clone to a verdict: types, style, unit, property, golden and end-to-end tests, each counted. */
const total = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(path.join(os.tmpdir(), "dimline-reports-"));

try {
  install();
  const browser = findBrowser();
  check("types", "tsc", ["--noEmit"]);
  check("style", "biome", ["check", "--error-on-warnings", "."]);
  await unit();
  await build();
  await endToEnd(browser);
} catch (error) {
  console.error(`dimline: ${error.message}`);
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`dimline: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** A program whose exit code is its whole answer counts as one test. */
function check(name, program, args) {
  console.log(`dimline: ${name}`);
  const done = spawnSync(path.join(root, "node_modules", ".bin", program), args, {
    cwd: root,
    stdio: "inherit",
    env: environment(),
  });
  total[done.status === 0 ? "passed" : "failed"] += 1;
}

async function unit() {
  console.log("dimline: unit, property and golden tests");
  const report = path.join(reports, "unit.json");
  const code = await run("node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  if (counts === null) throw new Error("the unit tests ended without a report");
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
  // A file that cannot even be loaded holds no failed test, and must fail the run all the same.
  if (code !== 0 && counts.numFailedTests === 0) total.failed += Math.max(1, counts.numFailedTestSuites);
}

async function endToEnd(browser) {
  console.log(`dimline: end-to-end tests in ${browser}`);
  const report = path.join(reports, "e2e.json");
  const code = await run("node_modules/@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).stats : null;
  if (stats === null) throw new Error("the end-to-end tests ended without a report");
  total.passed += stats.expected + stats.flaky;
  total.failed += stats.unexpected;
  total.skipped += stats.skipped;
  if (code !== 0 && stats.unexpected === 0) total.failed += 1;
}
