import type { Contribution } from "../model/contribution.ts";
import type { Evidence } from "../model/episode.ts";
import { DAY, HOUR, type Interval, overlap } from "../model/interval.ts";
import { localClock } from "../model/local-clock.ts";
import { stepFor } from "./contributions/step.ts";
import type { Detection, Detector, DetectorInput } from "./detector.ts";
import { type Shutdown, shutdownEpisodes } from "./shutdown-episodes.ts";
import { type Arrivals, arrivalsOf } from "./silence/arrivals.ts";
import { type Silence, silencesOf } from "./silence/silences.ts";
import { thresholdList, thresholds } from "./silence/thresholds.ts";

/** Shutdowns that show as the silence of everything that is measured on a network. See docs/method.md. */
export const silence: Detector = {
  id: "silence",
  version: 1,
  title: "Shutdowns: networks that fall silent altogether",
  summary:
    "How often a network is heard of at each hour of the week is learnt from the tests of all services together. Where every service falls silent at once, for much longer than volunteers pause, and the network is heard of again afterwards, the network was shut down. Where one service alone falls silent, nothing is known, and nothing is said.",
  needs: {
    metrics: ["reachability", "throughput", "handshake", "latency", "load"],
    minimum:
      "A week of tests of at least two services on a network before the silence, and half a day of them after it.",
  },
  thresholds: thresholdList,
  limits: [
    "It cannot tell a shutdown from a failure of the collection: where all probes report to one place, its silence is the silence of all networks.",
    "Where a source does not tell probes apart, a single probe that lost its power looks like a network that was cut. One network that falls silent while others go on is then taken for unknown; if it is the only one there is, the finding stays at the lowest confidence that is reported.",
    "A network that is never heard of again is not called shut down: its volunteers may have left. A shutdown that lasts is seen only where several networks fall silent together.",
    "A network that is measured only now and then says nothing by its silence.",
  ],
  references: [
    {
      title: "Dainotti et al. (2011): Analysis of country-wide Internet outages caused by censorship. IMC",
      url: "https://doi.org/10.1145/2068816.2068818",
    },
    {
      title: "Norris (1997): Markov Chains. Cambridge University Press, 1.1",
      url: null,
    },
  ],
  detect,
};

function detect(input: DetectorInput): Detection {
  const clock = localClock(input.timeZone);
  const arrivals = arrivalsOf(input);
  const silences = arrivals
    .flatMap((one) => silencesOf(one, input.until, clock))
    .flatMap((one, _, all) => believable(one, all, arrivals.length, input.until));
  const of = (networks: readonly (number | null)[], interval: Interval) =>
    silences.filter(
      (one) =>
        networks.includes(one.arrivals.network) && overlap(intervalOf(one, input.until), interval) !== null,
    );
  const episodes = shutdownEpisodes(
    silences.map(
      (one): Shutdown => ({
        network: one.arrivals.network,
        start: one.start,
        end: one.end,
        beganBeforeData: false,
        confidence: one.confidence,
        left: 0,
      }),
    ),
    {
      input,
      detector: `${silence.id}@${silence.version}`,
      judged: arrivals.map(({ network }) => network),
      episodeGap: thresholds.episodeGap.value,
      nationalShare: thresholds.nationalShare.value,
      evidence: (networks, interval) =>
        of(networks, interval).flatMap((one) => evidenceOf(one.arrivals, interval)),
      contributions: (networks, interval) => of(networks, interval).flatMap(contributionsOf),
    },
  );
  // What is made of each series is said by the detectors that read their values.
  return { episodes, series: [] };
}

/**
 * One probe without power is a silent network too. Networks that fell silent together, or probes that did, are several
 * witnesses. One network alone is believed only where no other could have gone on, and not far.
 */
function believable(one: Silence, all: readonly Silence[], networks: number, until: number): Silence[] {
  const mine = intervalOf(one, until);
  const together = all.filter((other) => {
    const shared = overlap(mine, intervalOf(other, until));
    const apart = Math.abs(other.start.best - one.start.best);
    if (shared === null || apart > thresholds.together.value * HOUR) return false;
    return shared.end - shared.start >= 0.5 * (mine.end - mine.start);
  });
  if (together.length >= Math.max(2, thresholds.quorum.value * networks)) return [one];
  // A silence that lasts, of one network alone, may be the end of its volunteers.
  if (one.end === null) return [];
  const probes = probesBefore(one);
  if (probes !== null) return probes >= thresholds.severalProbes.value ? [one] : [];
  return networks === 1
    ? [{ ...one, confidence: Math.min(one.confidence, thresholds.loneConfidence.value) }]
    : [];
}

/** Different probes of the service in the week before; null where a source does not tell them apart. */
function probesBefore({ arrivals, start }: Silence): number | null {
  const seen = new Set<number>();
  for (const { points } of arrivals.series)
    for (const { time, probe } of points)
      if (probe !== null && time <= start.earliest && time > start.earliest - 7 * DAY) seen.add(probe);
  return seen.size === 0 ? null : seen.size;
}

function intervalOf({ start, end }: Silence, until: number): Interval {
  return { start: start.best, end: Math.max(start.best + 1, end?.best ?? until) };
}

/** Tests a day on the network in the weeks before, and during: none. */
function evidenceOf({ series }: Arrivals, interval: Interval): Evidence[] {
  return series.map(({ source, metric, feature, network, points }): Evidence => {
    const from = interval.start - thresholds.training.value * DAY;
    const before = points.filter(({ time }) => time >= from && time < interval.start);
    const first = before[0]?.time;
    return {
      ...{ source, metric, feature, network },
      observations: points.filter(({ time }) => time >= interval.start && time < interval.end).length,
      probes: null,
      n: null,
      bad: null,
      baseline: first === undefined ? null : (before.length * DAY) / Math.max(DAY, interval.start - first),
      during: 0,
      unit: "tests a day",
      stance: "for",
    };
  });
}

/** What each step of the silence said. */
function contributionsOf({ arrivals, firstHour, surprise }: Silence): Contribution[] {
  const step = stepFor({ start: firstHour, end: firstHour + surprise.length * HOUR }, 4);
  const found = new Map<number, { -readonly [K in keyof Contribution]: Contribution[K] }>();
  surprise.forEach((nats, at) => {
    const time = Math.floor((firstHour + at * HOUR) / step) * step;
    const row = found.get(time) ?? {
      ...{ network: arrivals.network, metric: arrivals.series[0]!.metric, time, step },
      observations: 0,
      logRatio: 0,
    };
    row.logRatio += nats * thresholds.tempering.value;
    found.set(time, row);
  });
  return [...found.values()];
}
