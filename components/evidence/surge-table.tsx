import type { Language } from "../../lib/i18n/language.ts";
import type { Surge } from "../../lib/model/surge.ts";
import { DataTable } from "../site/data-table.tsx";
import { SimulatedMark } from "../site/simulated.tsx";
import { BoundText } from "./bound-text.tsx";
import { ConfidenceText } from "./confidence-text.tsx";

/** People arriving, and what else happened in the country when they came. */
export function SurgeTable({
  language,
  surges,
  besides,
}: {
  language: Language;
  surges: readonly Surge[];
  /** What the episodes beside them are called, by id. */
  besides: ReadonlyMap<string, string>;
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.surges-caption")}
      columns={[
        { key: "start", label: language.say("pages.column-start") },
        { key: "end", label: language.say("pages.column-end") },
        { key: "usual", label: language.say("pages.surge-usual"), numeric: true },
        { key: "peak", label: language.say("pages.surge-peak"), numeric: true },
        { key: "besides", label: language.say("pages.surge-besides") },
        { key: "confidence", label: language.say("pages.column-confidence"), numeric: true },
        { key: "source", label: language.say("pages.column-source") },
      ]}
      rows={surges.map((surge) => ({
        key: surge.id,
        cells: [
          <>
            <BoundText language={language} bound={surge.start} />{" "}
            {surge.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
          </>,
          <BoundText language={language} key="end" bound={surge.end} />,
          language.value(surge.metric, surge.baseline),
          language.value(surge.metric, surge.peak),
          surge.besides.length === 0 ? (
            language.say("pages.surge-nothing")
          ) : (
            <ul key="besides">
              {surge.besides.map((id) => (
                <li key={id}>
                  <a href={language.address(`/episodes/${id}`)}>{besides.get(id) ?? id}</a>
                </li>
              ))}
            </ul>
          ),
          <ConfidenceText language={language} key="confidence" confidence={surge.confidence} />,
          surge.source,
        ],
      }))}
    />
  );
}
