import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { datasetFacts } from "../../../../db/queries/export/dataset-facts.ts";
import { goneRecord } from "../../../../db/queries/export/gone-record.ts";
import { extractPieces, openExtract } from "../../../../db/queries/export/open-extract.ts";
import { pinProblem } from "../../../../db/queries/export/pinned-revision.ts";
import { type TableAddress, tableAddress } from "../../../../lib/export/address.ts";
import { flagOf, readFilters } from "../../../../lib/export/filters.ts";
import { exporterOf } from "../../../../lib/export/formats.ts";
import { metadataDocument } from "../../../../lib/export/package/metadata.ts";
import { datasetTag, isKnown } from "../../../dataset-tag.ts";
import { problemAnswer, readOnlyAnswer } from "../../../problem-answer.ts";
import { siteAddress } from "../../../site-address.ts";
import { type Download, openDownload, streamed } from "../../download.ts";
import { extractArchive } from "../../extract-archive.ts";

export const dynamic = "force-dynamic";

/** `/ir/telegram.csv` and its like: the rows behind the page of that address, what they mean, or both in an archive. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ format: string; path: string[] }> },
): Promise<Response> {
  const { format, path } = await params;
  const segments = path.flatMap(unslashed);
  const query = request.nextUrl.searchParams;
  const address = tableAddress(segments);
  if (address === null || !(exporterOf(format) || format === "metadata.json" || format === "zip"))
    return noTable();
  const filters = readFilters(query);
  if ("parameter" in filters)
    return problemAnswer({ status: 400, title: "A parameter cannot be taken", ...filters });
  const download = openDownload();
  if (download === null)
    return problemAnswer(
      {
        status: 503,
        title: "Too many downloads at once",
        detail: "more downloads are under way than this server carries; try again in a minute",
      },
      { "retry-after": "60" },
    );
  try {
    return answer(download, { request, format, segments, address, filters, query });
  } catch (error) {
    download.close();
    throw error;
  }
}

export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...reading,
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "if-none-match",
      "access-control-max-age": "86400",
    },
  });
}

export { readOnlyAnswer as DELETE, readOnlyAnswer as PATCH, readOnlyAnswer as POST, readOnlyAnswer as PUT };

/** Headers that let pages of other sites read a file, and whence it comes. */
const reading = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "content-disposition, etag, link, x-dataset-revision",
} as const;

interface Asked {
  readonly request: NextRequest;
  readonly format: string;
  readonly segments: readonly string[];
  readonly address: TableAddress;
  readonly filters: Exclude<ReturnType<typeof readFilters>, { readonly parameter: string }>;
  readonly query: URLSearchParams;
}

function answer(download: Download, { request, format, segments, address, filters, query }: Asked): Response {
  const { handle } = download;
  const ended = (response: Response) => {
    download.close();
    return response;
  };
  const pinned = pinProblem(handle, filters.revision);
  if (pinned !== null) return ended(problemAnswer(pinned));
  const extract = openExtract(handle, address, filters);
  if (extract === null) return ended(moved(download, address, format, query) ?? noTable());

  const facts = { ...datasetFacts(handle), site: siteAddress().origin };
  const path = `/${segments.join("/")}`;
  const name = `dimline-${segments.join("-")}-r${facts.revision}.${format}`;
  const { tag } = datasetTag(handle);
  const headers = {
    ...reading,
    "cache-control": "no-cache",
    etag: tag,
    "x-dataset-revision": String(facts.revision),
    // CSV on the Web finds what columns mean by this link.
    link: `<${path}.metadata.json>; rel="describedby"; type="application/json"`,
    "content-disposition": `attachment; filename="${name}"`,
  };
  if (isKnown(request, tag)) return ended(new Response(null, { status: 304, headers }));
  const extracted = () => ({
    ...facts,
    path,
    query: query.toString(),
    rows: extract.count(),
    period: filters.period,
  });
  const exporter = exporterOf(format);
  const mediaType =
    exporter?.mediaType ?? (format === "zip" ? "application/zip" : "application/json; charset=utf-8");
  const described = { ...headers, "content-type": mediaType };
  // A stream that nobody takes would keep its view of the data open.
  if (request.method === "HEAD") return ended(new Response(null, { headers: described }));
  if (exporter !== null) {
    const options = { bom: flagOf(query.get("bom")) ?? false, raw: flagOf(query.get("raw")) ?? false };
    return new Response(streamed(extractPieces(extract, exporter, options), download), {
      headers: described,
    });
  }
  if (format === "zip") {
    const archive = extractArchive(extract, extracted(), name.slice(0, -4));
    archive.once("close", download.close);
    return new Response(Readable.toWeb(archive) as ReadableStream<Uint8Array>, { headers: described });
  }
  const document = `${JSON.stringify(metadataDocument(extract.table, extracted()), null, 2)}\n`;
  return ended(new Response(document, { headers: { ...described, "content-disposition": "inline" } }));
}

/** Ids live for ever: one that names nothing now leads on, or says that it is gone and why. */
function moved(
  { handle }: Download,
  address: TableAddress,
  format: string,
  query: URLSearchParams,
): Response | null {
  const [kind, id] =
    address.table === "evidence"
      ? (["episode", address.episode] as const)
      : address.table === "claims"
        ? (["statement", address.statement] as const)
        : [];
  const found = kind === undefined || id === undefined ? null : goneRecord(handle, kind, id);
  if (found === null) return null;
  if (!("movedTo" in found)) return problemAnswer(found);
  const search = query.size === 0 ? "" : `?${query}`;
  return new Response(null, {
    status: 308,
    headers: {
      location: `/episodes/${found.movedTo}.${format}${search}`,
      "access-control-allow-origin": "*",
    },
  });
}

function noTable(): Response {
  return problemAnswer({
    status: 404,
    title: "No table",
    detail: "there is no table at this address; /data lists the tables there are",
  });
}

/** A rewritten address brings its slashes escaped. Ids hold no other escapes, so that the rest may stay. */
function unslashed(segment: string): string[] {
  return segment.replaceAll(/%2f/gi, "/").split("/");
}
