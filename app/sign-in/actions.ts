"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import * as z from "zod";
import { writer } from "../../db/client.ts";
import { endSession } from "../../db/queries/accounts/end-session.ts";
import { readLink } from "../../db/queries/accounts/read-link.ts";
import { fieldErrors, formInput } from "../../lib/accounts/form-input.ts";
import { passwordFault } from "../../lib/accounts/password.ts";
import { refusalWords } from "../../lib/accounts/refusal.ts";
import { addressAfterSignIn } from "../../lib/accounts/same-origin.ts";
import { isTotpCode } from "../../lib/accounts/totp.ts";
import { enrol, linkSeed } from "../auth/enrol.ts";
import { writeOfStranger, writeRefusal } from "../auth/refuse.ts";
import { askedPath, cameFromHere } from "../auth/request.ts";
import { offeredSecret } from "../auth/second-factor.ts";
import { readSession } from "../auth/session.ts";
import { setCookies } from "../auth/set-cookies.ts";
import { signIn } from "../auth/sign-in.ts";

/** What the sign-in form is told. Nothing in it differs by what was wrong. */
export interface SignInState {
  readonly failed: true;
  readonly email: string;
  /** UTC epoch ms; null where the next attempt may be made at once. */
  readonly waitUntil: number | null;
  readonly foreign: boolean;
}

const signInForm = z.object({
  email: z.string().max(320),
  password: z.string().max(1_000),
  code: z.string().max(100),
  next: z.string().max(2_000).optional(),
});

/** No failure is answered sooner than this, in ms: how long the work took would tell what was wrong. */
const LEAST_ANSWER = 800;

/** The one way in: address, password and code of a form, with JavaScript and without. */
export async function signInByForm(_before: SignInState | null, form: FormData): Promise<SignInState> {
  const now = Date.now();
  const soonest = new Promise((resolve) => setTimeout(resolve, LEAST_ANSWER));
  const asked = new Headers(await headers());
  const failed = { failed: true, email: textOf(form, "email"), waitUntil: null, foreign: false } as const;
  if (!cameFromHere(asked)) {
    writeRefusal("origin", { account: null, subject: askedPath(asked), detail: {}, now });
    return { ...failed, foreign: true };
  }
  const input = signInForm.safeParse(formInput(form));
  if (!input.success) {
    writeRefusal("input", {
      account: null,
      subject: askedPath(asked),
      detail: { fields: Object.keys(fieldErrors(input.error)).slice(0, 20) },
      now,
    });
    await soonest;
    return failed;
  }
  const answer = await signIn(input.data, asked, now);
  if (!answer.ok) {
    await soonest;
    return { ...failed, waitUntil: answer.waitUntil };
  }
  // A session that this browser had before ends with it.
  const before = await readSession(asked, now);
  if (before !== null) endSession(writer(), before.id);
  await setCookies(answer.cookies);
  redirect(addressAfterSignIn(input.data.next));
}

export type EnrolState =
  | { readonly done: true; readonly email: string; readonly recoveryCodes: readonly string[] }
  | { readonly done: false; readonly errors: Readonly<Record<string, string>> };

const enrolForm = z.object({
  token: z.string().max(200),
  "password-new": z.string().max(1_000),
  "password-again": z.string().max(1_000),
  code: z.string().max(20),
});

/** Sets password and second factor through a one-time link. */
export async function enrolByForm(_before: EnrolState | null, form: FormData): Promise<EnrolState> {
  const now = Date.now();
  const asked = new Headers(await headers());
  const refused = (errors: Readonly<Record<string, string>>): EnrolState => ({ done: false, errors });
  if (!cameFromHere(asked)) {
    writeRefusal("origin", { account: null, subject: "/sign-in/link", detail: {}, now });
    return refused({ form: refusalWords.origin });
  }
  const input = enrolForm.safeParse(formInput(form));
  if (!input.success) return refused({ form: refusalWords.input });
  const { token, "password-new": password, "password-again": again } = input.data;
  const owner = readLink(writer(), token, now);
  const isVoid = () => {
    writeOfStranger({ account: null, action: "link.refused", subject: null, detail: {}, now });
    return refused({ form: "This link does not hold any more. Ask an administrator for a new one." });
  };
  if (owner === null) return isVoid();
  const fault = passwordFault(password, [owner.name, owner.email, owner.email.split("@")[0] ?? ""]);
  const errors = {
    ...(fault === null ? {} : { "password-new": fault }),
    ...(password === again ? {} : { "password-again": "The two are not the same." }),
    ...(isTotpCode(offeredSecret(linkSeed(token)), input.data.code.replaceAll(/\s/g, ""), now)
      ? {}
      : { code: "That code does not hold. Is the clock of your device right?" }),
  };
  if (Object.keys(errors).length > 0) return refused(errors);
  const recoveryCodes = await enrol(writer(), token, password, now);
  return recoveryCodes === null ? isVoid() : { done: true, email: owner.email, recoveryCodes };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 320) : "";
}
