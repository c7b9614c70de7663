import type { Metadata } from "next";
import { NetworkTable } from "../../../components/evidence/network-table.tsx";
import { ReportedTable } from "../../../components/evidence/reported-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { SortLinks } from "../../../components/site/sort-links.tsx";
import { StripTable } from "../../../components/strip/strip-table.tsx";
import { sharing } from "../../cards/sharing.ts";
import { compareHref } from "../compare/places.ts";
import { countryOf, type SearchParams, single } from "../params.ts";
import { askedOrder, sortOrders } from "../strip-rows.ts";
import { loadCountry } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ country: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = countryOf((await params).country);
  const path = `/${country.id.toLowerCase()}`;
  const title = say("pages.country-page-title", { country: country.name });
  const description = say("pages.country-description", { country: country.name });
  const feed = {
    address: { kind: "country", country: country.id } as const,
    title: say("share.feed-title-place", { place: country.name }),
  };
  return { title, description, ...sharing({ path, title, description, csv: true, feeds: [feed] }) };
}

export default async function CountryPage({ params, searchParams }: Props) {
  const country = countryOf((await params).country);
  const path = `/${country.id.toLowerCase()}`;
  const order = askedOrder(single((await searchParams).sort));
  const { services, networks, axis, simulated, episodes, statements, reported, sourceNames } = loadCountry(
    country,
    order,
  );
  const recorded = (
    <Section
      id="reported"
      title={say("pages.reported")}
      note={say("pages.reported-note")}
      aside={<CsvLink href={`${path}/reported.csv`} what={say("pages.reported")} />}
    >
      {reported.length === 0 ? (
        <EmptyState what={say("pages.reported-empty")} fill={say("pages.reported-empty-fill")} />
      ) : (
        <ReportedTable records={reported} sourceNames={sourceNames} />
      )}
    </Section>
  );

  if (services.length === 0)
    return (
      <>
        <PageHead title={country.name}>
          <p>{say("pages.country-empty", { country: country.name })}</p>
          <p>{say("pages.country-empty-lead")}</p>
        </PageHead>
        <EmptyState what={say("pages.country-empty-fill", { country: country.name })} />
        {reported.length === 0 ? null : recorded}
      </>
    );

  return (
    <>
      {simulated ? <SimulatedBanner /> : null}
      <PageHead title={country.name}>
        <p>{say("pages.country-lead", { services: services.length, episodes, statements })}</p>
      </PageHead>
      <Section
        id="services"
        title={say("pages.country-services")}
        note={say("pages.country-services-note")}
        aside={<CsvLink href={`${path}.csv`} what={say("pages.country-services")} />}
      >
        {services.length < 2 ? null : (
          <SortLinks
            options={sortOrders.map((one) => ({
              label: say(`pages.sort-${one}`),
              href: one === "happened" ? path : `${path}?sort=${one}`,
              chosen: one === order,
            }))}
          />
        )}
        <StripTable rows={services} axis={axis} />
        {services.length < 2 ? null : (
          <p>
            <a href={compareHref(services.map(({ overview }) => overview))}>{say("pages.country-compare")}</a>
          </p>
        )}
      </Section>
      <Section
        id="networks"
        title={say("pages.country-networks")}
        aside={<CsvLink href={`${path}/networks.csv`} what={say("pages.country-networks")} />}
      >
        {networks.length === 0 ? (
          <EmptyState what={say("pages.country-networks-empty")} />
        ) : (
          <NetworkTable networks={networks} country={country.name} />
        )}
      </Section>
      {recorded}
    </>
  );
}
