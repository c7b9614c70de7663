/** Who may do what at the desk. Each role may do all that the ones before it may. */
export const roles = ["reader", "annotator", "editor", "administrator"] as const;

export type Role = (typeof roles)[number];

/** What each role adds, in the words that the desk shows. */
export const roleDuties: Readonly<Record<Role, string>> = {
  reader: "sees the desk, its drafts and their history, and changes nothing",
  annotator: "writes annotations, statements and events, and hands them in for review",
  editor: "reviews, publishes, corrects and withdraws, and decides on episodes",
  administrator: "keeps the accounts and reads the audit trail",
};

/** Whether somebody of this role may do what asks for `needed`. */
export function hasRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** The role of this name; null where there is none, so that an unknown word in the database allows nothing. */
export function parseRole(name: unknown): Role | null {
  return roles.find((role) => role === name) ?? null;
}
