import { openDatabase } from "../db/client.ts";
import type { Handle } from "../db/handle.ts";
import type { AccountSummary } from "../db/queries/accounts/account-rows.ts";
import { AccountExists, addAccount } from "../db/queries/accounts/add-account.ts";
import { changeRole } from "../db/queries/accounts/change-role.ts";
import { findAccount } from "../db/queries/accounts/find-account.ts";
import { LastAdministrator } from "../db/queries/accounts/last-administrator.ts";
import { listAccounts } from "../db/queries/accounts/list-accounts.ts";
import { makeLink } from "../db/queries/accounts/make-link.ts";
import { setAccountDisabled } from "../db/queries/accounts/set-account-disabled.ts";
import { accountEmail, accountName } from "../lib/accounts/account-fields.ts";
import { parseRole, type Role, roles } from "../lib/accounts/role.ts";
import { isoInstant } from "../lib/model/interval.ts";
import { type Arguments, CommandError, type Outcome, runCommand } from "./command.ts";

type Given = Arguments<"email" | "role">;

const acts: Readonly<Record<string, (handle: Handle, words: readonly string[], given: Given) => Outcome>> = {
  add: (handle, words, given) => {
    const name = accountName.safeParse(words.join(" "));
    if (!name.success)
      throw new CommandError("say the name of the person: user add NAME --email ADDRESS", "NAME");
    const email = accountEmail.safeParse(given.text("email") ?? "");
    if (!email.success)
      throw new CommandError(email.error.issues[0]?.message ?? "no email address", "--email");
    const role = roleNamed(given.text("role") ?? "reader", "--role");
    const id = addAccount(handle, { name: name.data, email: email.data, role }, null, Date.now());
    given.say(`${name.data} (${email.data}) is ${role} from now on`);
    return linkFor(handle, required(handle, id), given);
  },
  list: (handle, _words, given) => {
    const accounts = listAccounts(handle, Date.now());
    if (accounts.length === 0)
      given.say(
        'there are no accounts yet: npm run user -- add "A. Name" --email ADDRESS --role administrator',
      );
    for (const one of accounts)
      given.say(
        [
          one.role.padEnd(13),
          one.email.padEnd(32),
          one.name,
          one.disabled ? "(disabled)" : one.enrolled ? "" : "(no password yet)",
          one.linkUntil === null ? "" : `(link until ${isoInstant(one.linkUntil)})`,
        ]
          .filter(Boolean)
          .join("  "),
      );
    return { json: { accounts: accounts.map(outside) } };
  },
  role: (handle, [who, to], given) => {
    const account = required(handle, who);
    const role = roleNamed(to, "ROLE");
    const changed = changeRole(handle, account.id, role, null, Date.now()) ?? false;
    given.say(`${account.name}: ${changed ? "" : "already "}${role}`);
    return { json: { account: outside({ ...account, role }), changed } };
  },
  link: (handle, [who], given) => {
    const account = required(handle, who);
    if (account.disabled) throw new CommandError("the account is disabled; enable it first", account.email);
    return linkFor(handle, account, given);
  },
  disable: (handle, [who], given) => setDisabled(handle, who, true, given),
  enable: (handle, [who], given) => setDisabled(handle, who, false, given),
};

function setDisabled(handle: Handle, who: string | undefined, disabled: boolean, given: Given): Outcome {
  const account = required(handle, who);
  const changed = setAccountDisabled(handle, account.id, disabled, null, Date.now()) ?? false;
  given.say(`${account.name}: ${changed ? "" : "already "}${disabled ? "disabled" : "enabled"}`);
  return { json: { account: outside({ ...account, disabled }), changed } };
}

function linkFor(handle: Handle, account: AccountSummary, given: Given): Outcome {
  const { token, expiresAt } = makeLink(handle, account.id, null, Date.now());
  const address = process.env.DIMLINE_ADDRESS ?? `http://127.0.0.1:${process.env.PORT ?? "3000"}`;
  const link = new URL(`/sign-in/link/${token}`, address).href;
  given.say(`give this link to ${account.name} alone; it works once, until ${isoInstant(expiresAt)}:`);
  given.say(link);
  return { json: { account: outside(account), link, expiresAt: isoInstant(expiresAt) } };
}

function required(handle: Handle, who: string | undefined): AccountSummary {
  if (who === undefined) throw new CommandError("say whose account", "ADDRESS");
  const found = findAccount(handle, who, Date.now());
  if (found === null) throw new CommandError("there is no such account", who);
  return found;
}

function roleNamed(name: string | undefined, where: string): Role {
  const role = parseRole(name);
  if (role === null) throw new CommandError(`"${name ?? ""}" is no role; write ${roles.join(", ")}`, where);
  return role;
}

/** Times outside are ISO 8601. */
function outside(account: AccountSummary) {
  const time = (at: number | null) => (at === null ? null : isoInstant(at));
  return {
    ...account,
    addedAt: isoInstant(account.addedAt),
    lastUsedAt: time(account.lastUsedAt),
    linkUntil: time(account.linkUntil),
  };
}

await runCommand(
  {
    name: "user",
    summary: "keeps the accounts of the editors' desk",
    positionals:
      "add NAME --email ADDRESS [--role ROLE] | list | role ADDRESS ROLE | link ADDRESS | disable ADDRESS | enable ADDRESS",
    options: {
      email: {
        type: "string",
        value: "ADDRESS",
        help: "what the account signs in with; nothing is sent to it",
      },
      role: { type: "string", value: "ROLE", help: `${roles.join(", ")}; reader if not said` },
    },
  },
  (given) => {
    const [verb, ...words] = given.positionals;
    const act = acts[verb ?? "list"];
    if (act === undefined)
      throw new CommandError(`there is no "${verb}"; write ${Object.keys(acts).join(", ")}`, "user");
    const handle = openDatabase();
    try {
      return act(handle, words, given);
    } catch (error) {
      if (error instanceof LastAdministrator || error instanceof AccountExists)
        throw new CommandError(error.message, words[0] ?? null, { cause: error });
      throw error;
    } finally {
      handle.sqlite.close();
    }
  },
);
