import type { Metadata } from "next";
import { cache } from "react";
import { Notes } from "../../../../components/editorial/notes.tsx";
import { EpisodeTable } from "../../../../components/evidence/episode-table.tsx";
import { EventTable } from "../../../../components/evidence/event-table.tsx";
import { ReportedTable } from "../../../../components/evidence/reported-table.tsx";
import { SourceTable } from "../../../../components/evidence/source-table.tsx";
import { StatementList } from "../../../../components/evidence/statement-list.tsx";
import { SurgeTable } from "../../../../components/evidence/surge-table.tsx";
import { quotedOf, ThreeAnswers } from "../../../../components/evidence/three-answers.tsx";
import { CsvLink } from "../../../../components/site/csv-link.tsx";
import { Fold } from "../../../../components/site/fold.tsx";
import { PageHead } from "../../../../components/site/page-head.tsx";
import { RangeForm } from "../../../../components/site/range-form.tsx";
import { RevisionNotice } from "../../../../components/site/revision-notice.tsx";
import { EmptyState, Section } from "../../../../components/site/section.tsx";
import { SimulatedBanner, SimulatedMark } from "../../../../components/site/simulated.tsx";
import { TimelineView } from "../../../../components/timeline/timeline-view.tsx";
import { reader } from "../../../../db/client.ts";
import { hasRole } from "../../../../lib/accounts/role.ts";
import { rangeQuery } from "../../../../lib/export/range.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import { type SharedQuery, sharedSearch } from "../../../../lib/share/address.ts";
import { summaryText } from "../../../../lib/summary/sentence-text.ts";
import { signedIn } from "../../../auth/present-session.ts";
import { SharePanelOf } from "../../../cards/panel.tsx";
import { placeFeeds, sharing } from "../../../cards/sharing.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { judged } from "../../judged.ts";
import { countryOf, type SearchParams, serviceOf, single } from "../../params.ts";
import { pinnedTo } from "../../pin.ts";
import { loadService } from "./load.ts";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ country: string; service: string }>;
  searchParams: SearchParams;
}

async function load(language: Language, { params, searchParams }: Props) {
  const segments = await params;
  const query = await searchParams;
  return loadOnce(
    language,
    segments.country,
    segments.service,
    single(query.from),
    single(query.to),
    single(query.evidence),
  );
}

/** Once for an answer, though its head and its body both ask. */
const loadOnce = cache(
  (
    language: Language,
    countrySegment: string,
    serviceSegment: string,
    from: string,
    to: string,
    evidence: string,
  ) => {
    const country = countryOf(language, countrySegment, `/${serviceSegment}`);
    const service = serviceOf(language, country, serviceSegment);
    const title = language.say("pages.service-title", { service: service.name, country: country.name });
    const path = `/${country.id.toLowerCase()}/${service.id}`;
    const found = loadService(language, { country, service, from, to, evidence, now: Date.now(), title });
    const lead = summaryText(found.summary, language.locale);
    return { country, service, title, path, evidence, lead, ...found };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const page = await load(language, props);
  const { title, lead, path, simulated, country, service } = page;
  const description = language.say("pages.service-description", {
    summary: lead,
    simulated: simulated ? "yes" : "no",
  });
  const place = { country: country.id, service: service.id, title };
  return {
    title,
    description,
    ...sharing(language, {
      path,
      search: sharedSearch(null, pinned(page)),
      title,
      description,
      simulated,
      csv: true,
      feeds: placeFeeds(language, place),
    }),
  };
}

/** What of the address a copy of the page must keep; nothing where the page shows its usual range. */
function pinned(page: Awaited<ReturnType<typeof load>>): SharedQuery {
  const { from, to } = page.asked.state === "range" ? rangeQuery(page.range) : { from: "", to: "" };
  return { from, to, evidence: page.other === null ? "" : page.provenance };
}

export default async function ServicePage(props: Props) {
  const language = await readerLanguage();
  const page = await load(language, props);
  const { country, service, path, title, range } = page;
  const { from, to } = rangeQuery(range);
  const { evidence } = pinned(page);
  const query = sharedSearch(null, { from, to, evidence });
  // Readers are never asked who they are: this looks at a session only where the browser sent one.
  const account = await signedIn();
  const numbers = new Map(page.figure.said.map(({ id, number }) => [id, number]));
  const statements = judged(page.statements, page.verdicts, service.id);
  const pins = new Map(page.figure.notes.map(({ id, number }) => [id, number]));
  const notes = page.notes.map((note) => ({ number: pins.get(note.id) ?? null, note }));
  const officials = judged(page.said, page.verdicts, service.id).filter(({ statement }) =>
    ["government", "regulator", "operator"].includes(statement.side),
  );
  // What stands above in full is not told twice: here it is folded, as is what was said at other times.
  const quoted = new Set(quotedOf(officials).map(({ statement }) => statement.id));
  const above = statements.filter(({ statement }) => quoted.has(statement.id));
  const others = statements.filter(({ statement }) => !quoted.has(statement.id));
  const said = others.filter(({ statement }) => numbers.has(statement.id));
  const elsewhen = others.filter(({ statement }) => !numbers.has(statement.id));

  return (
    <>
      {page.anySimulated ? <SimulatedBanner language={language} /> : null}
      <RevisionNotice
        language={language}
        pin={pinnedTo(reader(), single((await props.searchParams).revision))}
      />
      <PageHead
        kicker={<a href={language.address(`/${country.id.toLowerCase()}`)}>{country.name}</a>}
        title={title}
        ways={<a href="#share">{language.say("share.jump")}</a>}
      >
        <p>
          {page.lead} {page.simulated ? <SimulatedMark language={language} /> : null}
        </p>
      </PageHead>
      <RangeForm
        language={language}
        path={path}
        range={range}
        usual={page.asked.state === "range" ? page.usual : null}
        everything={page.everything}
        invalid={page.asked.state === "invalid" ? page.asked : null}
        asked={page.evidence}
        other={page.other}
      />
      <section aria-label={language.say("pages.figure")}>
        <TimelineView
          language={language}
          figure={page.figure}
          data={`/figures${path}.json${sharedSearch(null, pinned(page))}`}
        />
      </section>
      {account !== null && hasRole(account.role, "annotator") ? (
        <p lang="en">
          <a
            href={`/desk/new/annotation?${new URLSearchParams({ country: country.id, service: service.id, from, to })}`}
          >
            Annotate this stretch
          </a>
        </p>
      ) : null}
      <ThreeAnswers
        language={language}
        known={page.known}
        covered={page.covered}
        officials={officials}
        unknown={page.unknown}
        numbers={numbers}
      />
      <Section
        id="statements"
        title={language.say("pages.service-statements")}
        aside={
          <CsvLink
            language={language}
            href={`${path}/statements.csv`}
            what={language.say("pages.service-statements")}
          />
        }
      >
        {statements.length === 0 ? (
          <EmptyState
            what={language.say("pages.service-statements-empty")}
            fill={language.say("pages.service-statements-empty-fill")}
          />
        ) : (
          <>
            {said.length === 0 ? null : (
              <StatementList language={language} statements={said} numbers={numbers} />
            )}
            {above.length === 0 ? null : (
              <Fold
                summary={language.say("pages.service-statements-above", { count: above.length })}
                onPaper={false}
              >
                <StatementList language={language} statements={above} numbers={numbers} />
              </Fold>
            )}
            {elsewhen.length === 0 ? null : (
              <Fold summary={language.say("pages.service-statements-outside", { count: elsewhen.length })}>
                <StatementList language={language} statements={elsewhen} />
              </Fold>
            )}
          </>
        )}
      </Section>
      {notes.length === 0 ? null : (
        <Section
          id="notes"
          title={language.say("editorial.notes")}
          note={language.say("editorial.notes-note")}
        >
          <Notes language={language} notes={notes} />
        </Section>
      )}
      <Section
        id="episodes"
        title={language.say("pages.service-episodes")}
        aside={
          <CsvLink
            language={language}
            href={`${path}/episodes.csv`}
            what={language.say("pages.service-episodes")}
          />
        }
      >
        {page.episodes.length === 0 ? (
          <EmptyState
            what={language.say("pages.service-episodes-empty")}
            fill={language.say("pages.service-episodes-empty-fill", {
              service: service.name,
              country: country.name,
              observations: page.coverage.observations,
            })}
          />
        ) : (
          <EpisodeTable
            language={language}
            episodes={page.episodes.map((episode) => ({
              episode,
              country: country.name,
              service: service.name,
              until: page.until,
              timeZone: country.timeZone,
            }))}
          />
        )}
      </Section>
      {page.surges.length === 0 ? null : (
        <Section id="surges" title={language.say("pages.surges")} note={language.say("pages.surges-note")}>
          <SurgeTable language={language} surges={page.surges} besides={page.besides} />
        </Section>
      )}
      <Section
        id="reported"
        title={language.say("pages.reported")}
        {...(page.reported.length === 0 ? {} : { note: language.say("pages.reported-note") })}
        aside={
          <CsvLink language={language} href={`${path}/reported.csv`} what={language.say("pages.reported")} />
        }
      >
        {page.reported.length === 0 ? (
          <EmptyState
            what={language.say("pages.reported-empty")}
            fill={language.say("pages.reported-empty-fill")}
          />
        ) : (
          <ReportedTable
            language={language}
            records={page.reported}
            sourceNames={new Map(page.sources.map(({ id, name }) => [id, name]))}
          />
        )}
      </Section>
      {page.events.length === 0 ? null : (
        <Section id="events" title={language.say("pages.service-events")}>
          <EventTable language={language} events={page.events} />
        </Section>
      )}
      <Section id="sources" title={language.say("pages.service-sources")}>
        <SourceTable language={language} sources={page.sources} />
      </Section>
      <SharePanelOf
        language={language}
        address={{ kind: "service", country: country.id, service: service.id }}
        query={pinned(page)}
        title={title}
        lead={page.lead}
        range={range}
        simulated={page.simulated}
        method={null}
        places={[{ country: country.id, service: service.id, title }]}
        files={[
          { href: `${path}.csv${query}`, label: language.say("pages.download-cells") },
          { href: `${path}/observations.csv${query}`, label: language.say("pages.download-observations") },
        ]}
      />
    </>
  );
}
