import { type Duration, HOUR, type Instant } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { Series, SeriesPoint } from "../model/series.ts";

/**
 * A series drawn as text, for tests that are read at a glance. One token a step:
 * `ok` a test that worked, `xx` one that failed, `3/5` three of five tries that failed, `9` or `2.5` a level,
 * `--` nobody measured. `ok*24` repeats a token, `(ok xx)*7` a group.
 *
 * @throws RangeError at a token that is none of these.
 */
export function drawnSeries(
  text: string,
  options: {
    readonly start: Instant;
    readonly step?: Duration;
    readonly metric?: Metric;
    readonly network?: number | null;
    readonly feature?: string | null;
    readonly service?: string;
    readonly country?: string;
    readonly duration?: Duration;
    /** Levels are multiplied by e to the power of this much at most, up or down, in a fixed disorder. */
    readonly noise?: number;
    readonly seed?: number;
    readonly control?: number | null;
  },
): Series {
  const { start, step = HOUR, noise = 0, duration = 0, control = null } = options;
  const random = disorder(options.seed ?? 1);
  const points: SeriesPoint[] = [];
  expanded(text).forEach((token, at) => {
    const blank = { time: start + at * step, duration, control, lower: null, upper: null, probe: null };
    // One step of disorder a token, measured or not, so that a gap does not change what lies around it.
    const factor = Math.exp(noise * (random() + random() + random() - 1.5));
    if (token === "--") return;
    const counts = /^(\d+)\/(\d+)$/.exec(token);
    if (token === "ok" || token === "xx")
      points.push({ ...blank, value: null, n: 1, bad: token === "xx" ? 1 : 0 });
    else if (counts !== null)
      points.push({ ...blank, value: null, n: Number(counts[2]), bad: Number(counts[1]) });
    else if (/^\d+(\.\d+)?$/.test(token))
      points.push({ ...blank, value: Number(token) * factor, n: 0, bad: 0 });
    else throw new RangeError(`"${token}" draws nothing`);
  });
  const levels = points.some((point) => point.value !== null);
  return {
    country: options.country ?? "IR",
    service: options.service ?? "telegram",
    feature: options.feature ?? null,
    network: options.network === undefined ? 12880 : options.network,
    metric: options.metric ?? (levels ? "throughput" : "reachability"),
    source: "drawn",
    provenance: "measured",
    points,
  };
}

function expanded(text: string): string[] {
  let flat = text.trim();
  for (;;) {
    const next = flat.replace(/\(([^()]*)\)\*(\d+)/g, (_, group: string, times: string) =>
      Array.from({ length: Number(times) }, () => group.trim()).join(" "),
    );
    if (next === flat) break;
    flat = next;
  }
  return flat.split(/\s+/).flatMap((token) => {
    const repeated = /^(.+)\*(\d+)$/.exec(token);
    if (repeated === null) return [token];
    return Array.from({ length: Number(repeated[2]) }, () => repeated[1]!);
  });
}

/** Numbers from 0 to 1 in a fixed order (Park & Miller's minimal standard generator, 1988). */
function disorder(seed: number): () => number {
  let state = (seed * 7919 + 17) % 2147483647;
  for (let warm = 0; warm < 10; warm++) state = (state * 48271) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
