import type { Metadata } from "next";
import { requireRole } from "../authorise.ts";
import NotForYou from "../forbidden.tsx";

export const metadata: Metadata = { title: "Not for your role" };

/** What the server in front of the renderer draws where a role does not suffice (`scripts/serve/dead-ends.ts`). */
export default async function RefusedPage() {
  await requireRole("reader");
  return <NotForYou />;
}
