import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "../../lib/i18n/language.ts";
import { FilesPart } from "./files-part.tsx";

const time = "?from=2015-10-13&to=2015-10-22";
const others = [
  { href: `/ir/telegram.csv${time}`, label: "Hourly figures of the time shown" },
  { href: `/ir/telegram/observations.csv${time}`, label: "Observations of the time shown" },
];

function shown(search: string): string {
  const part = { path: "/ir/telegram", search, what: "Telegram in Iran", rows: 42, others };
  return renderToStaticMarkup(<FilesPart language={languageOf("en")} {...part} />).replaceAll("&amp;", "&");
}

/** How often each CSV file is offered. */
function offered(html: string): Record<string, number> {
  const links = [...html.matchAll(/href="([^"]*\.csv[^"]*)"/g)].map(([, href = ""]) => href);
  const plain = links.filter((href) => !href.includes("bom=1"));
  return Object.fromEntries([...Map.groupBy(plain, (href) => href)].map(([href, of]) => [href, of.length]));
}

test("a page of its usual time offers all of its rows, and those of the time shown beside them", () => {
  const html = shown("");
  expect(html).toContain(">42 rows<");
  expect(offered(html)).toEqual({
    "/ir/telegram.csv": 1,
    [`/ir/telegram.csv${time}`]: 1,
    [`/ir/telegram/observations.csv${time}`]: 1,
  });
});

test("a page whose address asks for a time offers that time's rows once, under their name", () => {
  const html = shown(time);
  expect(html).toContain(">Hourly figures of the time shown: 42 rows<");
  expect(offered(html)).toEqual({
    [`/ir/telegram.csv${time}`]: 1,
    [`/ir/telegram/observations.csv${time}`]: 1,
  });
});
