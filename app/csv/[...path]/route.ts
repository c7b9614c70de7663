import type { NextRequest } from "next/server";
import { reader } from "../../../db/client.ts";
import { currentRevision } from "../../../db/queries/measured/revision.ts";
import { tableAddress } from "../../../lib/export/address.ts";
import { csv } from "../../../lib/export/csv.ts";
import { askedRange } from "../../../lib/export/range.ts";
import { languageOf } from "../../../lib/i18n/language.ts";
import { defaultLocale } from "../../../lib/i18n/translate.ts";
import { comparedPlaces } from "../../(public)/compare/places.ts";
import { csvText } from "../csv-text.ts";

export const dynamic = "force-dynamic";

/** `/ir/telegram.csv` and its like: the rows behind the page of that address. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const segments = (await params).path.flatMap(unslashed);
  const query = request.nextUrl.searchParams;
  const address = tableAddress(segments);
  // The claims' own days are read with the rest of what narrows them.
  const ranged = address?.table !== "found-claims";
  const asked = askedRange(ranged ? query.get("from") : null, ranged ? query.get("to") : null, {
    start: 0,
    end: Date.UTC(2100, 0, 1),
  });
  if (asked.state === "invalid")
    return plain(
      400,
      "from and to must be days (2015-10-13) or instants (2015-10-20T16:30:00Z), from before to",
    );

  const handle = reader();
  const chunks =
    address === null
      ? null
      : csvText(handle, address, {
          period: asked.state === "range" ? asked.range : null,
          places: comparedPlaces(languageOf(defaultLocale), handle, query.getAll("with")).places.map(
            ({ country, service }) => ({
              country: country.id,
              service: service.id,
            }),
          ),
          claims: Object.fromEntries(query),
        });
  if (chunks === null)
    return plain(404, "there is no table at this address; /data lists the tables there are");

  const name = `dimline-${segments.join("-")}-r${currentRevision(handle)}.${csv.extension}`;
  return new Response(streamed(chunks), {
    headers: {
      "content-type": csv.mediaType,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-cache",
    },
  });
}

/** Makes a chunk when the reader of the stream asks for one, and stops making them when it goes away. */
function streamed(chunks: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel() {
      iterator.return?.();
    },
  });
}

/** A rewritten address brings its slashes escaped. Ids hold no other escapes, so that the rest may stay. */
function unslashed(segment: string): string[] {
  return segment.replaceAll(/%2f/gi, "/").split("/");
}

function plain(status: number, sentence: string): Response {
  return new Response(`dimline: ${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
