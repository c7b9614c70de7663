import type { NextRequest } from "next/server";
import { type Handle, reader } from "../../../../../db/client.ts";
import { goneRecord, type NamedKind } from "../../../../../db/queries/export/gone-record.ts";
import { openExtract } from "../../../../../db/queries/export/open-extract.ts";
import { badParameter, parametersOf } from "../../../../../lib/export/api/parameters.ts";
import { type Resource, resourceOf } from "../../../../../lib/export/api/resources.ts";
import { jsonRecord } from "../../../../../lib/export/json.ts";
import type { Problem } from "../../../../../lib/export/problem.ts";
import { valueIn } from "../../../../../lib/export/value-in.ts";
import { readOnlyAnswer } from "../../../../problem-answer.ts";
import { type ApiContext, type ApiResult, apiAnswer, reading } from "../../answer.ts";
import { chosenColumns } from "../../chosen-columns.ts";

export const dynamic = "force-dynamic";

/** `/api/v1/episodes/ir-telegram-20151013-01` and its like: one row, by its name. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ resource: string; id: string }> },
): Promise<Response> {
  const { resource: name, id: given } = await params;
  const handle = reader();
  return apiAnswer(request, handle, (context) => {
    const resource = resourceOf(name);
    const id = decoded(given);
    if (resource === null || resource.named === null || id === null) return nothing(name, given);
    return one(handle, resource, id, request.nextUrl.searchParams, context);
  });
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: reading });
}

export { readOnlyAnswer as DELETE, readOnlyAnswer as PATCH, readOnlyAnswer as POST, readOnlyAnswer as PUT };

function one(
  handle: Handle,
  resource: Resource,
  id: string,
  query: URLSearchParams,
  context: ApiContext,
): ApiResult {
  const { fields, revision } = parametersOf(resource);
  const bad = badParameter(query, { fields: fields!, revision: revision! });
  if (bad !== null) return { status: 400, title: "A parameter cannot be taken", ...bad };
  const columns = chosenColumns(resource.table, query.get("fields"));
  if ("parameter" in columns) return { status: 400, title: "A parameter cannot be taken", ...columns };
  const named = resource.table.columns.find((column) => column.name === resource.named)!;
  const wanted = resource.id === "countries" ? id.toUpperCase() : id;
  const extract = openExtract(handle, resource.address, { period: null, with: [] });
  for (const chunk of extract?.chunks ?? [])
    for (const row of chunk)
      if (String(valueIn(named, row)) === wanted)
        return {
          document: {
            metadata: {
              dataset_revision: context.revision,
              revised_at: context.revisedAt,
              count: 1,
              next: null,
            },
            data: jsonRecord(columns, row),
          },
        };
  return gone(handle, resource, id) ?? nothing(resource.id, id);
}

/** What the ids of a resource name, where they live for ever. */
const kinds: Readonly<Record<string, NamedKind>> = {
  episodes: "episode",
  statements: "statement",
  claims: "claim",
  verdicts: "claim",
  events: "event",
  annotations: "annotation",
  "episode-reviews": "episode-review",
};

/** Ids live for ever: one that names nothing now leads on, or says that it is gone and why. */
function gone(handle: Handle, resource: Resource, id: string): ApiResult | null {
  const kind = kinds[resource.id];
  const found = kind === undefined ? null : goneRecord(handle, kind, id);
  if (found === null || !("movedTo" in found)) return found;
  return { location: `/api/v1/${resource.id}/${encodeURIComponent(found.movedTo)}` };
}

/** Ids of claims hold a slash, which comes escaped. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function nothing(resource: string, id: string): Problem {
  return {
    status: 404,
    title: "Nothing of that name",
    detail: `there is no "${id.slice(0, 120)}" among ${resource.slice(0, 60)}`,
  };
}
