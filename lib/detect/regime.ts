import { type LocalClock, localClock } from "../model/local-clock.ts";
import type { Series } from "../model/series.ts";
import type { Detection, Detector, DetectorInput, SeriesReport } from "./detector.ts";
import { type Channel, channelOf, judgedMetrics } from "./regime/channel.ts";
import { findingsOf } from "./regime/country.ts";
import { episodesOf } from "./regime/episodes.ts";
import type { Finding } from "./regime/finding.ts";
import { judge } from "./regime/judge.ts";
import { likelihoodTable } from "./regime/likelihood-table.ts";
import { reportOf } from "./regime/report.ts";
import { states } from "./regime/states.ts";
import { type Strand, strandOf } from "./regime/strand.ts";
import { thresholdList } from "./regime/thresholds.ts";

/**
 * The detector: a hidden Markov model in continuous time over single, unevenly spaced observations. See
 * docs/method.md for the method in words and formulas.
 */
export const regime: Detector = {
  id: "regime",
  version: 3,
  title: "Regimes of a service: normal, throttled, blocked",
  summary:
    "At every moment a service on a network is taken to be normal, throttled or blocked. Every single test is likelier in one of these states than in the others, states last for a while, and the detector works out which sequence of states the tests speak for, how sure that is, and between which tests each change lies. Networks are judged one by one and together, so that what most of them show counts for the country.",
  needs: {
    metrics: judgedMetrics,
    minimum:
      "About two weeks of tests for a baseline, a few tests a day for throttling of days, and three failing tests for a block. A time without tests says nothing, and no episode is ever made of it.",
  },
  thresholds: thresholdList,
  limits: [
    "Silence is never an episode here: whether a silent network was shut down, or only not measured, is for other detectors to say.",
    "Throttling that is there from the first observation and has no control measured beside it looks like the ordinary level.",
    "Throttling at the same hours of every day is taken for the shape of the day; only recurring blocks are looked for.",
    "A lasting fall that is not interference (an overloaded cable, a lost cache) looks the same in the series of one service; other services and countries must tell them apart.",
    "Counts of users are not read: fewer people is not a slower service. Another detector reads them.",
    "It says that something was slow or failed, and where and when; it cannot say who did it, or why.",
    "Where a source does not tell probes apart, a network in which slow lines take the place of fast ones looks slower.",
    "A fall of less than a fifth, or one that took weeks to come, is taken for drift.",
    "An episode that covers more than half of its record may have made the baseline that it is held against; it says so.",
    "False discoveries are held at their rate in every service, by the detector's own confidence: they are held as well as that is calibrated.",
    "Hours of a recurring block are found to the hour, and bounds are never sharper than the gap between tests.",
  ],
  references: [
    {
      title: "Rabiner (1989): A tutorial on hidden Markov models. Proceedings of the IEEE 77(2)",
      url: "https://doi.org/10.1109/5.18626",
    },
    {
      title: "Jackson (2011): Multi-state models for panel data. Journal of Statistical Software 38(8)",
      url: "https://doi.org/10.18637/jss.v038.i08",
    },
    {
      title:
        "Lange, Little & Taylor (1989): Robust statistical modeling using the t distribution. JASA 84(408)",
      url: "https://doi.org/10.1080/01621459.1989.10478852",
    },
    {
      title: "Kass & Raftery (1995): Bayes factors. JASA 90(430)",
      url: "https://doi.org/10.1080/01621459.1995.10476572",
    },
    {
      title: "Schwarz (1978): Estimating the dimension of a model. Annals of Statistics 6(2)",
      url: "https://doi.org/10.1214/aos/1176344136",
    },
  ],
  detect,
};

const byNumber = (a: number | null, b: number | null) =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a - b;
const byText = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1;

function detect(input: DetectorInput): Detection {
  const clock = localClock(input.timeZone);
  const table = likelihoodTable(states.length);
  const failed = new Map<Series, string>();
  const channels: Channel[] = [];
  const ordered = [...input.series].sort(
    (a, b) =>
      byText(a.feature, b.feature) ||
      byNumber(a.network, b.network) ||
      byText(a.metric, b.metric) ||
      byText(a.source, b.source),
  );
  for (const series of ordered) {
    if (!judgedMetrics.includes(series.metric)) continue;
    try {
      channels.push(channelOf(series));
    } catch (error) {
      failed.set(series, messageOf(error));
    }
  }
  const findings: Finding[] = [];
  const strands: Strand[] = [];
  for (const feature of [...new Set(channels.map((channel) => channel.series.feature))]) {
    const result = judgeFeature(
      feature,
      channels.filter((channel) => channel.series.feature === feature),
      clock,
      table,
      input,
    );
    if ("failed" in result) {
      for (const series of result.series) failed.set(series, result.failed);
      continue;
    }
    findings.push(...result.findings);
    strands.push(...result.strands);
  }
  const series: SeriesReport[] = ordered.map((one) => reportOf(one, strands, failed.get(one)));
  const episodes = episodesOf(findings, strands, table.values(), input, `${regime.id}@${regime.version}`);
  return { episodes, series };
}

/** An error in one part of a service is a result that the page shows; the other parts go on. */
function judgeFeature(
  feature: string | null,
  channels: readonly Channel[],
  clock: LocalClock,
  table: ReturnType<typeof likelihoodTable>,
  input: DetectorInput,
): { findings: Finding[]; strands: readonly Strand[] } | { failed: string; series: readonly Series[] } {
  try {
    const networks = [...new Set(channels.map((channel) => channel.series.network))];
    const strands = networks.map((network) =>
      strandOf(
        network,
        feature,
        channels.filter((channel) => channel.series.network === network && channel.times.length > 0),
      ),
    );
    const judged = judge(
      feature,
      strands.filter((strand) => strand.channels.length > 0),
      clock,
      table,
      input,
    );
    return { findings: findingsOf(judged, table.values(), input.until), strands: judged.strands };
  } catch (error) {
    return { failed: messageOf(error), series: channels.map((channel) => channel.series) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
