import type { Episode, Evidence, Phase, PhaseKind, Recurrence } from "../../model/episode.ts";
import { type Bound, DAY, HOUR, type Instant, type Interval, union } from "../../model/interval.ts";
import type { Metric } from "../../model/metric.ts";
import type { Cell } from "../../model/series.ts";
import type { ServiceEvidence } from "../comparison.ts";

/**
 * Reads a drawn timeline, for tests:
 *
 *     from 2015-10-14 step 6h
 *     telegram IR AS12880   oooo tttt tttt bo..
 *     telegram IR AS197207  oooo tttt tttt bo..
 *     google   IR AS12880   oooo oooo oooo oooo
 *
 * One character a step, blanks between them only to count by:
 * `.` nobody measured · `o` fine · `t` slowed · `b` blocked · `s` shut down · `u` used twice as much ·
 * `l` used half as much · `n` as fast as usual, amid a slowing ·
 * `h` half as fast. A lower-case word after `#` on the first line changes what a step holds:
 * `reachability` no speeds · `daily` one daily figure · `thin` one test a step · `doubtful` weak episodes ·
 * `unsized` episodes whose strength is not estimated · `users` counts of people, in place of a country's traffic.
 * `timetable` all blocks of a service are one, which comes back at those hours.
 * `telegram/calls` is one part of the service. A word after `#` on a line holds for that line alone.
 *
 * Episodes are drawn too, by the plainest rule there is: a run of `t`, `b` or `s`. Its edges lie between
 * the last step of another kind that was measured and the first of its own.
 */
export interface DrawnTimeline {
  readonly range: Interval;
  readonly services: readonly ServiceEvidence[];
}

interface Line {
  readonly service: string;
  readonly feature: string | null;
  readonly country: string;
  readonly network: number | null;
  readonly marks: readonly string[];
  /** The frame's words and its own. */
  readonly words: ReadonlySet<string>;
}

interface Frame {
  readonly start: Instant;
  readonly step: number;
  readonly words: ReadonlySet<string>;
}

const kinds: Readonly<Record<string, PhaseKind>> = {
  t: "throttling",
  n: "throttling",
  h: "throttling",
  b: "block",
  s: "shutdown",
};
const usualSpeed = 4_000_000;
const usualUsers = 1_000;

/** @throws Error where a line cannot be read: a test that draws nonsense tests nothing. */
export function readTimeline(drawing: string): DrawnTimeline {
  const lines = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const frame = readFrame(lines[0] ?? "");
  const drawn = lines.slice(1).map((line) => readLine(line, frame));
  const longest = Math.max(0, ...drawn.map((line) => line.marks.length));
  const range = { start: frame.start, end: frame.start + longest * frame.step };
  const groups = new Map<string, Line[]>();
  for (const line of drawn) {
    const key = `${line.country}/${line.service}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return { range, services: [...groups.values()].map((group) => serviceOf(group, frame, range)) };
}

function readFrame(line: string): Frame {
  const match = /^from (\S+) step (\d+)(h|d)(?:\s+#\s*(.*))?$/.exec(line);
  if (match === null) throw new Error(`a timeline starts with "from DATE step 6h", not "${line}"`);
  const start = Date.parse(match[1]!.includes("T") ? `${match[1]}:00Z` : `${match[1]}T00:00:00Z`);
  if (Number.isNaN(start)) throw new Error(`no date: ${match[1]}`);
  return { start, step: Number(match[2]) * (match[3] === "h" ? HOUR : DAY), words: readWords(match[4]) };
}

function readWords(text = ""): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

function readLine(line: string, frame: Frame): Line {
  const match = /^([a-z-]+)(?:\/([a-z]+))?\s+([A-Z]{2})\s+(AS\d+|all)\s+([.othnbsul\s]+)(?:#\s*(.*))?$/.exec(
    line,
  );
  if (match === null) throw new Error(`cannot read the line "${line}"`);
  return {
    service: match[1]!,
    feature: match[2] ?? null,
    country: match[3]!,
    network: match[4] === "all" ? null : Number(match[4]!.slice(2)),
    marks: [...match[5]!.replaceAll(/\s/g, "")],
    words: new Set([...frame.words, ...readWords(match[6])]),
  };
}

function serviceOf(lines: readonly Line[], frame: Frame, range: Interval): ServiceEvidence {
  const { service, country } = lines[0]!;
  return {
    country,
    service,
    episodes: episodesOf(lines, frame),
    cells: lines.flatMap((line) => cellsOf(line, frame)),
    coverage: {
      period: range,
      observations: 0,
      networks: lines.length,
      probes: null,
      hoursWithData: 0,
      hours: 0,
      sources: ["drawn"],
    },
  };
}

/** Each line's cells under its own network, and once more pooled, as the store keeps them. */
function cellsOf(line: Line, frame: Frame): Cell[] {
  const daily = line.words.has("daily");
  const thin = line.words.has("thin");
  const cells: Cell[] = [];
  line.marks.forEach((mark, index) => {
    if (mark === ".") return;
    const start = frame.start + index * frame.step;
    if (daily && start % DAY !== 0) return;
    const cellStep = daily ? DAY : HOUR;
    const times: Instant[] = [];
    for (let time = start; time < start + frame.step; time += cellStep) times.push(time);
    for (const time of thin ? times.slice(0, 1) : times) {
      for (const network of [line.network, "all"] as const) {
        const base = {
          country: line.country,
          service: line.service,
          feature: line.feature,
          network,
          source: "drawn",
          step: cellStep,
          time,
          inconclusive: 0,
          probes: null,
        };
        const counted = !daily && line.network !== null;
        if (counted) {
          const n = thin ? 1 : 2;
          const bad = mark === "b" || mark === "s" ? n : 0;
          cells.push({
            ...base,
            metric: "reachability",
            n,
            bad,
            values: 0,
            q25: null,
            median: null,
            q75: null,
          });
        }
        const level = levelOf(mark, line);
        if (level !== null)
          cells.push({
            ...base,
            metric: level.metric,
            n: 0,
            bad: 0,
            values: thin || daily ? 1 : 2,
            q25: level.value * 0.9,
            median: level.value,
            q75: level.value * 1.1,
          });
      }
    }
  });
  return cells;
}

function levelOf(mark: string, line: Line): { metric: Metric; value: number } | null {
  if (line.words.has("reachability")) return null;
  if (line.network === null) {
    const share =
      mark === "u" ? 2 : mark === "l" || mark === "t" ? 0.5 : mark === "b" || mark === "s" ? 0.05 : 1;
    return line.words.has("users")
      ? { metric: "users", value: usualUsers * share }
      : { metric: "traffic", value: share };
  }
  if (mark === "b" || mark === "s") return null;
  return { metric: "throughput", value: usualSpeed * (mark === "t" ? 0.2 : mark === "h" ? 0.5 : 1) };
}

interface Run {
  readonly kind: PhaseKind;
  readonly first: number;
  /** One past its last step. */
  readonly past: number;
  readonly line: Line;
}

/** Runs that touch or overlap, on whichever networks, make one episode; those of one kind in it one phase. */
function episodesOf(lines: readonly Line[], frame: Frame): Episode[] {
  const runs = lines.flatMap(runsOf).sort((a, b) => a.first - b.first || a.past - b.past);
  const groups: Run[][] = [];
  let reach = -1;
  for (const run of runs) {
    const apart = run.first > reach && !frame.words.has("timetable");
    if (groups.length === 0 || apart) groups.push([run]);
    else groups.at(-1)!.push(run);
    reach = Math.max(reach, run.past);
  }
  return groups.map((group, index) => episodeOf(group, lines, frame, index + 1));
}

/** Runs of one mark; what was not measured between two of the same kind belongs to it. */
function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  let open: { kind: PhaseKind; first: number; past: number } | null = null;
  line.marks.forEach((mark, index) => {
    if (mark === ".") return;
    const kind = kinds[mark];
    if (open !== null && open.kind === kind) {
      open.past = index + 1;
      return;
    }
    if (open !== null) runs.push({ ...open, line });
    open = kind === undefined ? null : { kind, first: index, past: index + 1 };
  });
  if (open !== null) runs.push({ ...(open as { kind: PhaseKind; first: number; past: number }), line });
  return runs;
}

function episodeOf(runs: readonly Run[], lines: readonly Line[], frame: Frame, number: number): Episode {
  const phases: Phase[] = [];
  for (const kind of ["throttling", "block", "shutdown"] as const) {
    const own = runs.filter((run) => run.kind === kind);
    if (own.length > 0) phases.push(phaseOf(kind, own, lines, frame));
  }
  phases.sort((a, b) => a.start.best - b.start.best);
  const { service, country } = runs[0]!.line;
  const networks = [...new Set(runs.flatMap(({ line }) => (line.network === null ? [] : [line.network])))];
  const ends = phases.map((phase) => phase.end);
  const end = ends.includes(null)
    ? null
    : ends.reduce((a, b) => (a !== null && b !== null && a.best >= b.best ? a : b));
  const day = new Date(phases[0]!.start.best).toISOString().slice(0, 10).replaceAll("-", "");
  return {
    id: `${country.toLowerCase()}-${service}-${day}-0${number}`,
    country,
    service,
    networks: networks.sort((a, b) => a - b),
    scope: networks.length === lines.length ? "national" : "networks",
    provenance: "measured",
    start: phases[0]!.start,
    end,
    ongoing: end === null,
    beganBeforeData: runs.some((run) => run.first === 0),
    phases,
    confidence: Math.max(...phases.map((phase) => phase.confidence)),
    detector: "drawn@1",
    datasetRevision: 1,
  };
}

function phaseOf(kind: PhaseKind, runs: readonly Run[], lines: readonly Line[], frame: Frame): Phase {
  const first = Math.min(...runs.map((run) => run.first));
  const past = Math.max(...runs.map((run) => run.past));
  const starting = runs.filter((run) => run.first === first);
  const ending = runs.filter((run) => run.past === past);
  const showing = new Set(runs.map((run) => run.line));
  const has = (word: string) => runs.some(({ line }) => line.words.has(word));
  const features = new Set(runs.map((run) => run.line.feature));
  const evidence = lines.map((line): Evidence => {
    const measured = line.marks.slice(first, past).filter((mark) => mark !== ".").length;
    const each = line.words.has("daily") || line.words.has("thin") ? 1 : (2 * frame.step) / HOUR;
    return {
      source: "drawn",
      metric: kind === "throttling" ? "throughput" : "reachability",
      feature: line.feature,
      network: line.network,
      observations: line.words.has("daily") ? 10 * measured : measured * each,
      probes: null,
      n: null,
      bad: null,
      baseline: null,
      during: null,
      unit: "bit/s",
      stance: measured === 0 ? "silent" : showing.has(line) ? "for" : "against",
    };
  });
  return {
    kind,
    start: edge(starting, frame, "start"),
    end: edge(ending, frame, "end"),
    severity: has("unsized") ? null : kind === "throttling" ? 0.2 : 1,
    affectedShare: showing.size / lines.length,
    confidence: has("doubtful") ? 0.6 : 0.97,
    feature: features.size === 1 ? [...features][0]! : null,
    recurrence: has("timetable") ? recurrenceOf(runs, frame) : null,
    evidence,
  };
}

function recurrenceOf(runs: readonly Run[], frame: Frame): Recurrence {
  const at = (index: number) => frame.start + index * frame.step;
  const occurrences = union(runs.map((run) => ({ start: at(run.first), end: at(run.past) })));
  return { days: [1, 2, 3, 4, 5, 6, 7], hours: [], timeZone: "UTC", occurrences, missed: [], unmeasured: [] };
}

/** Between the neighbouring measured step and the run, as tight as any of the lines makes it. Null: still going on. */
function edge(runs: readonly Run[], frame: Frame, which: "start"): Bound;
function edge(runs: readonly Run[], frame: Frame, which: "end"): Bound | null;
function edge(runs: readonly Run[], frame: Frame, which: "start" | "end"): Bound | null {
  const at = (index: number) => frame.start + index * frame.step;
  if (which === "start") {
    const first = runs[0]!.first;
    const before = Math.max(...runs.map((run) => lastMeasured(run.line.marks, first)));
    return { earliest: at(before), best: at(first), latest: at(first) };
  }
  const past = runs[0]!.past;
  const after = Math.min(...runs.map((run) => nextMeasured(run.line.marks, past)));
  if (!Number.isFinite(after)) return null;
  return { earliest: at(past), best: at(past), latest: at(after) };
}

/** The end of the last measured step before `index`; `index` itself where there is none. */
function lastMeasured(marks: readonly string[], index: number): number {
  for (let before = index - 1; before >= 0; before--) if (marks[before] !== ".") return before + 1;
  return index;
}

/** The start of the first measured step from `index` on; infinite where there is none. */
function nextMeasured(marks: readonly string[], index: number): number {
  for (let after = index; after < marks.length; after++) if (marks[after] !== ".") return after;
  return Number.POSITIVE_INFINITY;
}
