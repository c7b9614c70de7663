import type { NextRequest } from "next/server";
import { reader } from "../../../db/client.ts";
import { readOnlyAnswer } from "../../problem-answer.ts";
import { apiAnswer, reading } from "./answer.ts";

export const dynamic = "force-dynamic";

/** The root of the API is its description. */
export function GET(request: NextRequest): Promise<Response> {
  return apiAnswer(request, reader(), () => ({ location: "/api/v1/openapi.json" }));
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: reading });
}

export { readOnlyAnswer as DELETE, readOnlyAnswer as PATCH, readOnlyAnswer as POST, readOnlyAnswer as PUT };
