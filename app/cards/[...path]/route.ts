import type { NextRequest } from "next/server";
import { reader } from "../../../db/client.ts";
import { readCountry } from "../../../db/queries/catalogue/read-country.ts";
import { CARD_WIDTH, type CardOptions, card } from "../../../lib/figure/card.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import { queryOf, type SharedAddress, sharedAddress, sharedSearch } from "../../../lib/share/address.ts";
import { keptAnswer, plainAnswer } from "../../figures/kept-answers.ts";
import { loadSubject } from "../../figures/load-subject.ts";
import { Busy, rasterise } from "../../figures/rasterise.ts";
import { requestLanguage } from "../../reader-language.ts";
import { siteAddress } from "../../site-address.ts";

export const dynamic = "force-dynamic";

/** `/cards/ir/telegram.png`: the page of that address as a picture of 1200 × 630 for social networks; `/cards/site.png` for all others. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const language = requestLanguage(request);
  const given = (await params).path.join("/");
  if (!given.endsWith(".png")) return plainAnswer(404, "cards are at /cards/<page>.png");
  const path = given.slice(0, -".png".length);
  const search = request.nextUrl.searchParams;
  const address = sharedAddress(path.split("/"), search);
  const query = queryOf(search);
  try {
    const answer = await keptAnswer(
      request,
      `card ${language.locale} ${path}${sharedSearch(address, query)}`,
      { "content-type": "image/png" },
      async () => {
        const shown = shownOn(language, path, address, query);
        if (shown === null) return null;
        return rasterise(card({ ...shown, locale: language.locale, host: siteAddress().host }), CARD_WIDTH);
      },
    );
    return answer ?? plainAnswer(404, "there is no card at this address");
  } catch (error) {
    if (error instanceof Busy)
      return plainAnswer(503, "too many images are being made; please ask again", { "retry-after": "5" });
    throw error;
  }
}

function shownOn(
  language: Language,
  path: string,
  address: SharedAddress | null,
  query: ReturnType<typeof queryOf>,
): Omit<CardOptions, "host"> | null {
  if (path === "site")
    return { headline: language.say("share.card-site"), kicker: null, figures: [], simulated: false };
  if (/^[a-z]{2}$/.test(path)) {
    const country = readCountry(reader(), path.toUpperCase());
    if (country === null) return null;
    const headline = language.say("share.card-country", { country: language.country(country.id) });
    return { headline, kicker: null, figures: [], simulated: false };
  }
  const subject = address === null ? null : loadSubject(language, address, query, Date.now());
  if (subject === null) return null;
  const { lead, kicker, simulated } = subject;
  const figures = subject.timelines.map(({ figure }) => figure);
  // The summaries of several places are more than a headline; the rows under it tell them apart.
  const headline = figures.length > 1 ? language.list(figures.map((figure) => figure.title)) : lead;
  return { headline, kicker, simulated, figures };
}
