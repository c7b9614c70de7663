import { formatValue } from "../../lib/i18n/format.ts";
import type { Surge } from "../../lib/model/surge.ts";
import { DataTable } from "../site/data-table.tsx";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { BoundText } from "./bound-text.tsx";
import { ConfidenceText } from "./confidence-text.tsx";

/** People arriving, and what else happened in the country when they came. */
export function SurgeTable({
  surges,
  besides,
}: {
  surges: readonly Surge[];
  /** What the episodes beside them are called, by id. */
  besides: ReadonlyMap<string, string>;
}) {
  return (
    <DataTable
      caption={say("pages.surges-caption")}
      columns={[
        { key: "start", label: say("pages.column-start") },
        { key: "end", label: say("pages.column-end") },
        { key: "usual", label: say("pages.surge-usual"), numeric: true },
        { key: "peak", label: say("pages.surge-peak"), numeric: true },
        { key: "besides", label: say("pages.surge-besides") },
        { key: "confidence", label: say("pages.column-confidence"), numeric: true },
        { key: "source", label: say("pages.column-source") },
      ]}
      rows={surges.map((surge) => ({
        key: surge.id,
        cells: [
          <>
            <BoundText bound={surge.start} /> {surge.provenance === "simulated" ? <SimulatedMark /> : null}
          </>,
          <BoundText key="end" bound={surge.end} />,
          formatValue(surge.metric, surge.baseline),
          formatValue(surge.metric, surge.peak),
          surge.besides.length === 0 ? (
            say("pages.surge-nothing")
          ) : (
            <ul key="besides">
              {surge.besides.map((id) => (
                <li key={id}>
                  <a href={`/episodes/${id}`}>{besides.get(id) ?? id}</a>
                </li>
              ))}
            </ul>
          ),
          <ConfidenceText key="confidence" confidence={surge.confidence} />,
          surge.source,
        ],
      }))}
    />
  );
}
