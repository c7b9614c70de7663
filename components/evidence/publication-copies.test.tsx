import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "../../lib/i18n/language.ts";
import type { PageSighting } from "../../lib/model/page-sighting.ts";
import type { ArchivedCopy, Publication } from "../../lib/model/statement.ts";
import { PublicationCopies } from "./publication-copies.tsx";

const url = "http://agency.example/1";
const day = (number: number) => Date.UTC(2024, 10, number, 8, 30);

/** The page's words for a reader: no tags, single blanks. */
function shown(
  sightings: readonly PageSighting[],
  copies: readonly ArchivedCopy[] = [],
  publication: Partial<Publication> = {},
): string {
  const html = renderToStaticMarkup(
    <PublicationCopies
      language={languageOf("en")}
      publications={[{ title: "Agency", url, publishedAt: day(8), ...publication }]}
      copies={copies}
      sightings={sightings}
    />,
  );
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function sighting(
  state: PageSighting["state"],
  seen: number,
  more: Partial<PageSighting> = {},
): PageSighting {
  return {
    url: "https://agency.example/1",
    state,
    seenAt: day(seen),
    lastSeenAt: day(seen + 1),
    status: state === "gone" ? 404 : 200,
    sha256: state === "seen" ? "a".repeat(64) : null,
    words: null,
    bytesSha256: null,
    path: null,
    reason: null,
    ...more,
  };
}

test("a page that nobody looked at again says nothing of it; a copy that failed says so", () => {
  expect(shown([])).toBe("Agency 8 Nov 2024 No copy kept yet");
  const failed: ArchivedCopy = {
    statement: "s",
    url,
    state: "failed",
    fetchedAt: day(9),
    sha256: null,
    bytes: null,
    path: null,
    elsewhere: null,
    reason: "HTTP 403",
  };
  expect(shown([], [failed])).toMatch(/No copy: tried 9 Nov 2024. HTTP 403/);
});

test("a page that still says the same", () => {
  expect(shown([sighting("seen", 9)])).toMatch(
    /The page was last read 10 Nov 2024, 08:30 UTC. Its words are the same since 9 Nov 2024, 08:30 UTC./,
  );
});

test("a page that was changed and is gone: both stand there, and every state with its hash", () => {
  const words = shown([
    sighting("seen", 9),
    sighting("seen", 11, { sha256: "b".repeat(64) }),
    sighting("gone", 13),
  ]);
  expect(words).toContain("The page is gone since 13 Nov 2024, 08:30 UTC (HTTP 404).");
  expect(words).toContain(
    "when it was read 10 Nov 2024, 08:30 UTC it said something else than 11 Nov 2024, 08:30 UTC",
  );
  expect(words).toContain("3 states of this page");
  expect(words).toContain("a".repeat(64));
  expect(words).toContain("b".repeat(64));
});

test("a page that came back with the same words was not changed", () => {
  const words = shown([sighting("seen", 9), sighting("unreachable", 11), sighting("seen", 13)]);
  expect(words).not.toContain("was changed");
});

test("a page that could not be read says why, as far as that is known", () => {
  expect(shown([sighting("unreachable", 9, { reason: "certificate expired" })])).toContain(
    "could not be read 10 Nov 2024, 08:30 UTC: certificate expired",
  );
  expect(shown([sighting("unreachable", 9)])).toContain("no answer that says why");
});

test("what else is known of a publication, the time as exactly as it is", () => {
  expect(
    shown([], [], { publisher: "The Press", author: "A. Reporter", language: "fa", precision: "minute" }),
  ).toContain("Agency The Press, by A. Reporter, in Persian and 8 Nov 2024, 08:30 UTC");
  expect(shown([], [], { precision: "month" })).toContain("Agency November 2024");
  expect(shown([], [], { precision: "about" })).toContain("Agency about 8 Nov 2024");
});

test("an address that could run a script is no link", () => {
  const html = renderToStaticMarkup(
    <PublicationCopies
      language={languageOf("en")}
      publications={[{ title: "X", url: "javascript:alert(1)", publishedAt: null }]}
      copies={[]}
      sightings={[]}
    />,
  );
  expect(html).not.toContain("href");
});
