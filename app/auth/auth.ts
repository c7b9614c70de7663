import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { admin, twoFactor } from "better-auth/plugins";
import { adminAc, userAc } from "better-auth/plugins/admin/access";
import { writer } from "../../db/client.ts";
import {
  accountCredentials,
  accountSecondFactors,
  accountSessions,
  accounts,
  accountVerifications,
} from "../../db/schema/accounts.ts";
import { serverSecret } from "../../db/secret.ts";
import { browserName } from "../../lib/accounts/browser-name.ts";
import { LEAST_PASSWORD_LENGTH, MOST_PASSWORD_LENGTH } from "../../lib/accounts/password.ts";
import { SESSION_LIFE } from "../../lib/accounts/session-life.ts";

/**
 * better-auth over the site's own database. Its HTTP handler is not mounted: nothing can be asked of it from
 * outside but through the desk's own forms, which check, delay and write down by themselves. So there is no
 * sign-up, no reset by mail and no provider to sign in with; what its options forbid below is forbidden twice.
 */
function makeAuth(secure: boolean) {
  const secret = serverSecret();
  return betterAuth({
    appName: "Dimline",
    baseURL: secure ? "https://site.invalid" : "http://site.invalid",
    basePath: "/auth",
    secret,
    database: drizzleAdapter(writer().orm, {
      provider: "sqlite",
      schema: {
        user: accounts,
        account: accountCredentials,
        session: accountSessions,
        verification: accountVerifications,
        twoFactor: accountSecondFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD_LENGTH,
      maxPasswordLength: MOST_PASSWORD_LENGTH,
    },
    session: {
      expiresIn: SESSION_LIFE / 1000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, ipAddress: null, userAgent: browserName(session.userAgent ?? "") },
          }),
        },
      },
    },
    plugins: [
      admin({
        defaultRole: "reader",
        adminRoles: ["administrator"],
        roles: { reader: userAc, annotator: userAc, editor: userAc, administrator: adminAc },
      }),
      // Delays are ours (lib/accounts/delay.ts): they cover password and code alike.
      twoFactor({ issuer: "Dimline", accountLockout: { enabled: false } }),
    ],
    advanced: {
      // A name with this prefix is taken by browsers only with Secure, for this host alone and the whole path.
      cookiePrefix: secure ? "__Host-dimline" : "dimline",
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // It would tell of every unknown account; the audit trail has what matters.
    logger: { level: "error" },
  });
}

type Auth = ReturnType<typeof makeAuth>;

const made = new Map<boolean, Auth>();

/** @param secure whether the answer goes out over https, and cookies may be marked so. */
export function auth(secure: boolean): Auth {
  let found = made.get(secure);
  if (found === undefined) {
    found = makeAuth(secure);
    made.set(secure, found);
  }
  return found;
}
