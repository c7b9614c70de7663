import type { Metadata } from "next";
import { Instant } from "../../../components/desk/frame-instant.tsx";
import layout from "../../../components/desk/frame-page.module.css";
import { reader } from "../../../db/client.ts";
import { listAccounts } from "../../../db/queries/accounts/list-accounts.ts";
import { roleDuties, roles } from "../../../lib/accounts/role.ts";
import { csrfToken, requireRole } from "../authorise.ts";
import { AddForm, DisableForm, EndForm, LinkForm, RoleForm } from "./forms.tsx";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  await requireRole("administrator");
  const now = Date.now();
  const people = listAccounts(reader(), now);
  const csrf = await csrfToken();
  return (
    <>
      <h1>People</h1>
      <section className={layout.section} aria-labelledby="accounts">
        <h2 id="accounts">Accounts</h2>
        <ul className={layout.rows}>
          {people.map((one) => (
            <li key={one.id}>
              <div className={one.disabled ? layout.off : undefined}>
                <strong>{one.name}</strong> · {one.role}
                {one.disabled && " · disabled"}
                <p className={layout.small}>
                  {one.email} ·{" "}
                  {one.linkUntil !== null ? (
                    <>
                      has a link that holds until <Instant at={one.linkUntil} />
                    </>
                  ) : !one.enrolled ? (
                    "has no password yet"
                  ) : one.lastUsedAt === null ? (
                    "not signed in"
                  ) : (
                    <>
                      last here about <Instant at={one.lastUsedAt} />, {one.openSessions}{" "}
                      {one.openSessions === 1 ? "session" : "sessions"}
                    </>
                  )}
                </p>
              </div>
              <details>
                <summary>
                  Change<span className={layout.hidden}> {one.name}</span>
                </summary>
                <div className={layout.changes}>
                  <RoleForm csrf={csrf} person={one.id} role={one.role} />
                  {!one.disabled && <LinkForm csrf={csrf} person={one.id} />}
                  {one.openSessions > 0 && <EndForm csrf={csrf} person={one.id} />}
                  <DisableForm csrf={csrf} person={one.id} disabled={one.disabled} />
                </div>
              </details>
            </li>
          ))}
        </ul>
      </section>
      <section className={layout.section} aria-labelledby="add">
        <h2 id="add">Add an account</h2>
        <AddForm csrf={csrf} />
      </section>
      <section className={layout.section} aria-labelledby="roles">
        <h2 id="roles">What the roles may do</h2>
        <p>Each role may do all that the ones above it may.</p>
        <dl className={layout.duties}>
          {roles.map((role) => (
            <div key={role}>
              <dt>{role}</dt>
              <dd>{roleDuties[role]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
