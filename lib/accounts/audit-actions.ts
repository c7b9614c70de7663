/**
 * Everything that the audit trail tells of, with the words that its page shows. A new kind of act is one line
 * here; what is not listed cannot be written.
 */
export const auditActions = {
  "sign-in.done": "signed in",
  "sign-in.failed": "failed to sign in",
  "sign-in.delayed": "was told to wait before signing in",
  "sign-in.recovery": "signed in with a recovery code",
  "sign-out.done": "signed out",
  "session.revoked": "ended a session",
  "link.made": "made a one-time link",
  "link.used": "set a password and a second factor through a one-time link",
  "link.refused": "opened a one-time link that is used, expired or unknown",
  "password.changed": "changed the password",
  "second-factor.changed": "changed the second factor",
  "recovery-codes.changed": "made new recovery codes",
  "account.added": "added an account",
  "account.disabled": "disabled an account",
  "account.enabled": "enabled an account",
  "role.changed": "changed a role",
  "refused.sign-in": "was refused: not signed in",
  "refused.role": "was refused: the role does not suffice",
  "refused.origin": "was refused: the request came from another site",
  "refused.token": "was refused: the form's token does not match",
  "refused.input": "was refused: the input is not what the form asks for",
  "refused.many": "many refusals of strangers in this hour; the rest of them are not written singly",
  "record.planned": "planned a publication",
  "record.published": "published",
  "record.corrected": "corrected what was published",
  "record.withdrawn": "withdrew what was published",
  "record.exported": "exported drafts",
  "record.imported": "imported records",
  "episode.overridden": "set a value beside a computed one",
  "preview.made": "made a preview link",
  "preview.ended": "ended a preview link",
} as const satisfies Record<string, string>;

export type AuditAction = keyof typeof auditActions;
