import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RecordForm } from "../../../../components/desk/record-form.tsx";
import styles from "../../../../components/desk/record-page.module.css";
import { SuggestionLists } from "../../../../components/desk/suggestion-lists.tsx";
import { writer } from "../../../../db/client.ts";
import { listSuggestions } from "../../../../db/queries/desk/suggestions.ts";
import { formOf } from "../../../../lib/desk/forms/index.ts";
import { recordKinds } from "../../../../lib/desk/record.ts";
import { single } from "../../../(public)/params.ts";
import { csrfToken, requireRole } from "../../authorise.ts";
import { saveRecord } from "../../records/actions.ts";
import { shownPreview } from "../../records/shown-preview.ts";

interface Props {
  params: Promise<{ kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "New" };

/** A new record. The address may fill in fields: a stretch that was dragged on a figure, the thing to pin to. */
export default async function NewRecordPage({ params, searchParams }: Props) {
  const account = await requireRole("annotator");
  const asked = await searchParams;
  const { kind: named } = await params;
  const kind = recordKinds.find((one) => one === named);
  if (kind === undefined) notFound();
  if (kind === "episode-review") redirect("/desk?show=new-episodes");
  const form = formOf(kind);
  const names = form.groups.flatMap(({ fields }) => fields.map(({ name }) => name));
  const fields = Object.fromEntries(
    names.flatMap((name) => {
      const text = single(asked[name]);
      return text === "" ? [] : [[name, text.slice(0, 2_000)]];
    }),
  );
  const handle = writer();
  return (
    <>
      <h1>New {form.name.toLowerCase()}</h1>
      {kind === "statement" ? (
        <p className={styles.facts}>
          <a href="/desk/address">From an address instead</a>
          <a href="/desk/sheet">Many at once, from a sheet</a>
        </p>
      ) : null}
      <RecordForm
        kind={kind}
        record=""
        version={0}
        fields={fields}
        groups={form.groups}
        list={form.list}
        preview={shownPreview(handle, { kind, record: "preview", fields, now: Date.now() })}
        action={saveRecord}
        csrf={await csrfToken()}
        account={account.id}
        openBy={[]}
        mayWrite
      />
      <SuggestionLists suggestions={listSuggestions(handle)} />
    </>
  );
}
