import type { Metadata } from "next";
import { PageHead } from "../../components/site/page-head.tsx";
import { Section } from "../../components/site/section.tsx";
import { reader } from "../../db/client.ts";
import { listServiceOverviews } from "../../db/queries/catalogue/list-service-overviews.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { namedOverviews } from "../(public)/place-names.ts";
import { contestedFeed, sharing } from "../cards/sharing.ts";
import { readerLanguage } from "../reader-language.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    title: language.say("share.feeds-page-title"),
    description: language.say("share.feeds-page-lead"),
    ...sharing(language, {
      path: "/feeds",
      title: language.say("share.feeds-page-title"),
      description: language.say("share.feeds-page-lead"),
      card: "site",
      feeds: [contestedFeed(language)],
    }),
  };
}

interface Listed {
  readonly title: string;
  readonly address: FeedAddress;
}

export default async function FeedsPage() {
  const language = await readerLanguage();
  const overviews = namedOverviews(language, listServiceOverviews(reader()));
  const countries = [...new Map(overviews.map(({ country }) => [country.id, country])).values()];
  const services = [...new Map(overviews.map(({ service }) => [service.id, service])).values()].sort((a, b) =>
    language.compare(a.name, b.name),
  );
  return (
    <>
      <PageHead title={language.say("share.feeds-page-title")}>
        <p>{language.say("share.feeds-page-lead")}</p>
      </PageHead>
      <FeedTable
        language={language}
        feeds={[
          { title: language.say("share.feeds-everything"), address: { kind: "all" } },
          { title: language.say("share.feeds-contested"), address: contestedFeed(language).address },
        ]}
      />
      {overviews.length === 0 ? null : (
        <>
          <Section id="countries" title={language.say("share.feeds-places")}>
            <FeedTable
              language={language}
              feeds={countries.flatMap((country): Listed[] => [
                { title: country.name, address: { kind: "country", country: country.id } },
                ...overviews
                  .filter((one) => one.country.id === country.id)
                  .map(({ service }) => ({
                    title: language.say("pages.service-title", {
                      service: service.name,
                      country: country.name,
                    }),
                    address: { kind: "place" as const, country: country.id, service: service.id },
                  })),
              ])}
            />
          </Section>
          <Section id="services" title={language.say("share.feeds-services")}>
            <FeedTable
              language={language}
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
function FeedTable({ language, feeds }: { language: Language; feeds: readonly Listed[] }) {
  return (
    <ul className={styles.feeds}>
      {feeds.map(({ title, address }) => (
        <li key={feedPath(address, "atom")} data-kind={address.kind}>
          <span>{title}</span>
          <a
            href={language.address(feedPath(address, "atom"))}
            aria-label={language.say("share.feeds-atom-of", { what: title })}
          >
            {language.say("share.feeds-atom")}
          </a>
          <a
            href={language.address(feedPath(address, "json"))}
            aria-label={language.say("share.feeds-json-of", { what: title })}
          >
            {language.say("share.feeds-json")}
          </a>
        </li>
      ))}
    </ul>
  );
}
