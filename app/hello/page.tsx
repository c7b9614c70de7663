import type { Metadata } from "next";
import { readerLanguage } from "../reader-language.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return { title: language.say("pages.hello"), robots: { index: false } };
}

/** Says hello and nothing else, in the frame of every page: what the other pages' speed is measured by. */
export default async function HelloPage() {
  const language = await readerLanguage();
  return <h1>{language.say("pages.hello")}</h1>;
}
