import { median } from "../../stats/median.ts";
import type { DetectorInput } from "../detector.ts";
import type { LocalClock } from "../local-clock.ts";
import { type Chain, chainOf } from "./chain.ts";
import type { FeatureChains } from "./country.ts";
import { countsModel, dailyFailure } from "./counts-model.ts";
import { emissionRows } from "./emission.ts";
import { levelModel } from "./level-model.ts";
import type { LikelihoodTable } from "./likelihood-table.ts";
import { isLongEnough } from "./long-enough.ts";
import { type FoundRecurrence, recurrenceOf } from "./recurrence.ts";
import { NORMAL } from "./states.ts";
import type { PreparedChannel, Strand } from "./strand.ts";

/**
 * All chains of one part of a service, in two passes: the first works out what is normal time, the second takes the
 * baselines from that time alone.
 */
export function judge(
  feature: string | null,
  strands: readonly Strand[],
  clock: LocalClock,
  table: LikelihoodTable,
  input: DetectorInput,
): FeatureChains {
  const recurrences = recurrencesOf(strands, clock, input);
  model(strands, clock, table, () => null);
  const first = run(strands, table);
  const normal = normalPoints(strands, first);
  model(strands, clock, table, (channel) => normal.get(channel) ?? null);
  return { feature, strands, recurrences, ...run(strands, table) };
}

/** Timetables first of all networks together, else network by network. Their points are then taken as explained. */
function recurrencesOf(strands: readonly Strand[], clock: LocalClock, input: DetectorInput) {
  const found: { strands: Strand[]; found: FoundRecurrence }[] = [];
  const search = (among: readonly Strand[]) =>
    recurrenceOf(
      among.flatMap((strand) => strand.channels.map((prepared) => prepared.channel)),
      clock,
      input.timeZone,
      input.until,
    );
  for (const strand of strands) {
    const own = search([strand]);
    if (own === null) continue;
    const same = found.find((other) => sameTimetable(other.found, own));
    if (same === undefined) found.push({ strands: [strand], found: own });
    else {
      same.strands.push(strand);
      if (own.confidence > same.found.confidence) same.found = own;
    }
  }
  if (found.length === 0 && strands.length > 1) {
    const together = search(strands);
    if (together !== null) found.push({ strands: [...strands], found: together });
  } else
    for (const one of found) {
      const together = one.strands.length > 1 ? search(one.strands) : null;
      if (together !== null) one.found = together;
    }
  for (const one of found)
    for (const strand of one.strands)
      for (const prepared of strand.channels)
        if (prepared.channel.kind === "counts")
          for (const { start, end } of one.found.intervals)
            prepared.channel.times.forEach((time, at) => {
              if (time >= start && time < end) prepared.explained[at] = 1;
            });
  return found;
}

function sameTimetable(a: FoundRecurrence, b: FoundRecurrence): boolean {
  const hoursOf = ({ recurrence }: FoundRecurrence) => {
    const on = new Set<string>();
    for (const day of recurrence.days)
      for (const { from, to } of recurrence.hours)
        for (let hour = from; hour < (to > from ? to : to + 24); hour++) on.add(`${day}/${hour % 24}`);
    return on;
  };
  const one = hoursOf(a);
  const other = hoursOf(b);
  const shared = [...one].filter((hour) => other.has(hour)).length;
  const overlapping =
    a.start.best < (b.end?.best ?? Number.POSITIVE_INFINITY) &&
    b.start.best < (a.end?.best ?? Number.POSITIVE_INFINITY);
  return overlapping && shared / (one.size + other.size - shared) >= 0.4;
}

function model(
  strands: readonly Strand[],
  clock: LocalClock,
  table: LikelihoodTable,
  normalOf: (channel: PreparedChannel) => Uint8Array | null,
): void {
  const counts = strands.flatMap((strand) =>
    strand.channels.filter((prepared) => prepared.channel.kind === "counts"),
  );
  const own = new Map(
    counts.map((prepared) => [prepared, dailyFailure(prepared.channel, normalOf(prepared))] as const),
  );
  const shares = [...own.values()].filter((one) => one.days > 0).map((one) => one.share);
  const country = shares.length === 0 ? 0 : median(shares);
  for (const strand of strands)
    for (const prepared of strand.channels) {
      prepared.model =
        prepared.channel.kind === "counts"
          ? countsModel(own.get(prepared)!, country)
          : levelModel(prepared.channel, normalOf(prepared), clock);
      prepared.rows = emissionRows(
        prepared.channel,
        prepared.model,
        prepared.weights,
        prepared.follows,
        table,
      );
    }
}

function run(strands: readonly Strand[], table: LikelihoodTable) {
  const chains = strands.map((strand) => (isLongEnough(strand) ? chainOf(strand.channels, table) : null));
  const all = strands.flatMap((strand) => strand.channels);
  const pooled = strands.length > 1 ? chainOf(all, table) : null;
  return { chains, pooled };
}

/** Points that neither their network's chain nor the country's takes for anything but normal. */
function normalPoints(
  strands: readonly Strand[],
  of: { readonly chains: readonly (Chain | null)[]; readonly pooled: Chain | null },
): Map<PreparedChannel, Uint8Array> {
  const normal = new Map<PreparedChannel, Uint8Array>();
  for (const strand of strands)
    for (const prepared of strand.channels)
      normal.set(
        prepared,
        prepared.explained.map((explained) => 1 - explained),
      );
  const mark = (chain: Chain | null, channels: readonly PreparedChannel[]) => {
    if (chain === null) return;
    for (let at = 0; at < chain.times.length; at++)
      if (chain.smoothed.classes[at * 4 + NORMAL]! < 0.5)
        normal.get(channels[chain.channels[at]!]!)![chain.points[at]!] = 0;
  };
  strands.forEach((strand, index) => {
    mark(of.chains[index] ?? null, strand.channels);
  });
  mark(
    of.pooled,
    strands.flatMap((strand) => strand.channels),
  );
  return normal;
}
