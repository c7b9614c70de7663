import { openApiDocument } from "../../../../lib/export/api/openapi.ts";
import { readOnlyAnswer } from "../../../problem-answer.ts";
import { siteAddress } from "../../../site-address.ts";
import { reading } from "../answer.ts";

export const dynamic = "force-dynamic";

/** The description of the API, for programs that read such (OpenAPI 3.1). */
export function GET(): Response {
  return Response.json(openApiDocument(siteAddress().origin), {
    headers: { ...reading, "cache-control": "no-cache" },
  });
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: reading });
}

export { readOnlyAnswer as DELETE, readOnlyAnswer as PATCH, readOnlyAnswer as POST, readOnlyAnswer as PUT };
