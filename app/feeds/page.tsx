import type { Metadata } from "next";
import { PageHead } from "../../components/site/page-head.tsx";
import { say } from "../../components/site/say.ts";
import { Section } from "../../components/site/section.tsx";
import { reader } from "../../db/client.ts";
import { listServiceOverviews } from "../../db/queries/catalogue/list-service-overviews.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { contestedFeed, sharing } from "../cards/sharing.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: say("share.feeds-page-title"),
  description: say("share.feeds-page-lead"),
  ...sharing({
    path: "/feeds",
    title: say("share.feeds-page-title"),
    description: say("share.feeds-page-lead"),
    card: "site",
    feeds: [contestedFeed],
  }),
};

interface Listed {
  readonly title: string;
  readonly address: FeedAddress;
}

export default function FeedsPage() {
  const overviews = listServiceOverviews(reader());
  const countries = [...new Map(overviews.map(({ country }) => [country.id, country])).values()];
  const services = [...new Map(overviews.map(({ service }) => [service.id, service])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, "en"),
  );
  return (
    <>
      <PageHead title={say("share.feeds-page-title")}>
        <p>{say("share.feeds-page-lead")}</p>
      </PageHead>
      <FeedTable
        feeds={[
          { title: say("share.feeds-everything"), address: { kind: "all" } },
          { title: say("share.feeds-contested"), address: contestedFeed.address },
        ]}
      />
      {overviews.length === 0 ? null : (
        <>
          <Section id="countries" title={say("share.feeds-places")}>
            <FeedTable
              feeds={countries.flatMap((country): Listed[] => [
                { title: country.name, address: { kind: "country", country: country.id } },
                ...overviews
                  .filter((one) => one.country.id === country.id)
                  .map(({ service }) => ({
                    title: say("pages.service-title", { service: service.name, country: country.name }),
                    address: { kind: "place" as const, country: country.id, service: service.id },
                  })),
              ])}
            />
          </Section>
          <Section id="services" title={say("share.feeds-services")}>
            <FeedTable
              feeds={services.map((service) => ({
                title: service.name,
                address: { kind: "service", service: service.id },
              }))}
            />
          </Section>
        </>
      )}
    </>
  );
}

/** Feeds with a link to each of their formats; every link names its feed to those who do not see the line it stands in. */
function FeedTable({ feeds }: { feeds: readonly Listed[] }) {
  return (
    <ul className={styles.feeds}>
      {feeds.map(({ title, address }) => (
        <li key={feedPath(address, "atom")} data-kind={address.kind}>
          <span>{title}</span>
          <a href={feedPath(address, "atom")} aria-label={say("share.feeds-atom-of", { what: title })}>
            {say("share.feeds-atom")}
          </a>
          <a href={feedPath(address, "json")} aria-label={say("share.feeds-json-of", { what: title })}>
            {say("share.feeds-json")}
          </a>
        </li>
      ))}
    </ul>
  );
}
