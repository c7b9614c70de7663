import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { snapshotFile } from "../../../../../db/queries/export/published-snapshots.ts";
import { problemAnswer } from "../../../../problem-answer.ts";

export const dynamic = "force-dynamic";

/** `/data/snapshots/2026-11-22`: all tables as they stood on a day. It never changes, and may be kept for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ date: string }> },
): Promise<Response> {
  const day = (await params).date.replace(/\.zip$/, "");
  const file = snapshotFile(day);
  if (file === null)
    return problemAnswer({
      status: 404,
      title: "No snapshot",
      detail: "no snapshot was published on that day; /data lists those there are",
    });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/zip",
      "content-length": String(statSync(file).size),
      "content-disposition": `attachment; filename="dimline-${day}.zip"`,
      "cache-control": "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
    },
  });
}
