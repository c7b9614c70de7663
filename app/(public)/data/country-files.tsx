import { DataTable } from "../../../components/site/data-table.tsx";
import { DownloadLinks } from "../../../components/site/download-links.tsx";
import { Fold } from "../../../components/site/fold.tsx";
import { serviceHref } from "../../../components/site/names.ts";
import { SimulatedMark } from "../../../components/site/simulated.tsx";
import type { PlaceCounts } from "../../../db/queries/export/row-counts.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import type { ServiceOverview } from "../../../lib/model/overview.ts";

/** The files of one country, each service of it in a row, folded under how much there is. */
export function CountryFiles({
  language,
  places,
  countsOf,
}: {
  language: Language;
  /** Of one country, at least one; all of them measured. */
  places: readonly ServiceOverview[];
  countsOf: (country: string, service: string) => PlaceCounts | undefined;
}) {
  const country = places[0]!.country;
  const counted = places.map((place) => ({ place, counts: countsOf(country.id, place.service.id) }));
  return (
    <Fold
      summary={language.say("pages.data-country", {
        country: country.name,
        services: places.length,
        observations: counted.reduce((sum, { counts }) => sum + (counts?.observations ?? 0), 0),
      })}
    >
      <DataTable
        language={language}
        caption={country.name}
        columns={[
          { key: "service", label: language.say("pages.column-service") },
          { key: "measured", label: language.say("pages.network-days") },
          { key: "cells", label: language.say("pages.data-cells") },
          { key: "observations", label: language.say("pages.data-observations") },
        ]}
        rows={counted.map(({ place: { service, firstDayAt, lastDayAt, provenances }, counts }) => {
          const path = serviceHref(country.id, service.id);
          const files = (table: string, at: string, rows: number) => (
            <>
              {language.count(rows)}
              <DownloadLinks
                language={language}
                path={at}
                what={language.say("pages.data-file-of", {
                  table,
                  place: language.say("pages.service-title", {
                    service: service.name,
                    country: country.name,
                  }),
                })}
                size="large"
              />
            </>
          );
          return {
            key: path,
            cells: [
              <>
                <a href={language.address(path)}>{service.name}</a>{" "}
                {provenances.includes("simulated") ? <SimulatedMark language={language} /> : null}
              </>,
              firstDayAt === null || lastDayAt === null
                ? null
                : language.say("format.range", {
                    from: language.date(firstDayAt, { short: true }),
                    to: language.date(lastDayAt, { short: true }),
                  }),
              files(language.say("pages.data-cells"), path, counts?.cells ?? 0),
              files(
                language.say("pages.data-observations"),
                `${path}/observations`,
                counts?.observations ?? 0,
              ),
            ],
          };
        })}
      />
    </Fold>
  );
}
