import { DifferenceTable } from "../../../components/desk/difference-table.tsx";
import { FrameNotice } from "../../../components/desk/frame-notice.tsx";
import type { Handle } from "../../../db/client.ts";
import { readArrival } from "../../../db/queries/desk/read-arrival.ts";
import { fieldDifferences } from "../../../lib/desk/difference.ts";
import type { Fields, RecordKind } from "../../../lib/desk/record.ts";

/** What a load brought for a record that editors hold: shown beside it, and taken over by nobody but them. */
export function ArrivalNotice({
  handle,
  kind,
  record,
  fields,
}: {
  handle: Handle;
  kind: RecordKind;
  record: string;
  fields: Fields;
}) {
  const arrived = readArrival(handle, kind, record);
  if (arrived === null) return null;
  const differences = fieldDifferences(fields, arrived);
  if (differences.length === 0) return null;
  return (
    <FrameNotice kind="note">
      <p>A load brought other words for this. Nothing was overwritten; from yours to what was loaded:</p>
      <DifferenceTable kind={kind} differences={differences} empty="" />
    </FrameNotice>
  );
}
