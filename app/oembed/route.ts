import type { NextRequest } from "next/server";
import { CARD_HEIGHT, CARD_WIDTH } from "../../lib/figure/card.ts";
import { languageOf } from "../../lib/i18n/language.ts";
import { sharedPath, sharedSearch, sharedUrl } from "../../lib/share/address.ts";
import { embedHeight } from "../../lib/share/embed-document.ts";
import { oembedDocument, oembedXml } from "../../lib/share/oembed.ts";
import { frameSnippet } from "../../lib/share/snippets.ts";
import { keptAnswer, plainAnswer } from "../figures/kept-answers.ts";
import { licenceLines, loadSubject } from "../figures/load-subject.ts";
import { siteAddress } from "../site-address.ts";

export const dynamic = "force-dynamic";

const USUAL_WIDTH = 720;

/** `/oembed?url=…`: how to show one of our pages on another site (oembed.com), as JSON or XML. */
export async function GET(request: NextRequest): Promise<Response> {
  const search = request.nextUrl.searchParams;
  const format = search.get("format") ?? "json";
  if (format !== "json" && format !== "xml") return plainAnswer(501, "format must be json or xml");
  const url = search.get("url");
  if (url === null) return plainAnswer(400, "url is missing: the address of the page to show");
  const [widest, highest] = [most(search.get("maxwidth")), most(search.get("maxheight"))];
  if (Number.isNaN(widest) || Number.isNaN(highest))
    return plainAnswer(400, "maxwidth and maxheight must be whole numbers of pixels");

  const site = siteAddress().origin;
  const named = sharedUrl(url, site);
  if (named === null) return plainAnswer(404, `there is no figure at that address of ${site}`);
  const { address, query, locale } = named;
  const language = languageOf(locale);
  const width = Math.max(Math.min(widest, USUAL_WIDTH), 1);
  const answer = await keptAnswer(
    request,
    `oembed ${locale} ${sharedPath(address)}${sharedSearch(address, query)} ${format} ${width} ${highest}`,
    {
      "content-type": format === "json" ? "application/json; charset=utf-8" : "text/xml; charset=utf-8",
    },
    () => {
      const subject = loadSubject(language, address, query, Date.now());
      if (subject === null) return null;
      const { title, timelines, sources } = subject;
      const path = sharedPath(subject.address);
      const wanted = embedHeight(
        {
          locale,
          timelines,
          title,
          licences: licenceLines(language, sources),
        },
        width,
      );
      const height = Math.max(Math.min(wanted, highest), 1);
      const embed = `${site}${language.address(`/embed${path}`)}${sharedSearch(address, query)}`;
      const document = oembedDocument({
        title,
        site,
        width,
        height,
        html: frameSnippet({ src: embed, title, width, height }),
        thumbnail: {
          url: `${site}${language.address(`/cards${path}.png`)}${sharedSearch(address, query)}`,
          width: CARD_WIDTH,
          height: CARD_HEIGHT,
        },
      });
      return format === "json" ? `${JSON.stringify(document)}\n` : oembedXml(document);
    },
  );
  return answer ?? plainAnswer(404, `there is no figure at that address of ${site}`);
}

/** A bound in pixels; none is no bound, and what is no number is NaN. */
function most(text: string | null): number {
  if (text === null || text === "") return Number.POSITIVE_INFINITY;
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}
