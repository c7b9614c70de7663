import type { Metadata } from "next";
import { requireRole } from "../authorise.ts";

export const metadata: Metadata = { title: "Not for your role" };

/** Where a role ends that does not suffice. A page of its own, for a browser without JavaScript shows no thrown one. */
export default async function RefusedPage() {
  const account = await requireRole("reader");
  return (
    <>
      <h1>Nothing here for you</h1>
      <p>The page you asked for is not for the role “{account.role}”. Nothing was changed.</p>
      <p>
        <a href="/desk">Back to the desk</a>
      </p>
    </>
  );
}
