import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EpisodeTable } from "../../../../components/evidence/episode-table.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { RangeForm } from "../../../../components/site/range-form.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { SortLinks } from "../../../../components/site/sort-links.tsx";
import { StripTable } from "../../../../components/strip/strip-table.tsx";
import { reader } from "../../../../db/client.ts";
import { readService } from "../../../../db/queries/catalogue/read-service.ts";
import { rangeQuery } from "../../../../lib/export/range.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import { sharing } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { compareHref } from "../../compare/places.ts";
import { idOf, type SearchParams, single } from "../../params.ts";
import { namedService } from "../../place-names.ts";
import { askedOrder, type SortOrder, sortOrders } from "../../strip-rows.ts";
import { loadAcross } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ service: string }>;
  searchParams: SearchParams;
}

function serviceOf(language: Language, segment: string) {
  const service = readService(reader(), idOf(segment).toLowerCase());
  if (service === null) notFound();
  if (segment !== service.id) permanentRedirect(language.address(`/services/${service.id}`));
  return namedService(language, service);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const service = serviceOf(language, (await params).service);
  const path = `/services/${service.id}`;
  const title = language.say("pages.across-title", { service: service.name });
  const description = language.say("pages.across-description", { service: service.name });
  const feed = {
    address: { kind: "service", service: service.id } as const,
    title: language.say("share.feed-title-place", { place: service.name }),
  };
  return {
    title,
    description,
    ...sharing(language, { path, title, description, csv: true, card: "site", feeds: [feed] }),
  };
}

export default async function AcrossPage({ params, searchParams }: Props) {
  const language = await readerLanguage();
  const service = serviceOf(language, (await params).service);
  const query = await searchParams;
  const order = askedOrder(single(query.sort));
  const page = loadAcross(language, service, { order, from: single(query.from), to: single(query.to) });
  const { countries, episodes, statements } = page;
  const path = `/services/${service.id}`;
  const title = language.say("pages.across-title", { service: service.name });

  if (countries.length === 0)
    return (
      <>
        <PageHead
          kicker={<a href={language.address("/services")}>{language.say("pages.services-title")}</a>}
          title={title}
        >
          <p>{language.say("pages.across-empty", { service: service.name })}</p>
        </PageHead>
        <EmptyState what={language.say("pages.across-empty-fill", { service: service.name })} />
      </>
    );

  const sorted = (one: SortOrder) => {
    const kept = {
      ...(page.asked.state === "range" ? rangeQuery(page.range) : {}),
      ...(one === "happened" ? {} : { sort: one }),
    };
    return Object.keys(kept).length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
  };
  return (
    <>
      {page.simulated ? <SimulatedBanner language={language} /> : null}
      <PageHead
        kicker={<a href={language.address("/services")}>{language.say("pages.services-title")}</a>}
        title={title}
      >
        <p>
          {language.say("pages.across-lead", {
            service: service.name,
            countries: countries.length,
            episodes: episodes.length,
            statements: statements.length,
          })}
        </p>
      </PageHead>
      <Section
        id="countries"
        title={language.say("pages.across-countries")}
        note={language.say("pages.country-services-note")}
        aside={<CsvLink language={language} href={`${path}.csv`} what={title} />}
      >
        <RangeForm
          language={language}
          path={path}
          range={page.range}
          usual={page.asked.state === "range" ? page.usual : null}
          everything={null}
          invalid={page.asked.state === "invalid" ? page.asked : null}
          asked=""
          other={null}
          kept={order === "happened" ? {} : { sort: order }}
        />
        {page.years.length < 2 ? null : (
          <SortLinks
            language={language}
            label={language.say("pages.range-year")}
            options={page.years.map((year) => {
              const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
              const query = { ...whole, ...(order === "happened" ? {} : { sort: order }) };
              const shown = rangeQuery(page.range);
              return {
                label: String(year),
                href: `${path}?${new URLSearchParams(query)}`,
                chosen: shown.from === whole.from && shown.to === whole.to,
              };
            })}
          />
        )}
        {countries.length < 2 ? null : (
          <SortLinks
            language={language}
            options={sortOrders.map((one) => ({
              label: language.say(`pages.sort-${one}`),
              href: sorted(one),
              chosen: one === order,
            }))}
          />
        )}
        <StripTable language={language} rows={countries} axis={page.axis} />
        {countries.length < 2 ? null : (
          <p>
            <a href={language.address(compareHref(countries.map(({ overview }) => overview)))}>
              {language.say("pages.across-compare")}
            </a>
          </p>
        )}
      </Section>
      <Section id="episodes" title={language.say("pages.service-episodes")}>
        {episodes.length === 0 ? (
          <EmptyState
            what={language.say("pages.service-episodes-empty")}
            fill={language.say("pages.home-quiet-note")}
          />
        ) : (
          <EpisodeTable language={language} episodes={episodes} withPlace />
        )}
      </Section>
      <Section id="statements" title={language.say("pages.service-statements")}>
        {statements.length === 0 ? (
          <EmptyState
            what={language.say("pages.service-statements-empty")}
            fill={language.say("pages.service-statements-empty-fill")}
          />
        ) : (
          <StatementList language={language} statements={statements} />
        )}
      </Section>
    </>
  );
}
