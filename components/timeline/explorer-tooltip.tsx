import { formatDateTime, formatListed, formatPercent, formatValue } from "../../lib/i18n/format.ts";
import { localeProperties } from "../../lib/i18n/locales.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import { levelTitle } from "../../lib/timeline/layout/lane-text.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";

/** What all lanes say of the step under the pointer: how much, out of how many tests, from which source. */
export function StepTooltip({
  active,
  payload,
  figure,
  locale,
}: {
  active?: boolean;
  payload?: readonly { readonly payload?: unknown }[];
  figure: TimelineFigure;
  locale: Locale;
}) {
  const row = payload?.[0]?.payload as ExploreRow | undefined;
  if (active !== true || row === undefined) return null;
  const lines = linesOf(row, figure, locale);
  return (
    <div className="explorer-tooltip" dir={localeProperties[locale].dir}>
      <p className="explorer-when">{formatDateTime(row.time, { locale })}</p>
      {lines.length === 0 ? <p>{translate(locale, "figure.coverage.gap")}</p> : null}
      {lines.map(({ key, title, words }) => (
        <p key={key}>
          <span className="explorer-quiet">{title}</span> {words}
        </p>
      ))}
      <p className="explorer-quiet">
        {translate(locale, "figure.explore.source", { source: formatListed(figure.sources, locale) })}
      </p>
    </div>
  );
}

interface Line {
  readonly key: string;
  readonly title: string;
  readonly words: string;
}

function linesOf(row: ExploreRow, figure: TimelineFigure, locale: Locale): Line[] {
  const levels = figure.levels.flatMap((lane, index) => {
    const level = row.levels[index];
    if (level == null) return [];
    const value = (amount: number) => formatValue(lane.metric.id, amount, locale);
    const words = translate(locale, "figure.explore.level", {
      median: value(level.median),
      q25: value(level.q25),
      q75: value(level.q75),
      n: level.n,
    });
    const title = levelTitle(lane, locale);
    const several = figure.sources.length > 1;
    return [
      {
        key: `${lane.metric.id} ${lane.source}`,
        title: several ? `${title} · ${lane.source}` : title,
        words,
      },
    ];
  });
  const failing = (key: "figure.lane.reachability" | "figure.lane.affected", n: number, bad: number) => ({
    key,
    title: translate(locale, key),
    words: translate(locale, "figure.explore.failing", { bad, n, share: formatPercent(bad / n, locale) }),
  });
  const { n, bad, affected, observations, networks } = row;
  return [
    ...levels,
    ...(n === null || bad === null ? [] : [failing("figure.lane.reachability", n, bad)]),
    ...(affected === null ? [] : [failing("figure.lane.affected", affected.n, affected.bad)]),
    ...(observations === null
      ? []
      : [
          {
            key: "coverage",
            title: translate(locale, "figure.lane.coverage"),
            words: translate(locale, "figure.explore.observations", {
              observations,
              networks: networks ?? 0,
            }),
          },
        ]),
  ];
}
