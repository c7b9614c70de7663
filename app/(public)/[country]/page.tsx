import type { Metadata } from "next";
import { NetworkTable } from "../../../components/evidence/network-table.tsx";
import { CsvLink } from "../../../components/site/csv-link.tsx";
import { PageHead } from "../../../components/site/page-head.tsx";
import { say } from "../../../components/site/say.ts";
import { EmptyState, Section } from "../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../components/site/simulated.tsx";
import { StripTable } from "../../../components/strip/strip-table.tsx";
import { countryOf } from "../params.ts";
import { loadCountry } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ country: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = countryOf((await params).country);
  const path = `/${country.id.toLowerCase()}`;
  return {
    title: say("pages.country-page-title", { country: country.name }),
    description: say("pages.country-description", { country: country.name }),
    alternates: { canonical: path, types: { "text/csv": `${path}.csv` } },
  };
}

export default async function CountryPage({ params }: Props) {
  const country = countryOf((await params).country);
  const path = `/${country.id.toLowerCase()}`;
  const { services, networks, axis, simulated, episodes, statements } = loadCountry(country);

  if (services.length === 0)
    return (
      <>
        <PageHead title={country.name}>
          <p>{say("pages.country-empty", { country: country.name })}</p>
          <p>{say("pages.country-empty-lead")}</p>
        </PageHead>
        <EmptyState what={say("pages.country-empty-fill", { country: country.name })} />
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
        <StripTable services={services} axis={axis} />
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
    </>
  );
}
