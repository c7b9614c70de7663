import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimVerdict } from "../../../../components/evidence/claim-verdict.tsx";
import { PublicationLinks } from "../../../../components/evidence/publication-links.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { saidWhen, sideName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { say } from "../../../../components/site/say.ts";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { reader } from "../../../../db/client.ts";
import { listNetworkNames } from "../../../../db/queries/catalogue/list-network-names.ts";
import { readCountry } from "../../../../db/queries/catalogue/read-country.ts";
import { readService } from "../../../../db/queries/catalogue/read-service.ts";
import { readStatement } from "../../../../db/queries/editorial/read-statement.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { idOf } from "../../params.ts";
import { placeNames } from "../../place-names.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache((segment: string) => {
  const statement = readStatement(reader(), idOf(segment));
  if (statement === null) notFound();
  return statement;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statement = load((await params).id);
  const path = `/statements/${statement.id}`;
  return {
    title: say("pages.statement-title", {
      speaker: statement.speaker,
      date: saidWhen(statement.saidAt, statement.precision),
    }),
    description: say("pages.statement-page-title", {
      speaker: statement.speaker,
      summary: statement.summary,
    }),
    alternates: { canonical: path, types: { "text/csv": `${path}.csv` } },
  };
}

export default async function StatementPage({ params }: Props) {
  const statement = load((await params).id);
  const handle = reader();
  const verdicts = new Map(
    listVerdicts(handle, { statement: statement.id }).map((verdict) => [verdict.claim, verdict]),
  );
  const country = readCountry(handle, statement.country)?.name ?? statement.country;
  const simulated = [...verdicts.values()].some((verdict) => verdict.provenance === "simulated");
  const networks = listNetworkNames(handle, [
    ...statement.claims.flatMap((claim) => claim.networks ?? []),
    ...[...verdicts.values()].flatMap((verdict) => verdict.compliance.flatMap((one) => one.network ?? [])),
  ]);
  const office = [statement.role, statement.organisation].filter((part) => part !== null).join(", ");

  return (
    <>
      {simulated ? <SimulatedBanner /> : null}
      <PageHead
        kicker={say("pages.statement-said", { when: saidWhen(statement.saidAt, statement.precision) })}
        title={statement.speaker}
      >
        <p>{statement.summary}</p>
      </PageHead>
      <dl className={styles.facts}>
        <div>
          <dt>{sideName(statement.side)}</dt>
          <dd>{office === "" ? say("pages.missing") : office}</dd>
        </div>
        <div>
          <dt>{say("pages.statement-about")}</dt>
          <dd>
            <ul>
              {statement.services.map((service) => (
                <li key={service}>
                  <a href={`/${statement.country.toLowerCase()}/${service}`}>
                    {say("pages.service-title", {
                      service: readService(handle, service)?.name ?? service,
                      country,
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{say("pages.statement-published")}</dt>
          <dd>
            <PublicationLinks publications={statement.publications} />
          </dd>
        </div>
      </dl>
      {statement.quote === null ? null : (
        <Section id="words" title={say("pages.statement-words")}>
          <blockquote className={styles.quote} lang={statement.language ?? undefined} dir="auto">
            {statement.quote}
          </blockquote>
          {statement.translation === null ? null : (
            <>
              <h3>{say("pages.statement-translation")}</h3>
              <blockquote className={styles.quote}>{statement.translation}</blockquote>
            </>
          )}
          {statement.translator === null ? null : (
            <p>{say("pages.statement-translator", { translator: statement.translator })}</p>
          )}
        </Section>
      )}
      {statement.conflictsWith === null ? null : (
        <p className={styles.conflict}>
          {say("pages.statement-conflict")}{" "}
          <a href={`/statements/${statement.conflictsWith}`}>{say("pages.statement-conflict-link")}</a>
        </p>
      )}
      <Section
        id="claims"
        title={say("pages.statement-claims")}
        aside={<CsvLink href={`/statements/${statement.id}.csv`} what={say("pages.statement-claims")} />}
      >
        {statement.claims.length === 0 ? <EmptyState what={say("pages.statement-no-claims")} /> : null}
        {statement.claims.map((claim, index) => (
          <ClaimVerdict
            key={claim.id}
            number={index + 1}
            claim={claim}
            verdict={verdicts.get(claim.id) ?? null}
            networks={networks}
            {...placeNames(handle, claim)}
          />
        ))}
      </Section>
    </>
  );
}
