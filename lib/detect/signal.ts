import { localClock } from "../model/local-clock.ts";
import type { Series } from "../model/series.ts";
import type { Detection, Detector, DetectorInput, SeriesReport } from "./detector.ts";
import { shutdownEpisodes } from "./shutdown-episodes.ts";
import {
  contributionsOf,
  evidenceOf,
  type JudgedSignal,
  judgedSignal,
  shutdownsOf,
} from "./signal/network-shutdown.ts";
import { thresholdList, thresholds } from "./signal/thresholds.ts";
import { signalOf } from "./signal/usual-level.ts";

const metrics = ["signal", "traffic"] as const;

/** Shutdowns in published signals of a country's or a network's connectivity. See docs/method.md. */
export const signal: Detector = {
  id: "signal",
  version: 1,
  title: "Shutdowns: connectivity signals that fall",
  summary:
    "Routes that are announced, hosts that answer, addresses that send and traffic say whether a network is connected at all. Each such signal is held against its own level of the days before, by hour of the day. Where one falls far below it for an hour or more, that network is shut down: a shutdown of connectivity as a whole, and not a block of a service. Networks are dated one by one.",
  needs: {
    metrics,
    minimum:
      "Two days of a signal before the shutdown, every half hour or so, of something that counts at least ten things.",
  },
  thresholds: thresholdList,
  limits: [
    "It cannot tell a shutdown from a power cut or a broken cable: a signal says that a network is gone, not why.",
    "A fall that lasts longer than the memory of the usual level becomes the usual level, and its end is then no end.",
    "One signal of several is enough. A signal that fails in itself (a telescope that is switched off) looks like a fall; what the other signals showed is listed beside it.",
    "A network with only a handful of hosts, or a signal that jumps about, is not judged.",
    "A slowing that leaves more than half of a signal is not seen.",
  ],
  references: [
    {
      title: "Dainotti et al. (2011): Analysis of country-wide Internet outages caused by censorship. IMC",
      url: "https://doi.org/10.1145/2068816.2068818",
    },
    {
      title: "Guillot et al. (2019): Chocolatine: Outage detection for Internet background radiation. TMA",
      url: "https://doi.org/10.23919/TMA.2019.8784607",
    },
    {
      title: "Rabiner (1989): A tutorial on hidden Markov models. Proceedings of the IEEE 77(2)",
      url: "https://doi.org/10.1109/5.18626",
    },
  ],
  claims: (service, metric) => service === "internet" && (metrics as readonly string[]).includes(metric),
  detect,
};

function detect(input: DetectorInput): Detection {
  const clock = localClock(input.timeZone);
  const judged = input.series.map((series) => judgedSignal(series, signalOf(series.points, clock)));
  const networks = [...new Set(judged.map((one) => one.series.network))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const ofNetwork = (network: number | null) => judged.filter((one) => one.series.network === network);
  const episodes = shutdownEpisodes(
    networks.flatMap((network) => shutdownsOf(network, ofNetwork(network), input.until)),
    {
      input,
      detector: `${signal.id}@${signal.version}`,
      judged: networks.filter((network) => ofNetwork(network).some((one) => one.state === "judged")),
      episodeGap: thresholds.episodeGap.value,
      nationalShare: thresholds.nationalShare.value,
      // The whole country's signals stand beside each network's, and each network's beside the country's.
      evidence: (shown, interval) => evidenceOf(shown.flatMap(ofNetwork), interval),
      contributions: (shown, interval) => contributionsOf(shown.flatMap(ofNetwork), interval),
    },
  );
  return { episodes, series: judged.map(reportOf) };
}

function reportOf({ series, signal: found, state }: JudgedSignal): SeriesReport {
  const { network, metric, feature, source, points } = series;
  const usual = found === null ? null : Math.exp(found.expected.at(-1)!);
  return {
    ...{ network, metric, feature, source, state },
    observations: points.length,
    period: periodOf(series),
    baseline: usual,
    spread: usual === null ? null : usual * Math.sinh(found!.spread),
  };
}

function periodOf({ points }: Series): SeriesReport["period"] {
  const last = points.at(-1);
  return last === undefined ? null : { start: points[0]!.time, end: last.time + Math.max(1, last.duration) };
}
