import type { NextRequest } from "next/server";
import { standaloneTimelines } from "../../../lib/figure/standalone.ts";
import { type Theme, themes } from "../../../lib/figure/standalone-stylesheet.ts";
import { catalogues } from "../../../lib/i18n/catalogues.ts";
import { explorerMessages } from "../../../lib/i18n/explorer-messages.ts";
import type { Locale } from "../../../lib/i18n/locales.ts";
import { queryOf, sharedAddress, sharedPath, sharedSearch } from "../../../lib/share/address.ts";
import type { TimelineFigure } from "../../../lib/timeline/model.ts";
import { type ExploredFigure, packFigure } from "../../../lib/timeline/pack.ts";
import { requestLanguage } from "../../reader-language.ts";
import { siteAddress } from "../../site-address.ts";
import { keptAnswer, plainAnswer } from "../kept-answers.ts";
import { licenceLines, loadSubject } from "../load-subject.ts";
import { Busy, LARGEST_WIDTH, rasterise } from "../rasterise.ts";

export const dynamic = "force-dynamic";

/** Drawings are laid out no narrower and no wider; a wider image is the widest drawing, scaled. */
const NARROWEST = 320;
const WIDEST_LAYOUT = 1200;
const USUAL = 1040;

const mediaTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  json: "application/json; charset=utf-8",
};

/**
 * `/figures/ir/telegram.svg` and `.png`: the figure of the page of that address, as a file of its own; `.json`:
 * its numbers and words, for the page's own explorer.
 */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const language = requestLanguage(request);
  const segments = (await params).path;
  const [, last = "", format = ""] = /^(.+)\.(svg|png|json)$/.exec(segments.at(-1) ?? "") ?? [];
  const search = request.nextUrl.searchParams;
  const address = sharedAddress([...segments.slice(0, -1), last], search);
  if (address === null || format === "")
    return plainAnswer(
      404,
      "figures are at /figures/<country>/<service>.svg or .png, and likewise for episodes, statements and comparisons",
    );

  const query = queryOf(search);
  const width = Number(search.get("width") ?? USUAL);
  if (!Number.isInteger(width) || width < NARROWEST || width > LARGEST_WIDTH)
    return plainAnswer(400, `width must be a whole number of pixels from ${NARROWEST} to ${LARGEST_WIDTH}`);
  const theme = search.get("theme") ?? "light";
  if (!isTheme(theme)) return plainAnswer(400, "theme must be light or dark");

  try {
    const answer = await keptAnswer(
      request,
      `figure ${language.locale} ${sharedPath(address)}${sharedSearch(address, query)} ${format} ${width} ${theme}`,
      { "content-type": mediaTypes[format]! },
      async () => {
        const subject = loadSubject(language, address, query, Date.now());
        if (subject === null || subject.invalidRange) return null;
        const figures = subject.timelines.map(({ figure }) => figure);
        // Timelines that are read across are not explored one by one.
        if (format === "json")
          return figures.length > 1 ? null : exploredFigure(figures[0]!, language.locale);
        const site = siteAddress().origin;
        const svg = standaloneTimelines(subject.title, figures, {
          locale: language.locale,
          width: Math.min(width, WIDEST_LAYOUT),
          theme,
          site,
          address: `${site}${language.address(sharedPath(subject.address))}${sharedSearch(subject.address, query)}`,
          licences: licenceLines(language, subject.sources),
          revision: subject.revision,
        });
        return format === "svg" ? svg : rasterise(svg, width);
      },
    );
    return (
      answer ??
      plainAnswer(
        404,
        "there is no figure at this address; from and to must be days or instants, from before to",
      )
    );
  } catch (error) {
    if (error instanceof Busy)
      return plainAnswer(503, "too many images are being made; please ask again", { "retry-after": "5" });
    throw error;
  }
}

function exploredFigure(figure: TimelineFigure, locale: Locale): string {
  const explored: ExploredFigure = {
    figure: packFigure(figure),
    messages: explorerMessages(catalogues[locale]),
  };
  return JSON.stringify(explored);
}

function isTheme(text: string): text is Theme {
  return themes.some((theme) => theme === text);
}
