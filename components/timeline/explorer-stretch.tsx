import { rangeQuery } from "../../lib/export/range-query.ts";
import { inLanguage } from "../../lib/i18n/address-language.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { Interval } from "../../lib/model/interval.ts";
import { wholeSteps } from "../../lib/timeline/explore-rows.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { isDeskBrowser } from "../desk/desk-browser.ts";

/** What can be done with the stretch that is shown: its rows as a file, its address, and at the desk a note on it. */
export function StretchLinks({
  figure,
  locale,
  shown,
}: {
  figure: TimelineFigure;
  locale: Locale;
  shown: Interval;
}) {
  const path = `/${figure.country.toLowerCase()}/${figure.service}`;
  const range = rangeQuery(wholeSteps(shown, figure.range, figure.step));
  const query = new URLSearchParams(range);
  const page = new URLSearchParams(range);
  // A page that was asked for other evidence than the usual keeps to it.
  const evidence = new URLSearchParams(window.location.search).get("evidence");
  if (evidence !== null) page.set("evidence", evidence);
  return (
    <>
      <a className="explorer-link" href={`${path}.csv?${query}`} download>
        {translate(locale, "figure.explore.csv")}
      </a>
      <a className="explorer-link" href={inLanguage(`${path}?${page}`, locale)}>
        {translate(locale, "figure.explore.link")}
      </a>
      {isDeskBrowser() ? (
        <a
          className="explorer-link"
          href={`/desk/new/annotation?${new URLSearchParams({ country: figure.country, service: figure.service, ...range })}`}
        >
          {translate(locale, "figure.explore.annotate")}
        </a>
      ) : null}
    </>
  );
}
