import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EpisodeTable } from "../../../../components/evidence/episode-table.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { RangeForm } from "../../../../components/site/range-form.tsx";
import { say } from "../../../../components/site/say.ts";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { SortLinks } from "../../../../components/site/sort-links.tsx";
import { StripTable } from "../../../../components/strip/strip-table.tsx";
import { reader } from "../../../../db/client.ts";
import { readService } from "../../../../db/queries/catalogue/read-service.ts";
import { rangeQuery } from "../../../../lib/export/range.ts";
import { sharing } from "../../../cards/sharing.ts";
import { compareHref } from "../../compare/places.ts";
import { idOf, type SearchParams, single } from "../../params.ts";
import { askedOrder, type SortOrder, sortOrders } from "../../strip-rows.ts";
import { loadAcross } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ service: string }>;
  searchParams: SearchParams;
}

function serviceOf(segment: string) {
  const service = readService(reader(), idOf(segment).toLowerCase());
  if (service === null) notFound();
  if (segment !== service.id) permanentRedirect(`/services/${service.id}`);
  return service;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = serviceOf((await params).service);
  const path = `/services/${service.id}`;
  const title = say("pages.across-title", { service: service.name });
  const description = say("pages.across-description", { service: service.name });
  const feed = {
    address: { kind: "service", service: service.id } as const,
    title: say("share.feed-title-place", { place: service.name }),
  };
  return {
    title,
    description,
    ...sharing({ path, title, description, csv: true, card: "site", feeds: [feed] }),
  };
}

export default async function AcrossPage({ params, searchParams }: Props) {
  const service = serviceOf((await params).service);
  const query = await searchParams;
  const order = askedOrder(single(query.sort));
  const page = loadAcross(service, { order, from: single(query.from), to: single(query.to) });
  const { countries, episodes, statements } = page;
  const path = `/services/${service.id}`;
  const title = say("pages.across-title", { service: service.name });

  if (countries.length === 0)
    return (
      <>
        <PageHead kicker={<a href="/services">{say("pages.services-title")}</a>} title={title}>
          <p>{say("pages.across-empty", { service: service.name })}</p>
        </PageHead>
        <EmptyState what={say("pages.across-empty-fill", { service: service.name })} />
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
      {page.simulated ? <SimulatedBanner /> : null}
      <PageHead kicker={<a href="/services">{say("pages.services-title")}</a>} title={title}>
        <p>
          {say("pages.across-lead", {
            service: service.name,
            countries: countries.length,
            episodes: episodes.length,
            statements: statements.length,
          })}
        </p>
      </PageHead>
      <Section
        id="countries"
        title={say("pages.across-countries")}
        note={say("pages.country-services-note")}
        aside={<CsvLink href={`${path}.csv`} what={title} />}
      >
        <RangeForm
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
            label={say("pages.range-year")}
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
            options={sortOrders.map((one) => ({
              label: say(`pages.sort-${one}`),
              href: sorted(one),
              chosen: one === order,
            }))}
          />
        )}
        <StripTable rows={countries} axis={page.axis} />
        {countries.length < 2 ? null : (
          <p>
            <a href={compareHref(countries.map(({ overview }) => overview))}>{say("pages.across-compare")}</a>
          </p>
        )}
      </Section>
      <Section id="episodes" title={say("pages.service-episodes")}>
        {episodes.length === 0 ? (
          <EmptyState what={say("pages.service-episodes-empty")} fill={say("pages.home-quiet-note")} />
        ) : (
          <EpisodeTable episodes={episodes} withPlace />
        )}
      </Section>
      <Section id="statements" title={say("pages.service-statements")}>
        {statements.length === 0 ? (
          <EmptyState
            what={say("pages.service-statements-empty")}
            fill={say("pages.service-statements-empty-fill")}
          />
        ) : (
          <StatementList statements={statements} />
        )}
      </Section>
    </>
  );
}
