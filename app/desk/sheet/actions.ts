"use server";

import * as z from "zod";
import { freeRecordId } from "../../../db/queries/desk/free-record-id.ts";
import { readRecord } from "../../../db/queries/desk/read-record.ts";
import { saveDraft } from "../../../db/queries/desk/save-draft.ts";
import { readStatement } from "../../../db/queries/editorial/read-statement.ts";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { formats } from "../../../lib/ingest/index.ts";
import { readWhole } from "../../../lib/ingest/reading/read-whole.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { deskAction, InputRefused } from "../authorise.ts";

const longestSheet = 2_000_000;
const mostRows = 500;

/** Reads a pasted sheet: first shows what it holds and what is set aside, then saves what is good as drafts. */
export const readSheet = deskAction(
  "annotator",
  z.object({
    sheet: z.string().min(1, "Paste some rows.").max(longestSheet),
    _intent: z.enum(["look", "save"]),
  }),
  (account, { sheet, _intent: intent }, handle) => {
    const now = Date.now();
    const context = { catalogue: builtInCatalogue, set: {}, now };
    const read = (() => {
      try {
        return readWhole(
          "sheet.csv",
          sheet,
          formats.filter(({ id }) => id === "statements"),
          context,
        );
      } catch (error) {
        if (error instanceof UnusableFile) throw new InputRefused({ sheet: error.message });
        throw error;
      }
    })();
    const found = read.items.flatMap(({ line, statements, events }) => [
      ...statements.map((one) => ({ line, kind: "statement" as const, one })),
      ...events.map((one) => ({ line, kind: "event" as const, one })),
    ]);
    if (found.length > mostRows)
      throw new InputRefused({ sheet: `A sheet may hold ${mostRows} rows; load more as a file.` });
    const rows = found.map(({ line, kind, one }) => {
      const form = formOf(kind);
      const fields = form.fieldsOf(one);
      const known =
        readRecord(handle, kind, one.id) !== null ||
        (kind === "statement" && readStatement(handle, one.id) !== null);
      return { line, kind, fields, title: form.title(fields), id: one.id, known };
    });
    const rejects = [
      ...read.records.flatMap(({ line, fault }) =>
        fault === null ? [] : [{ line, field: null, message: fault.message }],
      ),
      ...read.rejects.map(({ line, field, message }) => ({ line, field, message })),
    ].sort((a, b) => a.line - b.line);
    const saved =
      intent === "look"
        ? null
        : handle.sqlite
            .transaction(() =>
              rows
                .filter(({ known }) => !known)
                .map(({ kind, id, fields }) => {
                  const free = /-\d\d$/.test(id) ? freeRecordId(handle, kind, id.slice(0, -3)) : id;
                  saveDraft(handle, {
                    kind,
                    record: free,
                    version: 0,
                    fields,
                    note: "From a sheet.",
                    actor: account,
                    now,
                  });
                  return { kind, id: free };
                }),
            )
            .immediate();
    return { rows: rows.map(({ fields: _, ...row }) => row), rejects, saved, sheet };
  },
);
