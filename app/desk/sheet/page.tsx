import type { Metadata } from "next";
import { SheetForm } from "../../../components/desk/sheet-form.tsx";
import { csrfToken, requireRole } from "../authorise.ts";
import { readSheet } from "./actions.ts";

export const metadata: Metadata = { title: "Paste a sheet" };

export default async function SheetPage() {
  await requireRole("annotator");
  return (
    <>
      <h1>Paste a sheet</h1>
      <p>
        Rows with a header, as copied from a spreadsheet or as CSV: <code>speaker</code>, <code>side</code>,{" "}
        <code>said_at</code>, <code>country</code>, <code>services</code>, <code>summary</code>,{" "}
        <code>published</code> and, where you have them, <code>claims</code> and the others. What is wrong is
        shown with its line before anything is saved.
      </p>
      <SheetForm action={readSheet} csrf={await csrfToken()} />
    </>
  );
}
