import { formatCount } from "../../i18n/format.ts";
import { type Locale, translate } from "../../i18n/translate.ts";
import { DAY, type Duration } from "../../model/interval.ts";
import type { CoverageRow, LevelLane, ReachabilityRow } from "../model.ts";

export function levelTitle(lane: LevelLane, locale: Locale): string {
  const titles = {
    reachability: translate(locale, "figure.metric.reachability"),
    throughput: translate(locale, "figure.metric.throughput"),
    handshake: translate(locale, "figure.metric.handshake"),
    latency: translate(locale, "figure.metric.latency"),
    load: translate(locale, "figure.metric.load"),
    users: translate(locale, "figure.metric.users"),
    traffic: translate(locale, "figure.metric.traffic"),
    signal: translate(locale, "figure.metric.signal"),
  };
  return titles[lane.metric.id];
}

export function levelNote(lane: LevelLane, step: Duration, locale: Locale): string {
  return translate(locale, "figure.note.level", {
    step: step >= DAY ? "day" : "hour",
    ...span(
      lane.rows.map((row) => row.n),
      locale,
    ),
    bad: lane.metric.bad,
  });
}

export function shareNote(
  rows: readonly ReachabilityRow[],
  step: Duration,
  networks: readonly number[] | null,
  locale: Locale,
): string {
  const values = {
    step: step >= DAY ? "day" : "hour",
    ...span(
      rows.map((row) => row.n),
      locale,
    ),
  };
  if (networks === null) return translate(locale, "figure.note.share", values);
  const names = networks.length <= 2 ? networks.map((asn) => `AS${asn}`).join(", ") : "none";
  return translate(locale, "figure.note.affected", { ...values, names, count: networks.length });
}

export function coverageNote(rows: readonly CoverageRow[], step: Duration, locale: Locale): string | null {
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, row) => sum + row.observations, 0);
  const networks = rows.reduce((most, row) => Math.max(most, row.networks), 0);
  return translate(locale, "figure.note.coverage", {
    total: formatCount(total, locale),
    networks,
    step: step >= DAY ? "day" : "hour",
  });
}

/** "3" or "3–80": a rate never stands without its n. */
function span(counts: readonly number[], locale: Locale): { n: string } {
  const least = counts.reduce((low, n) => Math.min(low, n), Number.POSITIVE_INFINITY);
  const most = counts.reduce((high, n) => Math.max(high, n), 0);
  if (least >= most) return { n: formatCount(most, locale) };
  return { n: `${formatCount(least, locale)}–${formatCount(most, locale)}` };
}
