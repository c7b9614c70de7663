import type { Detector } from "../../../lib/detect/detector.ts";
import { point } from "../../../lib/evaluate/background.ts";
import type { RealCase } from "../../../lib/evaluate/evaluation.ts";
import { HOUR, isoInstant, MINUTE } from "../../../lib/model/interval.ts";
import type { SeriesPoint } from "../../../lib/model/series.ts";
import { instant, number, readRows } from "../shared-data.ts";
import { episodesIn, episodeText, interferenceIn, measuredSeries } from "./detect-case.ts";

const from = Date.UTC(2019, 10, 15);
const to = Date.UTC(2019, 10, 18);

/** Iran's shutdown of November 2019 in IODA's three signals, network by network. */
export function iran2019(detector: Detector): RealCase {
  const id = "iran-2019";
  const title = "Iran, November 2019 (IODA)";
  const expected = "a shutdown, not a block, beginning on 16–17 November, with an onset for each network";
  const rows = readRows("ioda/20191123-ioda-iran-charts.csv.gz", ["source", "value", "asn", "name", "time"]);
  if (rows === null) return { id, title, expected, found: "data absent", ok: null, details: [] };
  const byNetwork = new Map<number, { name: string; sources: Map<string, SeriesPoint[]> }>();
  for (const row of rows) {
    const network = number(row.asn);
    const value = number(row.value);
    if (network === null || value === null) continue;
    const known = byNetwork.get(network) ?? { name: row.name!, sources: new Map<string, SeriesPoint[]>() };
    byNetwork.set(network, known);
    const points = known.sources.get(row.source!) ?? [];
    known.sources.set(row.source!, points);
    points.push(
      point(instant(row.time!), { value, n: 1 }, row.source === "active_probing" ? 10 * MINUTE : 5 * MINUTE),
    );
  }
  const details: string[] = [];
  let shutdowns = 0;
  let blocks = 0;
  let networks = 0;
  for (const [network, { name, sources }] of byNetwork) {
    const series = [...sources].map(([source, points]) =>
      measuredSeries(
        {
          country: "IR",
          service: "internet",
          // The dump calls the whole country network 0.
          network: network === 0 ? null : network,
          metric: "signal",
          source: `ioda-${source.replace("_", "-")}`,
        },
        points,
      ),
    );
    const episodes = episodesIn(detector, series, "Asia/Tehran");
    const phases = interferenceIn(episodes);
    const shutdown = phases.find(
      (phase) => phase.kind === "shutdown" && phase.start.best >= from && phase.start.best < to,
    );
    // A network too small to be probed has nothing to lose: fewer than ten answering blocks before the shutdown.
    const probed = sources.get("active_probing")?.filter((one) => one.time < from) ?? [];
    const judged = probed.some((one) => one.value! >= 10);
    if (judged) {
      networks++;
      if (shutdown !== undefined) shutdowns++;
    }
    if (phases.some((phase) => phase.kind === "block")) blocks++;
    const width = shutdown && (shutdown.start.latest - shutdown.start.earliest) / HOUR;
    const onset = shutdown
      ? `onset ${isoInstant(shutdown.start.best)} (within ${width!.toFixed(1)} h)`
      : "no shutdown";
    details.push(
      `AS${network} ${name}${judged ? "" : " (too small to judge)"}: ${onset}; ${episodes.map(episodeText).join(" | ") || "nothing"}`,
    );
  }
  return {
    id,
    title,
    expected,
    found: `${shutdowns} of ${networks} networks (the country among them) with a shutdown, ${blocks} with a block`,
    ok: shutdowns === networks && blocks === 0,
    details,
  };
}
