import type { NextRequest } from "next/server";
import { rangeQuery } from "../../../lib/export/range.ts";
import { queryOf, sharedAddress, sharedPath, sharedSearch } from "../../../lib/share/address.ts";
import { embedDocument, embedNotFound } from "../../../lib/share/embed-document.ts";
import { keptAnswer } from "../../figures/kept-answers.ts";
import { licenceLines, loadSubject } from "../../figures/load-subject.ts";
import { requestLanguage } from "../../reader-language.ts";
import { siteAddress } from "../../site-address.ts";

export const dynamic = "force-dynamic";

const headers = { "content-type": "text/html; charset=utf-8" };

/**
 * `/embed/ir/telegram`, `/embed/episodes/…`, `/embed/statements/…`: the figure of a page and its summary, for
 * frames on other sites. Live, or pinned to a range by `?from=` and `?to=`.
 */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const language = requestLanguage(request);
  const site = siteAddress().origin;
  const address = sharedAddress((await params).path);
  const query = queryOf(request.nextUrl.searchParams);
  const answer =
    address === null
      ? null
      : await keptAnswer(
          request,
          `embed ${language.locale} ${sharedPath(address)}${sharedSearch(query)}`,
          headers,
          () => {
            const subject = loadSubject(language, address, query, Date.now());
            if (subject === null) return null;
            const { found, path } = subject;
            const place = `/${found.figure.country.toLowerCase()}/${found.figure.service}`;
            return embedDocument({
              locale: language.locale,
              figure: found.figure,
              title: subject.title,
              lead: subject.lead,
              page: `${site}${language.address(path)}${sharedSearch(query)}`,
              csv: `${site}${place}.csv${sharedSearch(rangeQuery(found.range))}`,
              simulated: subject.simulated,
              invalidRange: subject.invalidRange,
              revision: found.revision,
              licences: licenceLines(language, found.sources),
            });
          },
        );
  return answer ?? new Response(embedNotFound(site, language.locale), { status: 404, headers });
}
