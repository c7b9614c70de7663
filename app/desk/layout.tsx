import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DeskBrowserMark } from "../../components/desk/desk-browser-mark.tsx";
import { DeskFrame } from "../../components/desk/frame.tsx";
import { Keyboard } from "../../components/desk/keyboard.tsx";
import { hasRole } from "../../lib/accounts/role.ts";
import { askedPath } from "../auth/request.ts";
import { signedIn } from "./authorise.ts";
import { CsrfField } from "./csrf-field.tsx";
import { deskSections } from "./sections.ts";
import { signOut } from "./sign-out.ts";

export const metadata: Metadata = {
  title: { absolute: "Desk · Dimline", template: "%s · Desk · Dimline" },
  // Its forms must say that they come from this site, which `no-referrer` would keep them from.
  referrer: "same-origin",
  robots: { index: false, follow: false },
};

/** The frame around every page of the desk. It shows what a role leads to; each page checks for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const account = await signedIn();
  if (account === null) return children;
  return (
    <DeskFrame
      account={account}
      path={askedPath(await headers())}
      sections={deskSections.filter(({ role }) => hasRole(account.role, role))}
      signOut={
        <form action={signOut}>
          <CsrfField />
          <button type="submit">Sign out</button>
        </form>
      }
    >
      <DeskBrowserMark writes={hasRole(account.role, "annotator")} />
      {children}
      <Keyboard />
    </DeskFrame>
  );
}
