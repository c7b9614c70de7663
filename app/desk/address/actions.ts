"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { freeRecordId } from "../../../db/queries/desk/free-record-id.ts";
import { saveDraft } from "../../../db/queries/desk/save-draft.ts";
import { saveArchivedCopy } from "../../../db/queries/editorial/save-archived-copy.ts";
import { statementForm } from "../../../lib/desk/forms/statement.ts";
import { deskAction, InputRefused } from "../authorise.ts";
import { fetchPage } from "./fetch-page.ts";

/** How much of a page's words stands in the draft: the editor keeps what was said and strikes the rest. */
const longestQuote = 6_000;

/** Fetches a page, keeps its bytes under their hash, and opens a draft of a statement that was published there. */
export const draftFromAddress = deskAction(
  "annotator",
  z.object({
    url: z
      .string()
      .trim()
      .max(2_000)
      .refine(
        (url) => /^https:\/\//i.test(url) && URL.canParse(url),
        "Write an address that starts with https://",
      ),
  }),
  async (account, { url }, handle) => {
    const page = await fetchPage(url);
    if ("fault" in page) throw new InputRefused({ url: page.fault });
    const now = Date.now();
    const title = (page.title ?? new URL(url).hostname).replace(/[|;\r\n]+/g, " ").trim();
    const fields = { quote: page.words.slice(0, longestQuote), published: `${title} | ${url}` };
    const record = handle.sqlite
      .transaction(() => {
        const id = freeRecordId(handle, "statement", statementForm.idBase(fields, now));
        saveDraft(handle, {
          kind: "statement",
          record: id,
          version: 0,
          fields,
          note: `From ${url}`,
          actor: account,
          now,
        });
        saveArchivedCopy(handle, {
          statement: id,
          url,
          state: "archived",
          fetchedAt: now,
          sha256: page.sha256,
          bytes: page.bytes,
          path: page.path,
          elsewhere: null,
          reason: null,
        });
        return id;
      })
      .immediate();
    redirect(`/desk/records/statement/${record}?saved=1`);
  },
);
