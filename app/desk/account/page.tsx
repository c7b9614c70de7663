import type { Metadata } from "next";
import { Instant } from "../../../components/desk/frame-instant.tsx";
import { FrameNotice } from "../../../components/desk/frame-notice.tsx";
import layout from "../../../components/desk/frame-page.module.css";
import { reader } from "../../../db/client.ts";
import { listSessions } from "../../../db/queries/accounts/list-sessions.ts";
import { readSignInsBefore } from "../../../db/queries/accounts/read-sign-ins-before.ts";
import { refusals, refusalWords } from "../../../lib/accounts/refusal.ts";
import { roleDuties } from "../../../lib/accounts/role.ts";
import { csrfToken, presentSession } from "../../auth/present-session.ts";
import { offeredFactor, offeredSecret } from "../../auth/second-factor.ts";
import { requireRole } from "../authorise.ts";
import { factorSeed } from "./factor-seed.ts";
import { CodesForm, FactorForm, PasswordForm, SessionForm } from "./forms.tsx";

export const metadata: Metadata = { title: "Your account" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AccountPage({ searchParams }: Props) {
  const account = await requireRole("reader");
  const session = await presentSession();
  const handle = reader();
  const sessions = listSessions(handle, account.id, Date.now());
  const before = readSignInsBefore(handle, account.id);
  const email = session?.email ?? "";
  const csrf = await csrfToken();
  const asked = (await searchParams).refused;
  const refused = refusals.find((one) => one === asked);
  return (
    <>
      <h1>{account.name}</h1>
      {refused === undefined ? null : (
        <FrameNotice kind="refused">
          <p>You are still signed in. {refusalWords[refused]}</p>
        </FrameNotice>
      )}
      <p>
        {email} · {account.role}: {roleDuties[account.role]}.
      </p>
      <p>
        {before.lastAt === null ? (
          "This is your first sign-in."
        ) : (
          <>
            You signed in before on <Instant at={before.lastAt} />.
          </>
        )}{" "}
        {failedWords(before.failedSince)}
      </p>

      <section className={layout.section} aria-labelledby="sessions">
        <h2 id="sessions">Sessions</h2>
        <ul className={layout.rows}>
          {sessions.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{one.browser}</strong>
                {one.id === session?.id && " (this one)"}
                <p className={layout.small}>
                  since <Instant at={one.begunAt} />, last used about <Instant at={one.usedAt} />
                </p>
              </div>
              {one.id !== session?.id && <SessionForm csrf={csrf} session={one.id} label="End" />}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && <SessionForm csrf={csrf} session="all" label="End all others" />}
      </section>

      <section className={layout.section} aria-labelledby="password-section">
        <h2 id="password-section">Password</h2>
        <PasswordForm csrf={csrf} email={email} />
      </section>

      <section className={layout.section} aria-labelledby="factor-section">
        <h2 id="factor-section">Second factor</h2>
        <details>
          <summary>Set up another app</summary>
          <FactorForm
            csrf={csrf}
            factor={offeredFactor(offeredSecret(await factorSeed(handle, account.id)), email)}
          />
        </details>
        <details>
          <summary>Make new recovery codes</summary>
          <CodesForm csrf={csrf} />
        </details>
      </section>
    </>
  );
}

function failedWords(failed: number): string {
  if (failed === 0) return "No attempt with your address has failed in between.";
  return failed === 1
    ? "One attempt with your address failed before you got in."
    : `${failed} attempts with your address failed before you got in. Were all of them yours?`;
}
