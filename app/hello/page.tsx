import type { Metadata } from "next";
import { say } from "../../components/site/say.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: say("pages.hello"), robots: { index: false } };

/** Says hello and nothing else, in the frame of every page: what the other pages' speed is measured by. */
export default function HelloPage() {
  return <h1>{say("pages.hello")}</h1>;
}
