import { noteOpening, openByOthers } from "../../../../db/queries/desk/openings.ts";
import { fieldErrors, formInput } from "../../../../lib/accounts/form-input.ts";
import { deskRoute, InputRefused } from "../../authorise.ts";
import { recordInput } from "../record-input.ts";
import { shownPreview } from "../shown-preview.ts";

/** What would come of what is typed, while it is typed; and who else has the record open. Writes nothing but that. */
export const POST = deskRoute("annotator", async (request, account, handle) => {
  const input = recordInput.safeParse(formInput(await request.formData()));
  if (!input.success) throw new InputRefused(fieldErrors(input.error));
  const { kind, record, fields } = input.data;
  const now = Date.now();
  if (record !== "") noteOpening(handle, { kind, record, account: account.id, name: account.name, at: now });
  return Response.json({
    preview: shownPreview(handle, { kind, record: record || "preview", fields, now }),
    openBy:
      record === ""
        ? []
        : openByOthers(handle, { kind, record, account: account.id, at: now }).map(({ name }) => name),
  });
});
