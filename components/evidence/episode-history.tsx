import {
  formatBound,
  formatCount,
  formatDateTime,
  formatList,
  formatPercent,
} from "../../lib/i18n/format.ts";
import type { ChangedValue, EpisodeChange } from "../../lib/model/episode-change.ts";
import type { Bound } from "../../lib/model/interval.ts";
import { DataTable } from "../site/data-table.tsx";
import { type NetworkNames, networkName } from "../site/names.ts";
import { say } from "../site/say.ts";

/** What moved in the record of an episode, oldest first. */
export function EpisodeHistory({
  changes,
  names,
}: {
  changes: readonly EpisodeChange[];
  names: NetworkNames;
}) {
  return (
    <DataTable
      caption={say("pages.history-caption")}
      columns={[
        { key: "at", label: say("pages.column-when") },
        { key: "field", label: say("pages.history-field") },
        { key: "from", label: say("pages.history-from") },
        { key: "to", label: say("pages.history-to") },
        { key: "reason", label: say("pages.history-reason") },
        { key: "revision", label: say("pages.history-revision"), numeric: true },
      ]}
      rows={changes.map((change) => ({
        key: `${change.datasetRevision} ${change.field}`,
        cells: [
          formatDateTime(change.at),
          say("pages.history-field-name", { field: change.field.replaceAll("-", "") }),
          valueText(change, change.from, names),
          valueText(change, change.to, names),
          say("pages.history-reason-name", {
            reason: change.reason,
            first: change.field === "found" ? "yes" : "no",
          }),
          formatCount(change.datasetRevision),
        ],
      }))}
    />
  );
}

function valueText({ field }: EpisodeChange, value: ChangedValue, names: NetworkNames): string {
  if (value === null) return say("pages.history-none", { field });
  if (typeof value === "boolean") return say("pages.history-yes", { yes: value ? "yes" : "no" });
  if (typeof value === "number") return field === "confidence" ? formatPercent(value) : formatCount(value);
  if (typeof value === "string") return value;
  if (isBound(value)) return formatBound(value);
  if (value.length === 0) return say("pages.history-none", { field });
  return formatList(
    value.map((one) =>
      typeof one === "number" ? networkName(one, names) : say("pages.kind-within", { kind: one }),
    ),
  );
}

function isBound(value: Exclude<ChangedValue, null | string | number | boolean>): value is Bound {
  return !Array.isArray(value);
}
