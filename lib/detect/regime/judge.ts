import type { LocalClock } from "../../model/local-clock.ts";
import { median } from "../../stats/median.ts";
import type { DetectorInput } from "../detector.ts";
import { type Chain, chainOf } from "./chain.ts";
import type { FeatureChains } from "./country.ts";
import { countsModel, dailyFailure } from "./counts-model.ts";
import { emissionRows } from "./emission.ts";
import { keepsTo } from "./keeps-to.ts";
import { levelModel } from "./level-model.ts";
import type { LikelihoodTable } from "./likelihood-table.ts";
import { isLongEnough } from "./long-enough.ts";
import { type FoundRecurrence, recurrenceOf } from "./recurrence.ts";
import { serialTempering } from "./serial-tempering.ts";
import { NORMAL } from "./states.ts";
import type { PreparedChannel, Strand } from "./strand.ts";
import { thresholds } from "./thresholds.ts";

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

/**
 * Timetables network by network; those that agree are one finding. Where no network shows one by itself, all of them
 * together may. Points of a timetable are then taken as explained.
 */
function recurrencesOf(
  strands: readonly Strand[],
  clock: LocalClock,
  input: DetectorInput,
): FeatureChains["recurrences"] {
  const search = (among: readonly Strand[]) =>
    recurrenceOf(
      among.flatMap((strand) => strand.channels.map((prepared) => prepared.channel)),
      clock,
      input.timeZone,
      input.until,
    );
  const own = strands.flatMap((strand) => {
    const found = search([strand]);
    return found === null ? [] : [{ strands: [strand], found }];
  });
  if (own.length === 0 && strands.length > 1) {
    const together = search(strands);
    if (together !== null) own.push({ strands: [...strands], found: together });
  }
  // A network that keeps to a timetable found on another keeps to it, though its own tests were too few to find it by.
  const without = new Set(strands.filter((strand) => !own.some((one) => one.strands.includes(strand))));
  for (const one of own)
    for (const strand of without)
      if (keepsTo(strand, one.found)) {
        one.strands.push(strand);
        without.delete(strand);
      }
  for (const one of own) for (const strand of one.strands) explain(strand, one.found);
  const groups: { strands: Strand[]; found: FoundRecurrence }[] = [];
  for (const one of own) {
    const group = groups.find((other) => sameTimetable(other.found, one.found));
    if (group === undefined) groups.push({ strands: [...one.strands], found: one.found });
    else group.strands.push(...one.strands);
  }
  const settled = groups.map(({ strands: among, found }) => ({
    strands: among,
    found: among.length > 1 && among.length < strands.length ? (search(among) ?? found) : found,
  }));
  // What one network's few tests show of a timetable may be less of it than all of its networks show together.
  for (const group of settled) for (const strand of group.strands) explain(strand, group.found);
  return settled;
}

function explain(strand: Strand, { intervals }: FoundRecurrence): void {
  for (const { channel, explained } of strand.channels) {
    if (channel.kind !== "counts") continue;
    let next = 0;
    channel.times.forEach((time, at) => {
      while (next < intervals.length && intervals[next]!.end <= time) next++;
      if (next < intervals.length && intervals[next]!.start <= time) explained[at] = 1;
    });
  }
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
  return overlapping && shared / (one.size + other.size - shared) >= 0.6;
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
  for (const strand of strands) {
    for (const prepared of strand.channels)
      prepared.model =
        prepared.channel.kind === "counts"
          ? countsModel(own.get(prepared)!, country)
          : levelModel(prepared.channel, prepared.effects, normalOf(prepared), clock);
    const tempering = serialTempering(
      strand.channels.flatMap(({ channel: { times }, weights, model }, at) =>
        model.kind === "level"
          ? [
              {
                times,
                weights,
                normal: normalOf(strand.channels[at]!),
                residuals: model.residuals,
                spread: model.spread,
              },
            ]
          : [],
      ),
    );
    for (const prepared of strand.channels) {
      if (prepared.model.kind === "level") prepared.model = { ...prepared.model, tempering };
      prepared.rows = emissionRows(
        prepared.channel,
        prepared.model,
        prepared.weights,
        prepared.follows,
        table,
      );
    }
  }
}

function run(strands: readonly Strand[], table: LikelihoodTable) {
  const chains = strands.map((strand) =>
    isLongEnough(strand) ? chainOf(strand.channels, table.values()) : null,
  );
  const all = strands.flatMap((strand) => strand.channels);
  const pooled = strands.length > 1 ? chainOf(all, table.values()) : null;
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
      if (chain.smoothed.classes[at * 4 + NORMAL]! < thresholds.normalForBaseline.value)
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
