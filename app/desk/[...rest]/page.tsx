import { notFound } from "next/navigation";
import { requireRole } from "../authorise.ts";

/** Addresses of the desk that lead nowhere: strangers are sent to sign in, as everywhere else at the desk. */
export default async function NoSuchPage() {
  await requireRole("reader");
  notFound();
}
