import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { behaviourName, failingText } from "../../../../components/evidence/compliance-table.tsx";
import { EpisodeTable } from "../../../../components/evidence/episode-table.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { DataTable } from "../../../../components/site/data-table.tsx";
import { networkName, saidWhen } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { say } from "../../../../components/site/say.ts";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../../components/site/simulated.tsx";
import { StripTable } from "../../../../components/strip/strip-table.tsx";
import { formatCount, formatDate, formatPercent } from "../../../../lib/i18n/format.ts";
import { loadNetwork } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ asn: string }>;
}

/** `/networks/12880`; `/networks/AS12880` leads there. */
const load = cache((segment: string) => {
  const digits = /^(?:AS)?([1-9][0-9]{0,9})$/i.exec(segment)?.[1];
  if (digits === undefined || Number(digits) >= 2 ** 32) notFound();
  if (digits !== segment) permanentRedirect(`/networks/${digits}`);
  const asn = Number(digits);
  const found = loadNetwork(asn);
  if (found === null) notFound();
  const title = networkName(asn, found.name === null ? undefined : new Map([[asn, found.name]]));
  return { asn, title, path: `/networks/${asn}`, ...found };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, path } = load((await params).asn);
  return {
    title,
    description: say("pages.network-description", { network: title }),
    alternates: { canonical: path, types: { "text/csv": `${path}.csv` } },
  };
}

export default async function NetworkPage({ params }: Props) {
  const page = load((await params).asn);
  const { services, episodes, kept, title, path } = page;
  const tests = services.reduce((sum, one) => sum + one.tests, 0);
  return (
    <>
      {page.simulated ? <SimulatedBanner /> : null}
      <PageHead
        kicker={page.countries.map((country, index) => (
          <span key={country.id}>
            {index === 0 ? null : " · "}
            <a href={`/${country.id.toLowerCase()}`}>{country.name}</a>
          </span>
        ))}
        title={title}
      >
        <p>
          {services.length === 0
            ? say("pages.network-unmeasured")
            : say("pages.network-lead", { tests, services: services.length, episodes: episodes.length })}
        </p>
      </PageHead>
      {services.length === 0 ? (
        <EmptyState what={say("pages.network-unmeasured-fill")} />
      ) : (
        <>
          <Section
            id="measured"
            title={say("pages.network-strips")}
            note={say("pages.network-strips-note")}
            aside={<CsvLink href={`${path}.csv`} what={say("pages.network-strips")} />}
          >
            <StripTable rows={page.rows} axis={page.axis} />
          </Section>
          <Section id="tests" title={say("pages.network-tests-table")}>
            <DataTable
              caption={say("pages.network-tests-caption")}
              columns={[
                { key: "service", label: say("pages.column-service") },
                { key: "tests", label: say("pages.column-tests"), numeric: true },
                { key: "failing", label: say("pages.network-failing"), numeric: true },
                { key: "days", label: say("pages.network-days") },
              ]}
              rows={services.map((one) => ({
                key: `${one.country.id} ${one.service.id}`,
                cells: [
                  <>
                    {page.titleOf(one)} {one.simulated ? <SimulatedMark /> : null}
                  </>,
                  formatCount(one.tests),
                  one.reached === 0
                    ? null
                    : say("pages.compliance-of", {
                        failing: one.failing,
                        tests: one.reached,
                        share: formatPercent(one.failing / one.reached),
                      }),
                  say("format.range", {
                    from: formatDate(one.days[0]!, { short: true }),
                    to: formatDate(one.days.at(-1)!, { short: true }),
                  }),
                ],
              }))}
            />
          </Section>
          <Section id="episodes" title={say("pages.network-episodes-title")}>
            {episodes.length === 0 ? (
              <EmptyState
                what={say("pages.network-episodes-empty")}
                fill={say("pages.network-episodes-empty-fill")}
              />
            ) : (
              <EpisodeTable episodes={episodes} withPlace />
            )}
          </Section>
        </>
      )}
      {kept.length === 0 ? null : (
        <Section id="kept" title={say("pages.network-kept")} note={say("pages.network-kept-note")}>
          <DataTable
            caption={say("pages.network-kept-caption")}
            columns={[
              { key: "announcement", label: say("pages.column-announcement") },
              { key: "when", label: say("pages.column-when") },
              { key: "behaviour", label: say("pages.compliance-behaviour") },
              { key: "inside", label: say("pages.compliance-inside"), numeric: true },
              { key: "outside", label: say("pages.compliance-outside"), numeric: true },
            ]}
            rows={kept.map(({ statement, verdict, compliance }) => ({
              key: verdict.claim,
              cells: [
                <>
                  <a href={`/statements/${statement.id}`}>{statement.speaker}</a>{" "}
                  {verdict.provenance === "simulated" ? <SimulatedMark /> : null}
                </>,
                saidWhen(statement.saidAt, statement.precision),
                behaviourName(compliance),
                failingText(compliance.insideFailing, compliance.insideTests),
                failingText(compliance.outsideFailing, compliance.outsideTests),
              ],
            }))}
          />
        </Section>
      )}
    </>
  );
}
