import { gatherReprints } from "../../lib/events/gather-reprints.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { ReportedEvent } from "../../lib/model/statement.ts";
import { DataTable } from "../site/data-table.tsx";
import { Written } from "../site/written.tsx";
import { PublicationLinks } from "./publication-links.tsx";

/** Things reported in the time shown, reprints under one, with where they were published. */
export function EventTable({ language, events }: { language: Language; events: readonly ReportedEvent[] }) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.service-events")}
      columns={[
        { key: "event", label: language.say("pages.column-event") },
        { key: "when", label: language.say("pages.column-when") },
        { key: "published", label: language.say("pages.statement-published") },
      ]}
      rows={gatherReprints(events).map(({ event, publications }) => ({
        key: event.id,
        cells: [
          <Written key="title" language={language}>
            {event.title}
          </Written>,
          language.date(event.period.start, { short: true }),
          publications.length === 0 ? null : (
            <PublicationLinks language={language} key="published" publications={publications} />
          ),
        ],
      }))}
    />
  );
}
