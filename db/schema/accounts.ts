import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { AuditAction } from "../../lib/accounts/audit-actions.ts";
import type { AuditDetail } from "../../lib/accounts/audit-chain.ts";
import { roles } from "../../lib/accounts/role.ts";

/**
 * The accounts of the desk, in the shape that better-auth asks for (its models `user`, `account`, `session`,
 * `verification`, `twoFactor`), and what is ours: one-time links, delays, and the audit trail.
 */
const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

export const accounts = sqliteTable("accounts", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
  image: text("image"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  role: text("role", { enum: roles }).notNull().default("reader"),
  /** A disabled account: it keeps its name on what it did, and cannot sign in. */
  banned: integer("banned", { mode: "boolean" }).notNull().default(false),
  banReason: text("ban_reason"),
  banExpires: instant("ban_expires"),
  twoFactorEnabled: integer("two_factor_enabled", { mode: "boolean" }).notNull().default(false),
});

const owner = (name: string) =>
  text(name)
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" });

/** The password of an account, as scrypt's salt and key. The other columns are better-auth's, and stay empty. */
export const accountCredentials = sqliteTable(
  "account_credentials",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: owner("user_id"),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [index("account_credentials_by_user").on(table.userId)],
);

export const accountSessions = sqliteTable(
  "account_sessions",
  {
    id: text("id").primaryKey(),
    /** Worth nothing without the signature that the cookie carries beside it. */
    token: text("token").notNull().unique(),
    userId: owner("user_id"),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
    /** When it was last used, give or take a few minutes. */
    updatedAt: instant("updated_at").notNull(),
    /** Never filled: where somebody works from is not kept. */
    ipAddress: text("ip_address"),
    /** In a few words (`Firefox on Linux`), not as the browser sent it. */
    userAgent: text("user_agent"),
    impersonatedBy: text("impersonated_by"),
  },
  (table) => [index("account_sessions_by_user").on(table.userId)],
);

/** The short-lived steps of a sign-in. */
export const accountVerifications = sqliteTable(
  "account_verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [index("account_verifications_by_identifier").on(table.identifier)],
);

/** The second factor of an account; secret and recovery codes are encrypted under the server's secret. */
export const accountSecondFactors = sqliteTable(
  "account_second_factors",
  {
    id: text("id").primaryKey(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: owner("user_id"),
    verified: integer("verified", { mode: "boolean" }).notNull().default(true),
    failedVerificationCount: integer("failed_verification_count").default(0),
    lockedUntil: instant("locked_until"),
  },
  (table) => [index("account_second_factors_by_user").on(table.userId)],
);

/** One-time links to set a password and a second factor. Only the hash of a link is kept. */
export const accountLinks = sqliteTable(
  "account_links",
  {
    /** SHA-256 of the link's token, in lower-case hexadecimal. */
    hash: text("hash").primaryKey(),
    account: owner("account"),
    madeAt: integer("made_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  (table) => [index("account_links_by_account").on(table.account)],
);

/**
 * Failed attempts to sign in, by the keyed hash of the email address that was typed, whether or not there is
 * such an account, so that a delay tells nothing about who has one. Rows live for a day at most.
 */
export const signInFailures = sqliteTable("sign_in_failures", {
  key: text("key").primaryKey(),
  failures: integer("failures").notNull(),
  lastAt: integer("last_at").notNull(),
});

/** Codes of second factors that were used, so that none is good twice (RFC 6238, section 5.2). */
export const usedCodes = sqliteTable(
  "used_codes",
  {
    account: owner("account"),
    hash: text("hash").notNull(),
    usedAt: integer("used_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.hash] })],
);

/**
 * What was done and refused, append-only: triggers forbid to change or take away an entry, and to add one that
 * does not follow from the last. `lib/accounts/audit-chain.ts` says what is hashed.
 */
export const auditTrail = sqliteTable(
  "audit_trail",
  {
    number: integer("number").primaryKey(),
    at: integer("at").notNull(),
    account: text("account"),
    action: text("action").$type<AuditAction>().notNull(),
    subject: text("subject"),
    detail: text("detail", { mode: "json" }).$type<AuditDetail>().notNull(),
    previous: text("previous").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    index("audit_trail_by_account").on(table.account),
    index("audit_trail_by_action").on(table.action),
  ],
);
