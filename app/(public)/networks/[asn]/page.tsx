import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { behaviourName, failingText } from "../../../../components/evidence/compliance-table.tsx";
import { EpisodeTable } from "../../../../components/evidence/episode-table.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { DataTable } from "../../../../components/site/data-table.tsx";
import { networkName, saidWhen } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../../components/site/simulated.tsx";
import { StripTable } from "../../../../components/strip/strip-table.tsx";
import type { Language } from "../../../../lib/i18n/language.ts";
import { sharing } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { loadNetwork } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ asn: string }>;
}

/** `/networks/12880`; `/networks/AS12880` leads there. */
const load = cache((language: Language, segment: string) => {
  const digits = /^(?:AS)?([1-9][0-9]{0,9})$/i.exec(segment)?.[1];
  if (digits === undefined || Number(digits) >= 2 ** 32) notFound();
  if (digits !== segment) permanentRedirect(`/networks/${digits}`);
  const asn = Number(digits);
  const found = loadNetwork(language, asn);
  if (found === null) notFound();
  const title = networkName(language, asn, found.name === null ? undefined : new Map([[asn, found.name]]));
  return { asn, title, path: `/networks/${asn}`, ...found };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const { title, path, countries, simulated } = load(language, (await params).asn);
  const description = language.say("pages.network-description", { network: title });
  const feeds = countries.map((country) => ({
    address: { kind: "country", country: country.id } as const,
    title: language.say("share.feed-title-place", { place: country.name }),
  }));
  return {
    title,
    description,
    ...sharing(language, { path, title, description, simulated, csv: true, card: "site", feeds }),
  };
}

export default async function NetworkPage({ params }: Props) {
  const language = await readerLanguage();
  const page = load(language, (await params).asn);
  const { services, episodes, kept, title, path } = page;
  const tests = services.reduce((sum, one) => sum + one.tests, 0);
  return (
    <>
      {page.simulated ? <SimulatedBanner language={language} /> : null}
      <PageHead
        kicker={page.countries.map((country, index) => (
          <span key={country.id}>
            {index === 0 ? null : " · "}
            <a href={language.address(`/${country.id.toLowerCase()}`)}>{country.name}</a>
          </span>
        ))}
        title={title}
      >
        <p>
          {services.length === 0
            ? language.say("pages.network-unmeasured")
            : language.say("pages.network-lead", {
                tests,
                services: services.length,
                episodes: episodes.length,
              })}
        </p>
      </PageHead>
      {services.length === 0 ? (
        <EmptyState what={language.say("pages.network-unmeasured-fill")} />
      ) : (
        <>
          <Section
            id="measured"
            title={language.say("pages.network-strips")}
            note={language.say("pages.network-strips-note")}
            aside={
              <CsvLink language={language} href={`${path}.csv`} what={language.say("pages.network-strips")} />
            }
          >
            <StripTable language={language} rows={page.rows} axis={page.axis} />
          </Section>
          <Section id="tests" title={language.say("pages.network-tests-table")}>
            <DataTable
              language={language}
              caption={language.say("pages.network-tests-caption")}
              columns={[
                { key: "service", label: language.say("pages.column-service") },
                { key: "tests", label: language.say("pages.column-tests"), numeric: true },
                { key: "failing", label: language.say("pages.network-failing"), numeric: true },
                { key: "days", label: language.say("pages.network-days") },
              ]}
              rows={services.map((one) => ({
                key: `${one.country.id} ${one.service.id}`,
                cells: [
                  <>
                    {page.titleOf(one)} {one.simulated ? <SimulatedMark language={language} /> : null}
                  </>,
                  language.count(one.tests),
                  one.reached === 0
                    ? null
                    : language.say("pages.compliance-of", {
                        failing: one.failing,
                        tests: one.reached,
                        share: language.percent(one.failing / one.reached),
                      }),
                  language.say("format.range", {
                    from: language.date(one.days[0]!, { short: true }),
                    to: language.date(one.days.at(-1)!, { short: true }),
                  }),
                ],
              }))}
            />
          </Section>
          <Section id="episodes" title={language.say("pages.network-episodes-title")}>
            {episodes.length === 0 ? (
              <EmptyState
                what={language.say("pages.network-episodes-empty")}
                fill={language.say("pages.network-episodes-empty-fill")}
              />
            ) : (
              <EpisodeTable language={language} episodes={episodes} withPlace />
            )}
          </Section>
        </>
      )}
      {kept.length === 0 ? null : (
        <Section
          id="kept"
          title={language.say("pages.network-kept")}
          note={language.say("pages.network-kept-note")}
        >
          <DataTable
            language={language}
            caption={language.say("pages.network-kept-caption")}
            columns={[
              { key: "announcement", label: language.say("pages.column-announcement") },
              { key: "when", label: language.say("pages.column-when") },
              { key: "behaviour", label: language.say("pages.compliance-behaviour") },
              { key: "inside", label: language.say("pages.compliance-inside"), numeric: true },
              { key: "outside", label: language.say("pages.compliance-outside"), numeric: true },
            ]}
            rows={kept.map(({ statement, verdict, compliance }) => ({
              key: verdict.claim,
              cells: [
                <>
                  <a href={language.address(`/statements/${statement.id}`)}>
                    <bdi>{statement.speaker}</bdi>
                  </a>{" "}
                  {verdict.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
                </>,
                saidWhen(language, statement.saidAt, statement.precision),
                behaviourName(language, compliance),
                failingText(language, compliance.insideFailing, compliance.insideTests),
                failingText(language, compliance.outsideFailing, compliance.outsideTests),
              ],
            }))}
          />
        </Section>
      )}
    </>
  );
}
