import { builtInCatalogue } from "../catalogue/catalogue.ts";
import type { Contribution } from "../model/contribution.ts";
import { DAY, type Instant } from "../model/interval.ts";
import { metricDeclaration } from "../model/metric.ts";
import type { Series } from "../model/series.ts";
import { median } from "../stats/median.ts";
import { type Move, moveRatios, movesOf } from "./arrivals/moves.ts";
import { thresholdList, thresholds } from "./arrivals/thresholds.ts";
import { type Users, usersOf } from "./arrivals/usual-number.ts";
import { stepFor, withSurroundings } from "./contributions/step.ts";
import type {
  Detection,
  Detector,
  DetectorInput,
  FoundEpisode,
  FoundPhase,
  FoundSurge,
  SeriesReport,
} from "./detector.ts";

/** How many people use a service: falls where a tool of circumvention loses them, and people arriving. See docs/method.md. */
export const arrivals: Detector = {
  id: "arrivals",
  version: 1,
  title: "Users: falls, and people arriving",
  summary:
    "Counts of users by the day are held against the ordinary days of the weeks before, and against the expected range where one was published with them. Where a tool for circumvention loses a third of its users or more for days, that is possible interference with it. Where many more come than usual, people are arriving: a finding of its own kind, shown beside what else happened at the time, and never interference.",
  needs: {
    metrics: ["users"],
    minimum: "Three weeks of counts of at least some fifty users before the change.",
  },
  thresholds: thresholdList,
  limits: [
    "Counts of a day cannot see hours: the bounds of a change are never narrower than a day to either side.",
    "People leave a tool for other reasons too: a holiday, a better tool, a shutdown of everything. A fall of users is possible interference and no more, and its confidence stays at what the threshold allows.",
    "Falls are looked for in tools of circumvention only. Fewer users of any other service are no sign by themselves.",
    "Whether the remaining users are slowed or most of them shut out is not in the count: what is left decides the word.",
    "A fall or a surge that lasts longer than a year becomes the usual number: its end is then given as anything from that day on.",
    "Not all who arrive are people: the surge of August 2013 in the users of Tor was a botnet.",
  ],
  references: [
    {
      title:
        "Danezis (2011): An anomaly-based censorship-detection system for Tor. Tor Tech Report 2011-09-001",
      url: "https://research.torproject.org/techreports/detector-2011-09-09.pdf",
    },
    {
      title:
        "Wright, Darer & Farnan (2018): On identifying anomalies in Tor usage with applications in detecting Internet censorship. WebSci",
      url: "https://doi.org/10.1145/3201064.3201093",
    },
  ],
  claims: (_, metric) => metric === "users",
  detect,
};

/** Falls no further apart than this are one matter, and so are surges. */
const TOGETHER = thresholds.together.value * DAY;

function detect(input: DetectorInput): Detection {
  const judged = input.series.map((series) => {
    const users = usersOf(series.points);
    return { series, users, state: stateOf(users) };
  });
  const circumvention = builtInCatalogue.service(input.service)?.category === "circumvention";
  const ready = judged.flatMap(({ series, users, state }) =>
    users !== null && state === "judged" ? [{ series, users }] : [],
  );
  return {
    episodes: circumvention ? ready.flatMap((one) => episodesOf(one, input)) : [],
    surges: ready.flatMap((one) => surgesOf(one, input)),
    series: judged.map(({ series, users, state }) => reportOf(series, users, state)),
  };
}

interface Ready {
  readonly series: Series;
  readonly users: Users;
}

function episodesOf({ series, users }: Ready, input: DetectorInput): FoundEpisode[] {
  const ratios = moveRatios(users, "fall");
  return gathered(movesOf(users, "fall"), input.until).map((moves): FoundEpisode => {
    const phases = moves.map((move) => phaseOf(move, series, users, ratios, input.until));
    const last = phases.at(-1)!;
    return {
      country: input.country,
      service: input.service,
      networks: series.network === null ? [] : [series.network],
      scope: series.network === null ? "national" : "networks",
      provenance: input.provenance,
      start: phases[0]!.start,
      end: last.end,
      ongoing: last.end === null,
      beganBeforeData: moves[0]!.beganBeforeData,
      phases,
      confidence: Math.max(...phases.map(({ confidence }) => confidence)),
      detector: `${arrivals.id}@${arrivals.version}`,
    };
  });
}

function phaseOf(move: Move, series: Series, users: Users, ratios: Float64Array, until: Instant): FoundPhase {
  const gone = move.ratio < thresholds.mostlyGone.value;
  const end = endOf(move, users, until);
  const during = median(users.values.subarray(move.from, move.to + 1));
  return {
    kind: gone ? "block" : "throttling",
    start: move.start,
    end,
    // Of throttling what is left, of a block what is missing, as everywhere.
    severity: gone ? 1 - move.ratio : move.ratio,
    affectedShare: null,
    confidence: Math.min(thresholds.highestConfidence.value, move.confidence),
    feature: series.feature,
    recurrence: null,
    evidence: [
      {
        source: series.source,
        metric: series.metric,
        feature: series.feature,
        network: series.network,
        observations: move.to - move.from + 1,
        probes: null,
        n: null,
        bad: null,
        baseline: move.usual,
        during,
        unit: metricDeclaration(series.metric).unit,
        stance: "for",
      },
    ],
    contributions: contributionsOf(move, series, users, ratios),
  };
}

/** The likeliest level of each day against an ordinary day, summed over the steps in and around the fall. */
function contributionsOf(move: Move, series: Series, users: Users, ratios: Float64Array): Contribution[] {
  const levels = ratios.length / users.times.length;
  const shown = withSurroundings({
    start: users.times[move.from]!,
    end: users.times[move.to]! + users.reach,
  });
  const step = Math.max(DAY, stepFor(shown, 8));
  const rows = new Map<number, { observations: number; logRatio: number }>();
  users.times.forEach((time, at) => {
    if (time < shown.start || time >= shown.end) return;
    const row = rows.get(Math.floor(time / step) * step) ?? { observations: 0, logRatio: 0 };
    rows.set(Math.floor(time / step) * step, row);
    row.observations += 1;
    row.logRatio += Math.max(...ratios.subarray(at * levels + 1, (at + 1) * levels));
  });
  const { network, metric } = series;
  return [...rows].map(([time, row]) => ({ network, metric, time, step, ...row }));
}

function surgesOf({ series, users }: Ready, input: DetectorInput): FoundSurge[] {
  return gathered(movesOf(users, "rise"), input.until).map((moves): FoundSurge => {
    const first = moves[0]!;
    return {
      country: input.country,
      service: input.service,
      network: series.network,
      metric: series.metric,
      source: series.source,
      provenance: input.provenance,
      start: first.start,
      end: endOf(moves.at(-1)!, users, input.until),
      beganBeforeData: first.beganBeforeData,
      baseline: first.usual,
      peak: Math.max(...moves.map(({ peak }) => peak)),
      confidence: Math.max(...moves.map(({ confidence }) => confidence)),
      detector: `${arrivals.id}@${arrivals.version}`,
    };
  });
}

function gathered(moves: readonly Move[], until: Instant): Move[][] {
  const groups: Move[][] = [];
  for (const move of moves) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && move.start.best - (before.end?.best ?? until) <= TOGETHER)
      groups.at(-1)!.push(move);
    else groups.push([move]);
  }
  return groups;
}

/**
 * When a move ended. One that became usual had not ended by then, and nothing is known of it afterwards; a record
 * that stops while others go on leaves the end open up to there.
 */
function endOf({ end }: Move, users: Users, until: Instant): Move["end"] {
  const last = users.times.at(-1)! + users.reach;
  if (end === null) return until - last <= 14 * DAY ? null : { earliest: last, best: last, latest: until };
  const usual = users.released.find((time) => Math.abs(time - end.best) <= 7 * DAY);
  return usual === undefined ? end : { earliest: end.best, best: end.best, latest: Math.max(last, end.best) };
}

function stateOf(users: Users | null): string {
  if (users === null) return "nothing to judge: no usable observation";
  const known = users.usual.filter((level) => !Number.isNaN(level));
  if (known.length < thresholds.minimumDays.value) return "too few observations";
  if (Math.exp(median(known)) < thresholds.smallestNumber.value) return "not judged: too few users";
  if (users.spread > thresholds.noisiest.value) return "not judged: the number varies too much";
  return "judged";
}

function reportOf(series: Series, users: Users | null, state: string): SeriesReport {
  const { network, metric, feature, source, points } = series;
  const last = points.at(-1);
  const known = users?.usual.filter((level) => !Number.isNaN(level));
  const usual = known === undefined || known.length === 0 ? null : Math.exp(known.at(-1)!);
  return {
    ...{ network, metric, feature, source, state },
    observations: points.length,
    period:
      last === undefined ? null : { start: points[0]!.time, end: last.time + Math.max(1, last.duration) },
    baseline: usual,
    spread: usual === null || users === null ? null : usual * Math.sinh(users.spread),
  };
}
