import type { Language } from "../../lib/i18n/language.ts";
import type { ChangedValue, EpisodeChange } from "../../lib/model/episode-change.ts";
import type { Bound } from "../../lib/model/interval.ts";
import { DataTable } from "../site/data-table.tsx";
import { type NetworkNames, networkName } from "../site/names.ts";

/** What moved in the record of an episode, oldest first. */
export function EpisodeHistory({
  language,
  changes,
  names,
}: {
  language: Language;
  changes: readonly EpisodeChange[];
  names: NetworkNames;
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.history-caption")}
      columns={[
        { key: "at", label: language.say("pages.column-when") },
        { key: "field", label: language.say("pages.history-field") },
        { key: "from", label: language.say("pages.history-from") },
        { key: "to", label: language.say("pages.history-to") },
        { key: "reason", label: language.say("pages.history-reason") },
        { key: "revision", label: language.say("pages.history-revision"), numeric: true },
      ]}
      rows={changes.map((change) => ({
        key: `${change.datasetRevision} ${change.field}`,
        cells: [
          language.dateTime(change.at),
          language.say("pages.history-field-name", { field: change.field.replaceAll("-", "") }),
          valueText(language, change, change.from, names),
          valueText(language, change, change.to, names),
          language.say("pages.history-reason-name", {
            reason: change.reason,
            first: change.field === "found" ? "yes" : "no",
          }),
          language.count(change.datasetRevision),
        ],
      }))}
    />
  );
}

function valueText(
  language: Language,
  { field }: EpisodeChange,
  value: ChangedValue,
  names: NetworkNames,
): string {
  if (value === null) return language.say("pages.history-none", { field });
  if (typeof value === "boolean") return language.say("pages.history-yes", { yes: value ? "yes" : "no" });
  if (typeof value === "number")
    return field === "confidence" ? language.percent(value) : language.count(value);
  if (typeof value === "string") return value;
  if (isBound(value)) return language.bound(value);
  if (value.length === 0) return language.say("pages.history-none", { field });
  return language.list(
    value.map((one) =>
      typeof one === "number"
        ? networkName(language, one, names)
        : language.say("pages.kind-within", { kind: one }),
    ),
  );
}

function isBound(value: Exclude<ChangedValue, null | string | number | boolean>): value is Bound {
  return !Array.isArray(value);
}
