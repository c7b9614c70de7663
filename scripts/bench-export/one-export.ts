import { writeFile } from "../export/write-file.ts";

/**
 * Exports all observations of a database into a file, as `npm run export -- observations -o FILE` does, in a process of its
 * own, so that its memory is that of an export and of nothing else. Arguments: database, format, file. Prints one JSON document.
 */
const [database = "", format = "", file = ""] = process.argv.slice(2);
const started = performance.now();
const report = await writeFile({
  database,
  format,
  file,
  address: { table: "observations" },
  filters: { period: null, with: [] },
  options: {},
});
const seconds = (performance.now() - started) / 1_000;
// Linux tells kilobytes (getrusage, ru_maxrss).
const memory = process.resourceUsage().maxRSS * 1_024;
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({ ...report, seconds, processorSeconds: (user + system) / 1e6, memory })}\n`,
);
