import type { Metadata } from "next";
import { NetworkTable } from "../../../components/evidence/network-table.tsx";
import { ReportedTable } from "../../../components/evidence/reported-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { SortLinks } from "../../../components/site/sort-links.tsx";
import { StripTable } from "../../../components/strip/strip-table.tsx";
import { sharing } from "../../cards/sharing.ts";
import { readerLanguage } from "../../reader-language.ts";
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
  const language = await readerLanguage();
  const country = countryOf(language, (await params).country);
  const path = `/${country.id.toLowerCase()}`;
  const title = language.say("pages.country-page-title", { country: country.name });
  const description = language.say("pages.country-description", { country: country.name });
  const feed = {
    address: { kind: "country", country: country.id } as const,
    title: language.say("share.feed-title-place", { place: country.name }),
  };
  return { title, description, ...sharing(language, { path, title, description, csv: true, feeds: [feed] }) };
}

export default async function CountryPage({ params, searchParams }: Props) {
  const language = await readerLanguage();
  const country = countryOf(language, (await params).country);
  const path = `/${country.id.toLowerCase()}`;
  const order = askedOrder(single((await searchParams).sort));
  const { services, networks, axis, simulated, episodes, statements, reported, sourceNames, measured } =
    loadCountry(language, country, order);
  const recorded = (
    <Section
      id="reported"
      title={language.say("pages.reported")}
      note={language.say("pages.reported-note")}
      aside={
        <CsvLink language={language} href={`${path}/reported.csv`} what={language.say("pages.reported")} />
      }
    >
      {reported.length === 0 ? (
        <EmptyState
          what={language.say("pages.reported-empty")}
          fill={language.say("pages.reported-empty-fill")}
        />
      ) : (
        <ReportedTable language={language} records={reported} sourceNames={sourceNames} />
      )}
    </Section>
  );

  if (services.length === 0)
    return (
      <>
        <PageHead title={country.name}>
          <p>{language.say("pages.country-empty", { country: country.name })}</p>
          <p>{language.say("pages.country-empty-lead")}</p>
        </PageHead>
        <EmptyState what={language.say("pages.country-empty-fill", { country: country.name })} />
        {reported.length === 0 ? null : recorded}
      </>
    );

  return (
    <>
      {simulated ? <SimulatedBanner language={language} /> : null}
      <PageHead title={country.name}>
        <p>
          {language.say("pages.country-lead", { services: services.length, episodes, statements })}{" "}
          {measured === null
            ? null
            : language.say("pages.country-measured", {
                from: language.date(measured.from, { short: true }),
                to: language.date(measured.to, { short: true }),
              })}
        </p>
      </PageHead>
      <Section
        id="services"
        title={language.say("pages.country-services")}
        note={language.say("pages.country-services-note")}
        aside={
          <CsvLink language={language} href={`${path}.csv`} what={language.say("pages.country-services")} />
        }
      >
        {services.length < 2 ? null : (
          <SortLinks
            language={language}
            options={sortOrders.map((one) => ({
              label: language.say(`pages.sort-${one}`),
              href: one === "happened" ? path : `${path}?sort=${one}`,
              chosen: one === order,
            }))}
          />
        )}
        <StripTable language={language} rows={services} axis={axis} />
        {services.length < 2 ? null : (
          <p>
            <a href={language.address(compareHref(services.map(({ overview }) => overview)))}>
              {language.say("pages.country-compare")}
            </a>
          </p>
        )}
      </Section>
      <Section
        id="networks"
        title={language.say("pages.country-networks")}
        aside={
          <CsvLink
            language={language}
            href={`${path}/networks.csv`}
            what={language.say("pages.country-networks")}
          />
        }
      >
        {networks.length === 0 ? (
          <EmptyState what={language.say("pages.country-networks-empty")} />
        ) : (
          <NetworkTable language={language} networks={networks} country={country.name} />
        )}
      </Section>
      {recorded}
    </>
  );
}
