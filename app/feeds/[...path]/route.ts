import type { NextRequest } from "next/server";
import { reader } from "../../../db/client.ts";
import { atomDocument } from "../../../lib/share/atom.ts";
import { feedAddress, feedPath } from "../../../lib/share/feed-address.ts";
import { jsonFeed } from "../../../lib/share/json-feed.ts";
import { keptAnswer, plainAnswer } from "../../figures/kept-answers.ts";
import { requestLanguage } from "../../reader-language.ts";
import { siteAddress } from "../../site-address.ts";
import { loadFeed } from "../load-feed.ts";

export const dynamic = "force-dynamic";

const media = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const;

/** `/feeds/all.atom`, `/feeds/ir/telegram.json` and their like: what was found, said and judged, the last changed first. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const language = requestLanguage(request);
  const asked = feedAddress((await params).path);
  if (asked === null)
    return plainAnswer(404, "there is no feed at this address; /feeds lists the feeds there are");
  const { address, format } = asked;
  const { origin, hostname } = siteAddress();
  const answer = await keptAnswer(
    request,
    `${language.locale} ${feedPath(address, format)}`,
    { "content-type": media[format] },
    () => {
      const feed = loadFeed(language, reader(), address, { origin, host: hostname });
      if (feed === null) return null;
      return format === "atom" ? atomDocument(feed) : jsonFeed(feed);
    },
  );
  return answer ?? plainAnswer(404, "there is no such country or service; /feeds lists the feeds there are");
}
