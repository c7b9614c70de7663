import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { Correction } from "../../../../components/editorial/correction.tsx";
import { EpisodeReviewed } from "../../../../components/editorial/episode-review.tsx";
import { Notes } from "../../../../components/editorial/notes.tsx";
import { BoundSentences } from "../../../../components/evidence/bound-sentences.tsx";
import { confidenceSentence } from "../../../../components/evidence/confidence-text.tsx";
import { ContributionSections } from "../../../../components/evidence/contribution-rows.tsx";
import { EpisodeHistory } from "../../../../components/evidence/episode-history.tsx";
import { OfficialWordText } from "../../../../components/evidence/official-word-text.tsx";
import { PhaseEvidence } from "../../../../components/evidence/phase-evidence.tsx";
import { PhaseTable } from "../../../../components/evidence/phase-table.tsx";
import { ReproduceCommand } from "../../../../components/evidence/reproduce-command.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { kindsName, networkName } from "../../../../components/site/names.ts";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { RevisionNotice } from "../../../../components/site/revision-notice.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../../components/site/simulated.tsx";
import { PrintedFigure } from "../../../../components/timeline/printed-figure.tsx";
import { reader } from "../../../../db/client.ts";
import { listNetworkNames } from "../../../../db/queries/catalogue/list-network-names.ts";
import { readCountry } from "../../../../db/queries/catalogue/read-country.ts";
import { listMergedInto, readEpisodeReview } from "../../../../db/queries/desk/episode-reviews.ts";
import { listAnnotations } from "../../../../db/queries/desk/list-annotations.ts";
import { lastCorrection } from "../../../../db/queries/desk/public-history.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listEpisodeChanges } from "../../../../db/queries/findings/list-episode-changes.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { readContributions } from "../../../../db/queries/findings/read-contributions.ts";
import { readEpisode } from "../../../../db/queries/findings/read-episode.ts";
import { officialWord } from "../../../../lib/compare/official-word.ts";
import { rangeQuery } from "../../../../lib/export/range.ts";
import { reproduction } from "../../../../lib/export/reproduction.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import type { SharedQuery } from "../../../../lib/share/address.ts";
import { sentenceText } from "../../../../lib/summary/sentence-text.ts";
import { episodeSummary } from "../../../../lib/summary/service-summary.ts";
import { whatWeKnow } from "../../../../lib/summary/what-we-know.ts";
import { SharePanelOf } from "../../../cards/panel.tsx";
import { placeFeeds, sharing } from "../../../cards/sharing.ts";
import { loadSubject } from "../../../figures/load-subject.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { siteAddress } from "../../../site-address.ts";
import { dataEnd } from "../../data-end.ts";
import { judged } from "../../judged.ts";
import { idOf, type SearchParams, single } from "../../params.ts";
import { pinnedTo } from "../../pin.ts";
import { placeNames } from "../../place-names.ts";
import styles from "./page.module.css";

/** The page is live, and shows the time around the episode. */
const anyTime: SharedQuery = { from: "", to: "", evidence: "" };

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

/** The episode of an address; one that moved leads on, one that never was to a 404. */
const load = cache((language: Language, segment: string) => {
  const id = idOf(segment);
  const found = readEpisode(reader(), id);
  if (found === null) notFound();
  if (!("episode" in found)) {
    if (found.movedTo !== null) permanentRedirect(`/episodes/${found.movedTo}`);
    return { id, episode: null, reason: found.reason };
  }
  const names = placeNames(language, reader(), found.episode);
  const start = language.date(found.episode.start.best);
  return { id, episode: found.episode, kinds: kindsName(language, found.episode), start, ...names };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const page = load(language, (await params).id);
  if (page.episode === null)
    return { title: language.say("pages.episode-retired-title"), robots: { index: false } };
  const path = `/episodes/${page.id}`;
  const { kinds, service, country, start } = page;
  const title = language.say("pages.episode-page-title", { kinds, service, country, start });
  const description = language.say("pages.episode-description", { kinds, service, country, start });
  const place = {
    country: page.episode.country,
    service: page.episode.service,
    title: language.say("pages.service-title", { service, country }),
  };
  return {
    title,
    description,
    ...sharing(language, {
      path,
      title,
      description,
      simulated: page.episode.provenance === "simulated",
      csv: true,
      feeds: placeFeeds(language, place),
    }),
  };
}

export default async function EpisodePage({ params, searchParams }: Props) {
  const language = await readerLanguage();
  const page = load(language, (await params).id);
  if (page.episode === null)
    return (
      <PageHead title={language.say("pages.episode-retired-title")}>
        <p>{language.say("pages.episode-retired", { id: page.id })}</p>
        <p>{language.say("pages.episode-retired-reason", { reason: page.reason })}</p>
      </PageHead>
    );

  const { episode, country, service, kinds, start, id } = page;
  const handle = reader();
  const review = readEpisodeReview(handle, id);
  // What editors hold to be a part of another leads there; the computed record stays within reach.
  if (review?.mergedInto != null && single((await searchParams).computed) === "")
    redirect(language.address(`/episodes/${review.mergedInto}`));
  const merged = listMergedInto(handle, id);
  const notes = listAnnotations(handle, { pinnedTo: id });
  const place = { country: episode.country, service: episode.service };
  const placePath = `/${episode.country.toLowerCase()}/${episode.service}`;
  const verdicts = listVerdicts(handle, place);
  const about = new Set(
    verdicts.filter((verdict) => verdict.episodes.includes(id)).map((verdict) => verdict.claim),
  );
  const statements = listStatements(handle, place).filter((statement) =>
    statement.claims.some((claim) => about.has(claim.id)),
  );
  const names = listNetworkNames(handle, [
    ...episode.networks,
    ...episode.phases.flatMap((phase) => phase.evidence.flatMap((one) => one.network ?? [])),
  ]);
  const contributions = readContributions(handle, id);
  const changes = listEpisodeChanges(handle, id);
  const timeZone = readCountry(handle, episode.country)?.timeZone;
  const simulated = episode.provenance === "simulated";
  const subject = loadSubject(language, { kind: "episode", id }, anyTime, Date.now());
  const figure = subject?.timelines[0]?.figure ?? null;
  const numbers = new Map(figure?.said.map((mark) => [mark.id, mark.number]));
  const until = dataEnd(handle, episode);
  const title = language.say("pages.episode-page-title", { kinds, service, country, start });
  const lead = sentenceText(
    "summary",
    episodeSummary(episode, { country, service, until, statements, verdicts }),
    language.locale,
  );
  const timeline =
    figure === null
      ? placePath
      : `${placePath}?${new URLSearchParams({ ...rangeQuery(figure.range), evidence: episode.provenance })}`;

  return (
    <>
      {simulated ? <SimulatedBanner language={language} /> : null}
      <RevisionNotice
        language={language}
        pin={pinnedTo(handle, single((await searchParams).revision))}
        ownRevision={episode.datasetRevision}
      />
      <PageHead
        kicker={
          <>
            <a href={language.address(placePath)}>
              {language.say("pages.service-title", { service, country })}
            </a>{" "}
            {simulated ? <SimulatedMark language={language} /> : null}
          </>
        }
        title={title}
        ways={
          <>
            <a href={language.address(timeline)}>{language.say("pages.episode-timeline")}</a>
            <a href="#share">{language.say("share.jump")}</a>
          </>
        }
      >
        <p>{lead}</p>
      </PageHead>
      <Correction
        language={language}
        correction={review === null ? null : lastCorrection(handle, "episode-review", id)}
        history={null}
      />
      {review === null ? null : (
        <Section
          id="review"
          title={language.say("editorial.review")}
          note={language.say("editorial.review-note")}
        >
          <EpisodeReviewed
            language={language}
            episode={episode}
            review={review}
            moved={changes.some(({ datasetRevision }) => datasetRevision > review.seenRevision)}
          />
        </Section>
      )}
      {merged.length === 0 ? null : (
        <Section id="merged" title={language.say("editorial.review-holds")}>
          <ul>
            {merged.map((one) => (
              <li key={one.episode}>
                <a href={language.address(`/episodes/${one.episode}?computed=1`)}>{one.episode}</a>{" "}
                {one.reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {figure === null ? null : (
        <section aria-label={language.say("pages.figure")}>
          <PrintedFigure language={language} figure={figure} idPrefix={`episode-${id}`} />
        </section>
      )}
      <div className={styles.answers}>
        <Section id="when" title={language.say("pages.episode-bounds")}>
          <BoundSentences language={language} episode={episode} timeZone={timeZone} />
        </Section>
        <Section id="where" title={language.say("pages.episode-where")}>
          <p>
            {language.say(
              episode.scope === "national" ? "pages.episode-national" : "pages.episode-networks",
              { count: episode.networks.length },
            )}
          </p>
          <ul className={styles.networks}>
            {episode.networks.map((asn) => (
              <li key={asn}>
                <a href={language.address(`/networks/${asn}`)}>{networkName(language, asn, names)}</a>
              </li>
            ))}
          </ul>
        </Section>
        <div>
          <Section id="confidence" title={language.say("pages.episode-confidence")}>
            <p>{confidenceSentence(language, episode.confidence)}</p>
          </Section>
          <Section id="official-word" title={language.say("ledger.silence")}>
            <OfficialWordText
              language={language}
              word={officialWord(episode, listStatements(handle, { country: episode.country }), until)}
            />
          </Section>
        </div>
      </div>
      <Section id="statements" title={language.say("pages.episode-statements")}>
        {statements.length === 0 ? (
          <EmptyState what={language.say("pages.episode-statements-empty")} />
        ) : (
          <StatementList
            language={language}
            statements={judged(statements, verdicts, episode.service)}
            numbers={numbers}
          />
        )}
      </Section>
      {notes.length === 0 ? null : (
        <Section id="notes" title={language.say("editorial.notes")}>
          <Notes language={language} notes={notes.map((note) => ({ number: null, note }))} />
        </Section>
      )}
      <Section
        id="phases"
        title={language.say("pages.episode-phases")}
        aside={
          <CsvLink
            language={language}
            href={`/episodes/${id}.csv`}
            what={language.say("pages.episode-evidence")}
          />
        }
      >
        <PhaseTable language={language} phases={episode.phases} simulated={simulated} />
      </Section>
      <Section id="evidence" title={language.say("pages.episode-evidence")}>
        <PhaseEvidence
          language={language}
          phases={episode.phases}
          known={whatWeKnow([episode], until)}
          names={{
            networks: names,
            sources: new Map(subject?.sources.map((source) => [source.id, source.name])),
          }}
          simulated={simulated}
        />
      </Section>
      {contributions.size === 0 ? null : (
        <Section id="why" title={language.say("pages.why")} note={language.say("pages.why-note")}>
          <ContributionSections
            language={language}
            phases={episode.phases}
            contributions={contributions}
            names={names}
            simulated={simulated}
          />
        </Section>
      )}
      <Section id="method" title={language.say("pages.episode-method")}>
        <p>
          {language.say("pages.episode-method-text", {
            detector: episode.detector,
            revision: episode.datasetRevision,
            id,
          })}{" "}
          <a href={language.address("/method")}>{language.say("pages.nav-method")}</a>
        </p>
      </Section>
      <Section
        id="reproduce"
        title={language.say("pages.reproduce")}
        note={language.say("pages.reproduce-note")}
      >
        <ReproduceCommand language={language} command={reproduction(episode, siteAddress().origin).command} />
      </Section>
      {changes.length === 0 ? null : (
        <Section id="history" title={language.say("pages.history")} note={language.say("pages.history-note")}>
          <EpisodeHistory language={language} changes={changes} names={names} />
        </Section>
      )}
      <SharePanelOf
        language={language}
        address={{ kind: "episode", id }}
        query={anyTime}
        title={title}
        lead={lead}
        range={null}
        simulated={simulated}
        method={episode.detector}
        places={[{ ...place, title: language.say("pages.service-title", { service, country }) }]}
      />
    </>
  );
}
