import type { Metadata } from "next";
import { requireRole } from "../authorise.ts";
import NotHere from "../not-found.tsx";

export const metadata: Metadata = { title: "Nothing here" };

/** What the server in front of the renderer draws where nothing is (`scripts/serve/dead-ends.ts`). */
export default async function NothingPage() {
  await requireRole("reader");
  return <NotHere />;
}
