import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Correction } from "../../../../components/editorial/correction.tsx";
import { Notes } from "../../../../components/editorial/notes.tsx";
import { Tombstone } from "../../../../components/editorial/tombstone.tsx";
import { ClaimVerdict } from "../../../../components/evidence/claim-verdict.tsx";
import { ClaimedAgainstMeasured } from "../../../../components/evidence/claimed-against-measured.tsx";
import { ConflictingReports } from "../../../../components/evidence/conflicting-reports.tsx";
import { PublicationCopies } from "../../../../components/evidence/publication-copies.tsx";
import { VerdictLines } from "../../../../components/evidence/verdict-lines.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { kindsName, networkName, saidWhen, sideName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { RevisionNotice } from "../../../../components/site/revision-notice.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner } from "../../../../components/site/simulated.tsx";
import { StructuredData } from "../../../../components/site/structured-data.tsx";
import { Written } from "../../../../components/site/written.tsx";
import { reader } from "../../../../db/client.ts";
import { listNetworkNames } from "../../../../db/queries/catalogue/list-network-names.ts";
import { readCountry } from "../../../../db/queries/catalogue/read-country.ts";
import { listAnnotations } from "../../../../db/queries/desk/list-annotations.ts";
import { hasPublicHistory, lastCorrection } from "../../../../db/queries/desk/public-history.ts";
import { tombstoneOf } from "../../../../db/queries/desk/publish-due.ts";
import { listArchivedCopies } from "../../../../db/queries/editorial/list-archived-copies.ts";
import { listConflictingReports } from "../../../../db/queries/editorial/list-conflicting-reports.ts";
import { readStatement } from "../../../../db/queries/editorial/read-statement.ts";
import { listVerdictVersions } from "../../../../db/queries/findings/list-verdict-versions.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { readEpisode } from "../../../../db/queries/findings/read-episode.ts";
import { listPageSightings } from "../../../../db/queries/sync/page-sightings.ts";
import { claimReviews, type ReviewWords } from "../../../../lib/export/claim-review.ts";
import { claimText } from "../../../../lib/i18n/claim-text.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import { speakerId } from "../../../../lib/model/speaker.ts";
import type { Statement } from "../../../../lib/model/statement.ts";
import { SharePanelOf } from "../../../cards/panel.tsx";
import { placeFeeds, sharing } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { scriptNonce } from "../../../script-nonce.ts";
import { siteAddress } from "../../../site-address.ts";
import { judged } from "../../judged.ts";
import { idOf, type SearchParams, single } from "../../params.ts";
import { pinnedTo } from "../../pin.ts";
import { placeNames, serviceNameOf } from "../../place-names.ts";
import { claimedFigure } from "./claimed-figure.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

function reviewWords(language: Language): ReviewWords {
  return {
    publisher: language.say("ledger.review-author"),
    claim: (claim) =>
      claimText(language, claim, {
        ...placeNames(language, reader(), claim),
        movedTo: claim.movedTo === null ? null : serviceNameOf(language, reader(), claim.movedTo),
      }),
    verdict: (value) => language.verdict(value),
    reasons: ({ reasons }) => reasons.map((reason) => language.reason(reason)).join(" "),
    simulated: language.say("ledger.review-simulated"),
  };
}

/** The statement of an address, or what is told of one that was withdrawn; others are a 404. */
const load = cache((segment: string) => {
  const id = idOf(segment);
  const statement = readStatement(reader(), id);
  if (statement !== null) return { statement, gone: null };
  const gone = tombstoneOf(reader(), "statement", id);
  if (gone === null) notFound();
  return { statement, gone, history: `/history/statement/${id}` };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const { statement } = load((await params).id);
  if (statement === null)
    return { title: language.say("editorial.withdrawn-title"), robots: { index: false } };
  const path = `/statements/${statement.id}`;
  const title = language.say("pages.statement-title", {
    speaker: statement.speaker,
    date: saidWhen(language, statement.saidAt, statement.precision),
  });
  const description = language.say("pages.statement-page-title", {
    speaker: statement.speaker,
    summary: statement.summary,
  });
  return {
    title,
    description,
    ...sharing(language, {
      path,
      title,
      description,
      csv: true,
      ...(statement.services[0] === undefined
        ? { card: "site" }
        : { feeds: placeFeeds(language, placeOf(language, statement)) }),
    }),
  };
}

/** The place that the statement's figure shows: that of its first claim. */
function placeOf(
  language: Language,
  statement: Statement,
): { country: string; service: string; title: string } {
  const service = statement.claims[0]?.service ?? statement.services[0] ?? "";
  const place = { country: statement.country, service };
  return { ...place, title: language.say("pages.service-title", placeNames(language, reader(), place)) };
}

export default async function StatementPage({ params, searchParams }: Props) {
  const language = await readerLanguage();
  const page = load((await params).id);
  if (page.statement === null)
    return <Tombstone language={language} gone={page.gone} history={page.history} />;
  const { statement } = page;
  const handle = reader();
  const notes = [
    ...listAnnotations(handle, { pinnedTo: statement.id }),
    ...statement.claims.flatMap((claim) => listAnnotations(handle, { pinnedTo: claim.id })),
  ];
  const verdicts = new Map(
    listVerdicts(handle, { statement: statement.id }).map((verdict) => [verdict.claim, verdict]),
  );
  const history = listVerdictVersions(handle, { statement: statement.id });
  const reports = listConflictingReports(handle, statement.id);
  const country = language.country(statement.country);
  const timeZone = readCountry(handle, statement.country)?.timeZone;
  const simulated = [...verdicts.values()].some((verdict) => verdict.provenance === "simulated");
  const leanedOn = [...new Set([...verdicts.values()].flatMap((verdict) => verdict.episodes))].flatMap(
    (id) => {
      const found = readEpisode(handle, id);
      return found === null || !("episode" in found) ? [] : [{ id, episode: found.episode }];
    },
  );
  const networks = listNetworkNames(handle, [
    ...leanedOn.flatMap(({ episode }) => episode.networks),
    ...statement.claims.flatMap((claim) => claim.networks ?? []),
    ...[...verdicts.values()].flatMap((verdict) => verdict.compliance.flatMap((one) => one.network ?? [])),
  ]);
  const episodes = new Map(
    leanedOn.map(({ id, episode }) => {
      const start = language.date(episode.start.best, { short: true });
      const [only, ...others] = episode.scope === "national" ? [] : episode.networks;
      const network = only === undefined || others.length > 0 ? [] : [networkName(language, only, networks)];
      return [id, language.listed([kindsName(language, episode), start, ...network])] as const;
    }),
  );
  const office = [statement.role, statement.organisation].filter((part) => part !== null).join(", ");

  return (
    <>
      <StructuredData
        nonce={await scriptNonce()}
        data={claimReviews(
          judged([statement], [...verdicts.values()]).flatMap(({ claims }) => claims),
          siteAddress(),
          reviewWords(language),
          (claim) => history.get(claim)?.at(-1)?.at ?? null,
        )}
      />
      {simulated ? <SimulatedBanner language={language} /> : null}
      <RevisionNotice language={language} pin={pinnedTo(handle, single((await searchParams).revision))} />
      <PageHead
        kicker={language.say("pages.statement-said", {
          when: saidWhen(language, statement.saidAt, statement.precision, timeZone),
        })}
        ways={
          reports.length < 2 && statement.services.length === 0 ? undefined : (
            <>
              {reports.length < 2 ? null : <a href="#reports">{language.say("pages.statement-conflict")}</a>}
              {statement.services.length === 0 ? null : <a href="#share">{language.say("share.jump")}</a>}
            </>
          )
        }
        title={
          <a href={language.address(`/speakers/${speakerId(statement.speaker)}`)}>
            <bdi>{statement.speaker}</bdi>
          </a>
        }
      >
        <p>
          <Written language={language}>{statement.summary}</Written>
        </p>
        <VerdictLines
          language={language}
          claims={judged([statement], [...verdicts.values()]).flatMap(({ claims }) => claims)}
        />
      </PageHead>
      <Correction
        language={language}
        correction={lastCorrection(handle, "statement", statement.id)}
        history={
          hasPublicHistory(handle, "statement", statement.id) ? `/history/statement/${statement.id}` : null
        }
      />
      <dl className={styles.facts}>
        <div>
          <dt>{sideName(language, statement.side)}</dt>
          <dd>{office === "" ? language.say("pages.missing") : office}</dd>
        </div>
        <div>
          <dt>{language.say("pages.statement-about")}</dt>
          <dd>
            <ul>
              {statement.services.map((service) => (
                <li key={service}>
                  <a href={language.address(`/${statement.country.toLowerCase()}/${service}`)}>
                    {language.say("pages.service-title", {
                      service: serviceNameOf(language, handle, service),
                      country,
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{language.say("pages.statement-published")}</dt>
          <dd>
            <a href="#sources">
              {language.say("ledger.published-in", { count: statement.publications.length })}
            </a>
          </dd>
        </div>
      </dl>
      {statement.quote === null ? null : (
        <Section id="words" title={language.say("pages.statement-words")}>
          <blockquote className={styles.quote} lang={statement.language ?? undefined} dir="auto">
            {statement.quote}
          </blockquote>
          {statement.translation === null ? null : (
            <>
              <h3>{language.say("pages.statement-translation")}</h3>
              <blockquote className={styles.quote}>
                <Written language={language}>{statement.translation}</Written>
              </blockquote>
            </>
          )}
          {statement.translator === null ? null : (
            <p>{language.say("pages.statement-translator", { translator: statement.translator })}</p>
          )}
        </Section>
      )}
      <Section
        id="claims"
        title={language.say("pages.statement-claims")}
        aside={
          <CsvLink
            language={language}
            href={`/statements/${statement.id}.csv`}
            what={language.say("pages.statement-claims")}
          />
        }
      >
        {statement.claims.length === 0 ? (
          <EmptyState what={language.say("pages.statement-no-claims")} />
        ) : null}
        {statement.claims.map((claim, index) => (
          <ClaimVerdict
            language={language}
            key={claim.id}
            number={index + 1}
            claim={claim}
            verdict={verdicts.get(claim.id) ?? null}
            networks={networks}
            episodes={episodes}
            versions={history.get(claim.id) ?? []}
            {...placeNames(language, handle, claim)}
          >
            <ClaimedAgainstMeasured
              language={language}
              figure={claimedFigure(handle, statement, index, verdicts.get(claim.id) ?? null)}
            />
          </ClaimVerdict>
        ))}
      </Section>
      {reports.length < 2 ? null : (
        <Section
          id="reports"
          title={language.say("ledger.reports")}
          note={language.say("ledger.reports-note", { count: reports.length })}
        >
          <ConflictingReports
            language={language}
            here={statement.id}
            reports={judged(
              reports,
              reports.flatMap((one) => listVerdicts(handle, { statement: one.id })),
            )}
          />
        </Section>
      )}
      {notes.length === 0 ? null : (
        <Section id="notes" title={language.say("editorial.notes")}>
          <Notes language={language} notes={notes.map((note) => ({ number: null, note }))} />
        </Section>
      )}
      <Section id="sources" title={language.say("ledger.sources")} note={language.say("ledger.sources-note")}>
        <PublicationCopies
          language={language}
          publications={statement.publications}
          copies={listArchivedCopies(handle, statement.id)}
          sightings={statement.publications.flatMap(({ url }) =>
            url === null
              ? []
              : [...new Set([url, url.replace(/^http:/i, "https:")])].flatMap((one) =>
                  listPageSightings(handle, one),
                ),
          )}
        />
      </Section>
      {statement.services.length === 0 ? null : (
        <SharePanelOf
          language={language}
          address={{ kind: "statement", id: statement.id }}
          query={{ from: "", to: "", evidence: "" }}
          title={language.say("pages.statement-title", {
            speaker: statement.speaker,
            date: saidWhen(language, statement.saidAt, statement.precision),
          })}
          lead={language.say("share.statement-lead", {
            speaker: statement.speaker,
            summary: statement.summary,
          })}
          range={null}
          simulated={simulated}
          method={null}
          places={[placeOf(language, statement)]}
        />
      )}
    </>
  );
}
