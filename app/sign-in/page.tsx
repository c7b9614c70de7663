import { redirect } from "next/navigation";
import { DeskBrowserMark } from "../../components/desk/desk-browser-mark.tsx";
import { FrameDoor } from "../../components/desk/frame-door.tsx";
import { addressAfterSignIn } from "../../lib/accounts/same-origin.ts";
import { signedIn } from "../auth/present-session.ts";
import { SignInForm } from "./sign-in-form.tsx";

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { next } = await searchParams;
  const after = addressAfterSignIn(typeof next === "string" ? next : null);
  if ((await signedIn()) !== null) redirect(after);
  return (
    <FrameDoor title="Sign in">
      <DeskBrowserMark writes={false} />
      <SignInForm next={after} />
    </FrameDoor>
  );
}
