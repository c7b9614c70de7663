import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { openDatabase, openInMemory } from "../db/client.ts";
import { builtInCatalogue } from "../lib/catalogue/catalogue.ts";
import { dimlineObservations } from "../lib/ingest/dimline-observations.ts";
import { longForm } from "../lib/ingest/long-form.ts";
import type { Episode, Phase } from "../lib/model/episode.ts";
import { type Bound, isoInstant } from "../lib/model/interval.ts";
import type { Surge } from "../lib/model/surge.ts";
import { CommandError, runCommand } from "./command.ts";
import { type DetectReport, detectStale } from "./pipeline/detect.ts";
import { episodeDocument, reportDocument, surgeDocument } from "./pipeline/episode-document.ts";
import { ingestPaths } from "./pipeline/ingest.ts";

await runCommand(
  {
    name: "detect",
    summary: "finds throttling, blocks and shutdowns in what changed since it last looked",
    options: {
      country: { type: "string", value: "CC", help: "only this country (ISO 3166-1 alpha-2)" },
      service: { type: "string", value: "ID", help: "only this service" },
      from: { type: "string", value: "TIME", help: "only observations from this ISO time on" },
      to: { type: "string", value: "TIME", help: "only observations before this ISO time" },
      all: { type: "boolean", help: "everything, also what has not changed" },
      mirror: {
        type: "boolean",
        help: "also look at all levels turned over, to estimate how many findings are noise",
      },
      series: {
        type: "string",
        value: "FILE",
        help: "detect in one long-form CSV, or in observations that were exported, without any database",
      },
    },
  },
  async (given) => {
    const started = performance.now();
    const file = given.text("series");
    const { country, service } = place(given.text("country"), given.text("service"));
    const from = instantOf(given.text("from"), "--from");
    const to = instantOf(given.text("to"), "--to");
    if (from !== undefined && to !== undefined && from >= to)
      throw new CommandError("the stretch ends before it begins", "--from, --to");
    let rejected = 0;
    const handle = file === undefined ? openDatabase() : openInMemory();
    try {
      if (file !== undefined) {
        const { runs } = await ingestPaths(handle, [file], { format: seriesFormat(file), now: Date.now() });
        const failure = runs.find((run) => run.failure !== null)?.failure;
        if (failure) throw new CommandError(failure.message, file);
        rejected = runs.reduce((sum, run) => sum + run.rejected, 0);
        if (rejected > 0)
          process.stderr.write(`dimline: ${rejected} rows could not be read and were left out (${file})\n`);
      }
      const report = detectStale(handle, {
        country,
        service,
        from,
        to,
        all: given.flag("all") || file !== undefined,
        mirror: given.flag("mirror"),
        now: Date.now(),
        onProgress: (done, of, what) => given.progress(`${done}/${of} ${what}`),
        interrupted: given.interrupted,
      });
      for (const episode of report.episodes) for (const line of describe(episode)) given.say(line);
      for (const surge of report.surges) given.say(surgeLine(surge));
      given.say(summaryOf(report));
      for (const line of falseDiscoveriesLines(report)) given.say(line);
      const seconds = Math.round(performance.now() - started) / 1000;
      return {
        json: {
          episodes: report.episodes.map(episodeDocument),
          series: report.series.map(reportDocument),
          observations: report.observations,
          surges: report.surges.map(surgeDocument),
          falseDiscoveries: report.falseDiscoveries,
          seconds,
        },
        findings: report.episodes.length > 0 || rejected > 0,
      };
    } finally {
      handle.sqlite.close();
    }
  },
);

/** Exported observations say more than the long form; whatever else the file is, it is read as long form. */
function seriesFormat(file: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) return longForm.id;
  const descriptor = openSync(file, "r");
  try {
    const start = Buffer.alloc(4_096);
    const text = start.toString("utf8", 0, readSync(descriptor, start));
    const columns = (text.split(/\r?\n/, 1)[0] ?? "").replace(/^\ufeff/, "").split(",");
    const head = { name: file, text, columns };
    return dimlineObservations.recognises(head) ? dimlineObservations.id : longForm.id;
  } finally {
    closeSync(descriptor);
  }
}

/** A name that nobody knows is a slip of the keys, and would look like a quiet place. */
function place(code: string | undefined, name: string | undefined) {
  const country = code === undefined ? undefined : builtInCatalogue.country(code)?.id;
  if (code !== undefined && country === undefined)
    throw new CommandError(`"${code}" is not an ISO 3166-1 alpha-2 code that is known`, "--country");
  const service = name === undefined ? undefined : builtInCatalogue.service(name)?.id;
  if (name !== undefined && service === undefined)
    throw new CommandError(
      `"${name}" is no service; there are ${builtInCatalogue.services.map(({ id }) => id).join(", ")}`,
      "--service",
    );
  return { country, service };
}

function instantOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  // A time without a zone would be read in this machine's zone: it has to say which it means.
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  const instant = /(Z|[+-]\d{2}:?\d{2})$/i.test(dated) ? Date.parse(dated) : Number.NaN;
  if (Number.isNaN(instant))
    throw new CommandError(
      `"${text}" is not an ISO 8601 time with its zone, like 2015-10-20T12:00:00Z`,
      option,
    );
  return instant;
}

function describe(episode: Episode): string[] {
  const networks = episode.networks.map((asn) => `AS${asn}`).join(" ");
  const marks = [
    episode.scope === "national" ? "national" : "some networks",
    episode.provenance === "simulated" ? "simulated" : null,
    episode.ongoing ? "ongoing" : null,
    episode.beganBeforeData ? "began before the data" : null,
  ].filter((mark) => mark !== null);
  return [
    `${episode.id}  ${marks.join(", ")}${networks === "" ? "" : `: ${networks}`}`,
    ...episode.phases.map((phase) => `    ${phaseLine(phase)}`),
  ];
}

function phaseLine(phase: Phase): string {
  const end = phase.end === null ? "ongoing" : boundText(phase.end);
  const severity = phase.severity === null ? "" : `, ${severityText(phase)}`;
  const feature = phase.feature === null ? "" : `, ${phase.feature}`;
  const again =
    phase.recurrence === null
      ? ""
      : `, comes back on weekdays ${phase.recurrence.days.join(" ")} at ${phase.recurrence.hours
          .map(({ from, to }) => `${from}–${to} h`)
          .join(" and ")} ${phase.recurrence.timeZone} (${phase.recurrence.occurrences.length} times)`;
  return `${phase.kind}  ${boundText(phase.start)} → ${end}${severity}${feature}${again}, confidence ${phase.confidence.toFixed(4)}`;
}

function severityText(phase: Phase): string {
  const percent = Math.round((phase.severity ?? 0) * 100);
  return phase.kind === "block" ? `${percent} % failing` : `${percent} % left`;
}

function boundText(bound: Bound): string {
  return `${isoInstant(bound.best)} (${isoInstant(bound.earliest)} … ${isoInstant(bound.latest)})`;
}

function surgeLine(surge: Surge): string {
  const end = surge.end === null ? "ongoing" : boundText(surge.end);
  const besides = surge.besides.length === 0 ? "" : `, beside ${surge.besides.join(" ")}`;
  return `${surge.id}  people arriving  ${boundText(surge.start)} → ${end}, ${Math.round(surge.baseline)} → ${Math.round(surge.peak)}${besides}`;
}

function falseDiscoveriesLines({ falseDiscoveries, episodes }: DetectReport): string[] {
  const { expected, withheld, mirror } = falseDiscoveries;
  const lines = [];
  if (episodes.length > 0 || withheld > 0)
    lines.push(
      `of the episodes ${(100 * expected).toFixed(1)} % are expected to be false by their own confidence; ${withheld} less sure ones are withheld`,
    );
  if (mirror !== null)
    lines.push(
      `${mirror.series} series of levels turned over: ${mirror.episodes} episodes found in them, ${mirror.found} in the same as they are`,
    );
  return lines;
}

function summaryOf({ episodes, series, observations, services, saved }: DetectReport): string {
  const failed = series.filter((one) => one.state.startsWith("failed")).length;
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  return `${services} services, ${series.length} series${failures}, ${observations} observations: ${episodes.length} episodes (${saved.added} new, ${saved.changed} changed, ${saved.retired} gone)`;
}
