import type { Detector } from "../../../lib/detect/detector.ts";
import { point } from "../../../lib/evaluate/background.ts";
import type { RealCase } from "../../../lib/evaluate/evaluation.ts";
import type { SeriesPoint } from "../../../lib/model/series.ts";
import { instant, number, readRows } from "../shared-data.ts";
import { episodesIn, episodeText, interferenceIn, measuredSeries } from "./detect-case.ts";

const from = Date.UTC(2023, 10, 8);
const to = Date.UTC(2023, 10, 25);

/** Telegram's web page in Kenya in November 2023, by network: blocked on Safaricom in the hours of exams. */
export function kenya2023(detector: Detector): RealCase {
  const id = "kenya-2023";
  const title = "Kenya, web.telegram.org, November 2023";
  const expected =
    "Safaricom (AS33771) blocked on weekdays at 04–07 and 10–13 UTC, 8–24 November; others open";
  const rows = readRows("ooni/kenya-2023/2023-KE-telegram.csv.gz");
  if (rows === null) return { id, title, expected, found: "data absent", ok: null, details: [] };
  // One point a measurement: the TLS connections to the page's addresses that were tried, and those that failed.
  const byNetwork = new Map<number, Map<string, SeriesPoint>>();
  for (const row of rows) {
    const network = number(row.probe_asn);
    if (row.hostname !== "web.telegram.org" || network === null) continue;
    const tcpFailed = row.tcp_failure !== "";
    const tlsFailed = row.tls_failure !== "";
    const tried = number(row.tcp_success) === 1 || tcpFailed || tlsFailed;
    // IPv6 addresses on a line without IPv6 say nothing.
    if (!tried || row.ip?.includes(":")) continue;
    const points = byNetwork.get(network) ?? new Map<string, SeriesPoint>();
    byNetwork.set(network, points);
    const known = points.get(row.measurement_uid!);
    const bad = tcpFailed || tlsFailed ? 1 : 0;
    points.set(
      row.measurement_uid!,
      point(instant(row.measurement_start_time!), { n: (known?.n ?? 0) + 1, bad: (known?.bad ?? 0) + bad }),
    );
  }
  const series = [...byNetwork]
    .filter(([, points]) => points.size >= 10)
    .map(([network, points]) =>
      measuredSeries(
        {
          country: "KE",
          service: "telegram",
          feature: "web",
          network,
          metric: "reachability",
          source: "ooni",
        },
        [...points.values()],
      ),
    );
  const episodes = episodesIn(detector, series, "Africa/Nairobi");
  const safaricom = episodes.filter((episode) => episode.networks.includes(33771));
  const blocks = interferenceIn(safaricom).filter(
    (phase) => phase.kind === "block" && phase.start.best < to && (phase.end?.best ?? to) > from,
  );
  const recurring = blocks.find((phase) => phase.recurrence !== null);
  const others = episodes.filter((episode) => !episode.networks.includes(33771));
  const hours = recurring?.recurrence?.hours.map((one) => `${one.from}–${one.to}`).join(", ");
  return {
    id,
    title,
    expected,
    found:
      recurring === undefined
        ? `${blocks.length} blocks on Safaricom, none recurring; ${others.length} elsewhere`
        : `recurring on Safaricom, hours ${hours} ${recurring.recurrence!.timeZone}; ${others.length} elsewhere`,
    ok: recurring !== undefined && recurring.recurrence!.hours.length === 2 && others.length === 0,
    details: episodes.map((episode) => `AS${episode.networks.join(", AS")}: ${episodeText(episode)}`),
  };
}
