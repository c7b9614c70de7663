import type { Role } from "../../lib/accounts/role.ts";

/** What the desk's frame leads to. A new part of the desk is one line here. */
export const deskSections: readonly { readonly href: string; readonly label: string; readonly role: Role }[] =
  [
    { href: "/desk", label: "Desk", role: "reader" },
    { href: "/desk/people", label: "People", role: "administrator" },
    { href: "/desk/trail", label: "Audit trail", role: "administrator" },
  ];
