import type { NextRequest } from "next/server";
import { reader } from "../../../../db/client.ts";
import { readOnlyAnswer } from "../../../problem-answer.ts";
import { apiAnswer, reading } from "../answer.ts";

export const dynamic = "force-dynamic";

/** Whatever no other route of the API answers: a program gets a problem that it can read, and no page. */
export function GET(request: NextRequest): Promise<Response> {
  return apiAnswer(request, reader(), () => ({
    status: 404,
    title: "No such address",
    detail: "there is nothing at this address; /api/v1/openapi.json describes all that there is",
  }));
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: reading });
}

export { readOnlyAnswer as DELETE, readOnlyAnswer as PATCH, readOnlyAnswer as POST, readOnlyAnswer as PUT };
