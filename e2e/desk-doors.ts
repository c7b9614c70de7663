import type { Role } from "../lib/accounts/role.ts";

/**
 * Every door of the desk: each Server Action, each route handler and each page, with the role that it asks for.
 * `doors.spec.ts` tries each of them from outside; `app/desk/doors.test.ts` fails where one is missing
 * here. A new one is one line.
 */
export interface ActionDoor {
  readonly file: string;
  readonly name: string;
  /** A page that holds a form for it: where it is sent to. */
  readonly page: string;
  readonly role: Role;
  /** Fields that it must refuse by themselves; none where it takes no input at all. */
  readonly malformed: Readonly<Record<string, string>> | null;
}

export interface RouteDoor {
  readonly file: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly role: Role;
  readonly malformed: Readonly<Record<string, string>> | null;
}

const account = { file: "app/desk/account/actions.ts", page: "/desk/account", role: "reader" } as const;
const people = { file: "app/desk/people/actions.ts", page: "/desk/people", role: "administrator" } as const;
const records = {
  file: "app/desk/records/actions.ts",
  page: "/desk/records/statement/ir-2015-10-20-farneghizad-no-measure",
  role: "annotator",
} as const;
const lists = { file: "app/desk/actions.ts", page: "/desk" } as const;
const noRecord = { _kind: "statement", _record: "../up", _version: "0" };

export const deskActions: readonly ActionDoor[] = [
  { file: "app/desk/sign-out.ts", name: "signOut", page: "/desk/account", role: "reader", malformed: null },
  {
    ...account,
    name: "setPassword",
    malformed: { password: "", "password-new": "x", "password-again": "y" },
  },
  { ...account, name: "setSecondFactor", malformed: { password: "x", code: "not a code" } },
  { ...account, name: "setRecoveryCodes", malformed: {} },
  { ...account, name: "endSessions", malformed: { session: "x".repeat(200) } },
  { ...people, name: "addPerson", malformed: { name: "Eve", email: "nowhere", role: "administrator" } },
  { ...people, name: "linkPerson", malformed: { person: "nobody" } },
  { ...people, name: "changePersonRole", malformed: { person: "nobody", role: "king" } },
  { ...people, name: "disablePerson", malformed: { person: "nobody", disabled: "yes" } },
  { ...people, name: "endPersonSessions", malformed: { person: "" } },
  { ...records, name: "saveRecord", malformed: { ...noRecord, summary: "Changed from outside" } },
  { ...records, name: "stepRecord", malformed: { ...noRecord, _step: "publish" } },
  { ...records, name: "restoreRecord", malformed: noRecord },
  { ...records, name: "assignTo", malformed: { ...noRecord, _assign: "nobody-of-this-name" } },
  { ...records, name: "linkPreview", malformed: { ...noRecord, days: "1000000" } },
  { ...records, name: "unlinkPreview", malformed: { ...noRecord, _link: "no hash" } },
  {
    ...lists,
    name: "attendTo",
    role: "annotator",
    malformed: { _list: "drafts", _chosen: "no-such-kind x" },
  },
  {
    ...lists,
    name: "decideCandidate",
    role: "editor",
    malformed: { _act: "accepted", _chosen: "event no-such-event" },
  },
  {
    file: "app/desk/sheet/actions.ts",
    name: "readSheet",
    page: "/desk/sheet",
    role: "annotator",
    malformed: { sheet: "", _intent: "save" },
  },
  {
    file: "app/desk/address/actions.ts",
    name: "draftFromAddress",
    page: "/desk/address",
    role: "annotator",
    malformed: { url: "file:///etc/passwd" },
  },
];

/** A page, and an address of it that is there. */
export interface PageDoor {
  readonly file: string;
  readonly path: string;
  readonly role: Role;
}

export const deskPages: readonly PageDoor[] = [
  { file: "app/desk/page.tsx", path: "/desk", role: "reader" },
  { file: "app/desk/[...rest]/page.tsx", path: "/desk/no-such-room", role: "reader" },
  { file: "app/desk/account/page.tsx", path: "/desk/account", role: "reader" },
  { file: "app/desk/address/page.tsx", path: "/desk/address", role: "annotator" },
  { file: "app/desk/new/[kind]/page.tsx", path: "/desk/new/event", role: "annotator" },
  { file: "app/desk/nothing/page.tsx", path: "/desk/nothing", role: "reader" },
  { file: "app/desk/people/page.tsx", path: "/desk/people", role: "administrator" },
  { file: "app/desk/records/[kind]/[id]/page.tsx", path: records.page, role: "reader" },
  {
    file: "app/desk/records/[kind]/[id]/history/page.tsx",
    path: `${records.page}/history`,
    role: "reader",
  },
  { file: "app/desk/refused/page.tsx", path: "/desk/refused", role: "reader" },
  { file: "app/desk/sightings/page.tsx", path: "/desk/sightings", role: "reader" },
  { file: "app/desk/sheet/page.tsx", path: "/desk/sheet", role: "annotator" },
  { file: "app/desk/trail/page.tsx", path: "/desk/trail", role: "administrator" },
];

export const deskRoutes: readonly RouteDoor[] = [
  {
    file: "app/desk/records/live/route.ts",
    method: "POST",
    path: "/desk/records/live",
    role: "annotator",
    malformed: { ...noRecord, summary: "Seen from outside" },
  },
];
