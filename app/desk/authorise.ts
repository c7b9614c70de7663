import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import type * as z from "zod";
import { type Handle, writer } from "../../db/client.ts";
import { csrfFieldName, fieldErrors, formInput, typedFields } from "../../lib/accounts/form-input.ts";
import {
  type ActionAnswer,
  InputRefused,
  type Refusal,
  refusalStatus,
  refusalWords,
} from "../../lib/accounts/refusal.ts";
import { hasRole, type Role } from "../../lib/accounts/role.ts";
import { signedIn } from "../auth/present-session.ts";
import { writeRefusal } from "../auth/refuse.ts";
import { addressHeader, askedPath, cameFromHere } from "../auth/request.ts";
import { type DeskAccount, isTokenOf, readSession } from "../auth/session.ts";

export type { ActionAnswer } from "../../lib/accounts/refusal.ts";
export { InputRefused } from "../../lib/accounts/refusal.ts";
export { csrfToken, signedIn } from "../auth/present-session.ts";
export type { DeskAccount } from "../auth/session.ts";
export { CsrfField } from "./csrf-field.tsx";

/*
 * Who may do what at the desk, checked by every page, action and route for itself:
 *
 *   page    const account = await requireRole("annotator");
 *   action  export const save = deskAction("annotator", schema, async (account, input, handle) => …);
 *   route   export const GET = deskRoute("editor", async (request, account, handle, params) => …);
 *   form    <form action={…}><CsrfField /> …</form>
 */

/**
 * For pages: who is signed in, with this role at least. Strangers are sent to sign in and come back; a role that does
 * not suffice is answered with 403, and the trail tells of it.
 */
export async function requireRole(role: Role): Promise<DeskAccount> {
  const account = await signedIn();
  const asked = await headers();
  if (account === null) redirect(`/sign-in?next=${encodeURIComponent(asked.get(addressHeader) ?? "/desk")}`);
  if (!hasRole(account.role, role)) {
    refuse("role", account, askedPath(asked), { needs: role, has: account.role });
    forbidden();
  }
  return account;
}

/** What an action does once everything is checked. `handle` writes. */
type ActionWork<Input, Value> = (
  account: DeskAccount,
  input: Input,
  handle: Handle,
) => Promise<Value> | Value;

/**
 * Wraps a Server Action: where it came from, who is signed in, the form's token, the role and the input are
 * checked in this order, and a refusal is written into the audit trail with the names of the fields at fault,
 * never their content. The result suits `useActionState`, with JavaScript and without.
 * `redirect` and `notFound` may be called by the work, and `InputRefused` thrown.
 */
export function deskAction<Schema extends z.ZodType, Value>(
  role: Role,
  schema: Schema,
  work: ActionWork<z.infer<Schema>, Value>,
): (...given: unknown[]) => Promise<ActionAnswer<Value>> {
  return async (...given) => {
    // React hands over the form last, after the state before; a direct call can hand over anything.
    const form = given.findLast((one) => one instanceof FormData) ?? new FormData();
    const asked = new Headers(await headers());
    const path = askedPath(asked);
    const typed = typedFields(form);
    const refused = await refusalOf(asked, role, () => form.get(csrfFieldName));
    if ("refused" in refused) {
      refuse(refused.refused, refused.account, path, refused.detail);
      return { ok: false, refused: refused.refused, errors: { form: refusalWords[refused.refused] }, typed };
    }
    const { account } = refused;
    const input = schema.safeParse(formInput(form));
    if (!input.success) return refuseInput(account, path, fieldErrors(input.error), typed);
    try {
      return { ok: true, value: await work(account, input.data, writer()) };
    } catch (error) {
      if (error instanceof InputRefused) return refuseInput(account, path, error.errors, typed);
      throw error;
    }
  };
}

function refuseInput(
  account: DeskAccount,
  path: string,
  errors: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
) {
  refuse("input", account, path, { fields: Object.keys(errors).slice(0, 20) });
  return { ok: false, refused: "input", errors, typed } as const;
}

type Parameters = Readonly<Record<string, string | string[] | undefined>>;
type RouteWork = (
  request: NextRequest,
  account: DeskAccount,
  handle: Handle,
  parameters: Parameters,
) => Promise<Response> | Response;

/**
 * Wraps a route handler with the same checks. Reading (`GET`, `HEAD`) needs session and role; anything else
 * also the same origin and the token, in the field `csrf` of a form or the header `x-csrf-token`.
 * The answer is never kept by anybody. The work checks its own input; `InputRefused` becomes status 400.
 */
export function deskRoute(
  role: Role,
  work: RouteWork,
): (request: NextRequest, context: { params: Promise<Parameters> }) => Promise<Response> {
  return async (request, context) => {
    const path = request.nextUrl.pathname;
    const reads = request.method === "GET" || request.method === "HEAD";
    const refused = await refusalOf(request.headers, role, () => routeToken(request), reads);
    if ("refused" in refused) {
      refuse(refused.refused, refused.account, path, refused.detail);
      return answerRefusal(refused.refused, { form: refusalWords[refused.refused] });
    }
    try {
      const answer = await work(request, refused.account, writer(), await context.params);
      answer.headers.set("cache-control", "private, no-store");
      return answer;
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      refuse("input", refused.account, path, { fields: Object.keys(error.errors).slice(0, 20) });
      return answerRefusal("input", error.errors);
    }
  };
}

function answerRefusal(refused: Refusal, errors: Readonly<Record<string, string>>): Response {
  return Response.json(
    { ok: false, refused, errors },
    { status: refusalStatus[refused], headers: { "cache-control": "private, no-store" } },
  );
}

/** Longest form that a route reads, in bytes: as long as the ones that actions take. */
const longestForm = 3 * 2 ** 20;

async function routeToken(request: NextRequest): Promise<FormDataEntryValue | null> {
  // Browsers say how long a form is; what does not say so, or is longer, is read by nobody.
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= longestForm)) return null;
  const header = request.headers.get("x-csrf-token");
  if (header !== null) return header;
  const type = request.headers.get("content-type") ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return null;
  try {
    return (await request.clone().formData()).get(csrfFieldName);
  } catch {
    // A body that is no form carries no token, and is refused for that.
    return null;
  }
}

type Checked =
  | { readonly account: DeskAccount }
  | {
      readonly refused: Refusal;
      readonly account: DeskAccount | null;
      readonly detail: Readonly<Record<string, string>>;
    };

/** All checks but the input's, in the order of `refusals`. */
async function refusalOf(
  asked: Headers,
  role: Role,
  /** Asked for only of somebody who is signed in: a stranger's form is not even read. */
  token: () => Promise<FormDataEntryValue | null> | FormDataEntryValue | null,
  reads = false,
): Promise<Checked> {
  const session = await readSession(asked, Date.now());
  const account = session?.account ?? null;
  if (!reads && !cameFromHere(asked))
    return { refused: "origin", account, detail: { origin: (asked.get("origin") ?? "none").slice(0, 200) } };
  if (session === null || account === null) return { refused: "sign-in", account: null, detail: {} };
  if (!reads && !isTokenOf(session, await token())) return { refused: "token", account, detail: {} };
  if (!hasRole(account.role, role))
    return { refused: "role", account, detail: { needs: role, has: account.role } };
  return { account };
}

function refuse(
  refused: Refusal,
  account: DeskAccount | null,
  subject: string,
  detail: Readonly<Record<string, string | readonly string[]>>,
): void {
  writeRefusal(refused, { account: account?.id ?? null, subject, detail, now: Date.now() });
}
