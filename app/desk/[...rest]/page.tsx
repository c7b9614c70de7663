import { requireRole } from "../authorise.ts";
import NotHere from "../not-found.tsx";

/**
 * Addresses of the desk that lead nowhere: strangers are sent to sign in, as everywhere else at the desk. Shown,
 * not thrown, for a browser without JavaScript shows nothing of what is thrown.
 */
export default async function NoSuchPage() {
  await requireRole("reader");
  return <NotHere />;
}
