import { gatherReprints } from "../../lib/events/gather-reprints.ts";
import { formatDate } from "../../lib/i18n/format.ts";
import type { ReportedEvent } from "../../lib/model/statement.ts";
import { DataTable } from "../site/data-table.tsx";
import { say } from "../site/say.ts";
import { PublicationLinks } from "./publication-links.tsx";

/** Things reported in the time shown, reprints under one, with where they were published. */
export function EventTable({ events }: { events: readonly ReportedEvent[] }) {
  return (
    <DataTable
      caption={say("pages.service-events")}
      columns={[
        { key: "event", label: say("pages.column-event") },
        { key: "when", label: say("pages.column-when") },
        { key: "published", label: say("pages.statement-published") },
      ]}
      rows={gatherReprints(events).map(({ event, publications }) => ({
        key: event.id,
        cells: [
          event.title,
          formatDate(event.period.start, { short: true }),
          <PublicationLinks key="published" publications={publications} />,
        ],
      }))}
    />
  );
}
