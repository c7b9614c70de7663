import type { RunRow } from "../../lib/export/tables/runs.ts";
import { formatCount, formatDateTime } from "../../lib/i18n/format.ts";
import { DataTable } from "../site/data-table.tsx";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";

/** Loads of files, with what became of their records. */
export function RunTable({ runs }: { runs: readonly RunRow[] }) {
  return (
    <DataTable
      caption={say("pages.runs-title")}
      columns={[
        { key: "file", label: say("pages.run-file") },
        { key: "format", label: say("pages.run-format") },
        { key: "finished", label: say("pages.run-finished") },
        { key: "accepted", label: say("pages.run-accepted"), numeric: true },
        { key: "duplicate", label: say("pages.run-duplicate"), numeric: true },
        { key: "rejected", label: say("pages.run-rejected"), numeric: true },
        { key: "state", label: say("pages.run-state") },
      ]}
      rows={runs.map((run) => ({
        key: String(run.id),
        cells: [
          <>
            {run.file} {run.simulated ? <SimulatedMark /> : null}
          </>,
          run.format,
          run.finishedAt === null ? null : formatDateTime(run.finishedAt),
          formatCount(run.accepted),
          formatCount(run.duplicate),
          formatCount(run.rejected),
          say("pages.run-state-name", { state: run.state }),
        ],
      }))}
    />
  );
}
