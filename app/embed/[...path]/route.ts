import type { NextRequest } from "next/server";
import { queryOf, sharedAddress, sharedPath, sharedSearch } from "../../../lib/share/address.ts";
import { embedDocument, embedNotFound } from "../../../lib/share/embed-document.ts";
import { keptAnswer } from "../../figures/kept-answers.ts";
import { licenceLines, loadSubject } from "../../figures/load-subject.ts";
import { requestLanguage } from "../../reader-language.ts";
import { siteAddress } from "../../site-address.ts";

export const dynamic = "force-dynamic";

const headers = { "content-type": "text/html; charset=utf-8" };

/**
 * `/embed/ir/telegram`, `/embed/episodes/…`, `/embed/statements/…`, `/embed/compare?with=…`: the figure of a page and its summary, for
 * frames on other sites. Live, or pinned to a range by `?from=` and `?to=`.
 */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const language = requestLanguage(request);
  const site = siteAddress().origin;
  const address = sharedAddress((await params).path, request.nextUrl.searchParams);
  const query = queryOf(request.nextUrl.searchParams);
  const answer =
    address === null
      ? null
      : await keptAnswer(
          request,
          `embed ${language.locale} ${sharedPath(address)}${sharedSearch(address, query)}`,
          headers,
          () => {
            const subject = loadSubject(language, address, query, Date.now());
            if (subject === null) return null;
            const page = language.address(sharedPath(subject.address));
            return embedDocument({
              locale: language.locale,
              timelines: subject.timelines,
              title: subject.title,
              page: `${site}${page}${sharedSearch(subject.address, query)}`,
              csv: `${site}${subject.csv}`,
              invalidRange: subject.invalidRange,
              revision: subject.revision,
              licences: licenceLines(language, subject.sources),
            });
          },
        );
  return answer ?? new Response(embedNotFound(site, language.locale), { status: 404, headers });
}
