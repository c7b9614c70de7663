"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import * as z from "zod";
import { appendAudit } from "../../db/queries/accounts/append-audit.ts";
import { endSession } from "../../db/queries/accounts/end-session.ts";
import { presentSession } from "../auth/present-session.ts";
import { deskAction } from "./authorise.ts";

const endPresent = deskAction("reader", z.object({}), async (account, _input, handle) => {
  const session = await presentSession();
  const end = handle.sqlite.transaction(() => {
    if (session === null || !endSession(handle, session.id)) return;
    appendAudit(handle, {
      at: Date.now(),
      account: account.id,
      action: "sign-out.done",
      subject: null,
      detail: {},
    });
  });
  end.immediate();
});

/** Ends the present session. Whoever has none left, or an old form, is where they wanted to be after it too. */
export async function signOut(form: FormData): Promise<void> {
  const answer = await endPresent(form);
  if (!answer.ok && answer.refused !== "sign-in") redirect(`/desk/account?refused=${answer.refused}`);
  const jar = await cookies();
  for (const { name } of jar.getAll())
    if (/(?:^|-)dimline\./.test(name)) jar.delete({ name, path: "/", secure: name.startsWith("__Host-") });
  redirect("/sign-in");
}
