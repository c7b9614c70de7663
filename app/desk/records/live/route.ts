import { noteOpening, openByOthers } from "../../../../db/queries/desk/openings.ts";
import { readRecord, readRevision } from "../../../../db/queries/desk/read-record.ts";
import { fieldErrors, formInput } from "../../../../lib/accounts/form-input.ts";
import { deskRoute, InputRefused } from "../../authorise.ts";
import { recordInput } from "../record-input.ts";
import { shownPreview } from "../shown-preview.ts";

/**
 * What would come of what is typed, while it is typed; who else has the record open, and whether somebody saved a newer
 * version meanwhile. Writes nothing but that it is open.
 */
export const POST = deskRoute("annotator", async (request, account, handle) => {
  const input = recordInput.safeParse(formInput(await request.formData()));
  if (!input.success) throw new InputRefused(fieldErrors(input.error));
  const { kind, record, version, fields } = input.data;
  const now = Date.now();
  if (record !== "") noteOpening(handle, { kind, record, account: account.id, name: account.name, at: now });
  const head = record === "" ? null : readRecord(handle, kind, record);
  const newer = head !== null && head.version > Math.max(version, 1) ? head.version : null;
  return Response.json({
    newer:
      newer === null
        ? null
        : { version: newer, by: readRevision(handle, kind, record, newer)?.authorName ?? "" },
    preview: shownPreview(handle, { kind, record: record || "preview", fields, now }),
    openBy:
      record === ""
        ? []
        : openByOthers(handle, { kind, record, account: account.id, at: now }).map(({ name }) => name),
  });
});
