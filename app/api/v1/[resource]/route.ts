import type { NextRequest } from "next/server";
import { type Handle, reader } from "../../../../db/client.ts";
import { aggregateTests } from "../../../../db/queries/export/aggregate-tests.ts";
import { KeyIsAnother, KeyIsGone, pageRows } from "../../../../db/queries/export/page-rows.ts";
import { readToken, writeToken } from "../../../../lib/export/api/page-token.ts";
import {
  type Axis,
  aggregationParameters,
  badParameter,
  parametersOf,
  USUAL_ROWS,
} from "../../../../lib/export/api/parameters.ts";
import { type Resource, resourceOf, resources } from "../../../../lib/export/api/resources.ts";
import { flagOf, readFilters } from "../../../../lib/export/filters.ts";
import { jsonRecord } from "../../../../lib/export/json.ts";
import type { Problem } from "../../../../lib/export/problem.ts";
import { readOnlyAnswer } from "../../../problem-answer.ts";
import { siteAddress } from "../../../site-address.ts";
import { type ApiContext, type ApiResult, apiAnswer, reading } from "../answer.ts";
import { chosenColumns } from "../chosen-columns.ts";

export const dynamic = "force-dynamic";

/** `/api/v1/episodes?country=ir` and its like: a page of rows. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ resource: string }> },
): Promise<Response> {
  const { resource: id } = await params;
  const query = request.nextUrl.searchParams;
  const handle = reader();
  return apiAnswer(request, handle, (context) => {
    if (id === "aggregation") return aggregation(handle, query, context);
    const resource = resourceOf(id);
    return resource === null ? noResource(id) : page(handle, resource, query, context);
  });
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: reading });
}

export { readOnlyAnswer as DELETE, readOnlyAnswer as PATCH, readOnlyAnswer as POST, readOnlyAnswer as PUT };

const noKey = { parameter: "after", detail: "after is not one that a `next` link of this resource gave" };

function page(handle: Handle, resource: Resource, query: URLSearchParams, context: ApiContext): ApiResult {
  const bad = badParameter(query, parametersOf(resource));
  if (bad !== null) return refused(bad);
  if (resource.id === "series" && query.get("step") === "raw") {
    const rest = new URLSearchParams(query);
    rest.delete("step");
    return { location: `/api/v1/observations${rest.size === 0 ? "" : `?${rest}`}` };
  }
  const columns = chosenColumns(resource.table, query.get("fields"));
  if ("parameter" in columns) return refused(columns);
  const filters = readFilters(query);
  if ("parameter" in filters) return refused(filters);
  const token = query.get("after") ?? "";
  const after = token === "" ? null : readToken(token);
  if (token !== "" && after === null) return refused(noKey);
  try {
    const limit = Number(query.get("limit") || USUAL_ROWS);
    const found = pageRows(handle, resource, filters, { limit, after });
    if (found === null) return unknownPlace();
    const next = found.next === null ? null : nextAddress(resource, query, writeToken(found.next));
    return {
      document: {
        metadata: {
          dataset_revision: context.revision,
          revised_at: context.revisedAt,
          count: found.rows.length,
          next,
        },
        data: found.rows.map((row) => jsonRecord(columns, row)),
      },
      next,
    };
  } catch (error) {
    if (error instanceof KeyIsAnother) return refused(noKey);
    if (!(error instanceof KeyIsGone)) throw error;
    return {
      status: 410,
      title: "The page's key is gone",
      detail: "the row that the page before ended with is there no longer; begin again without after",
      parameter: "after",
      more: { current_revision: context.revision },
    };
  }
}

function aggregation(handle: Handle, query: URLSearchParams, { revision }: ApiContext): ApiResult {
  const bad = badParameter(query, aggregationParameters);
  if (bad !== null) return refused(bad);
  const text = (name: keyof typeof aggregationParameters) => query.get(name) || undefined;
  const axes = [text("axis_x"), text("axis_y")].flatMap((axis) => (axis === undefined ? [] : [axis as Axis]));
  if (axes[0] !== undefined && axes[0] === axes[1])
    return refused({ parameter: "axis_y", detail: "axis_y must be another axis than axis_x" });
  const [since, until] = [text("since"), text("until")];
  const period = {
    start: since === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(since),
    end: until === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(until),
  };
  if (period.start >= period.end)
    return refused({ parameter: "until", detail: "until must be a later day than since" });
  const result = aggregateTests(handle, {
    axes,
    country: text("probe_cc")?.toUpperCase(),
    network: text("probe_asn") === undefined ? undefined : Number(text("probe_asn")?.replace(/^AS/i, "")),
    service: text("service"),
    source: text("source"),
    simulated: flagOf(text("simulated")),
    period,
  });
  return {
    document: {
      v: 0,
      dimension_count: axes.length,
      dataset_revision: revision,
      result: axes.length === 0 ? result[0] : result,
    },
  };
}

function nextAddress(resource: Resource, query: URLSearchParams, after: string): string {
  const rest = new URLSearchParams(query);
  rest.set("after", after);
  return `${siteAddress().origin}/api/v1/${resource.id}?${rest}`;
}

function refused(bad: { readonly parameter: string; readonly detail: string }): Problem {
  return { status: 400, title: "A parameter cannot be taken", ...bad };
}

function unknownPlace(): Problem {
  return {
    status: 404,
    title: "Nothing of that name",
    detail: "the country, the service or the speaker that is named is not known",
  };
}

function noResource(id: string): Problem {
  return {
    status: 404,
    title: "No such resource",
    detail: `there is no "${id.slice(0, 60)}"; there are ${resources.map((one) => one.id).join(", ")} and aggregation`,
  };
}
