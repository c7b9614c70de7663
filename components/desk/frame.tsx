import type { ReactNode } from "react";
import type { Role } from "../../lib/accounts/role.ts";
import styles from "./frame.module.css";

/** The frame of the desk: where one is, where one can go, who one is, and the way out. */
export function DeskFrame({
  account,
  sections,
  path,
  signOut,
  children,
}: {
  account: { readonly name: string; readonly role: Role };
  sections: readonly { readonly href: string; readonly label: string }[];
  /** The page that is shown. */
  path: string;
  signOut: ReactNode;
  children: ReactNode;
}) {
  // The first page's address begins all others: what belongs to none of them belongs to it.
  const present =
    path === "/desk/account"
      ? undefined
      : (sections.find(({ href }) => href !== "/desk" && `${path}/`.startsWith(`${href}/`)) ?? sections[0]);
  return (
    <>
      <header className={styles.header}>
        <a className={styles.skip} href="#content">
          Skip to the content
        </a>
        <div className={styles.row}>
          <p className={styles.name}>
            <a className={styles.wordmark} href="/desk">
              Dimline
            </a>
            <span className={styles.place}>Editors’ desk</span>
          </p>
          <div className={styles.person}>
            <a href="/desk/account" aria-current={path === "/desk/account" ? "page" : undefined}>
              {account.name}
            </a>
            <span className={styles.role}>{account.role}</span>
            {signOut}
          </div>
          <nav className={styles.sections} aria-label="Desk">
            <ul>
              {sections.map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    aria-current={href === path ? "page" : href === present?.href ? "true" : undefined}
                  >
                    {label}
                  </a>
                </li>
              ))}
              <li className={styles.outside}>
                <a href="/">Readers’ site</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
