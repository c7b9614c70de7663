import type { Actor } from "../../../lib/desk/record.ts";
import { type Claim, type ClaimKind, claimAbout } from "../../../lib/model/claim.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { readRecord } from "./read-record.ts";
import { saveDraft } from "./save-draft.ts";
import { type StepToTake, takeStep } from "./take-step.ts";

/** Who writes and who reviews. */
export const ann: Actor = { id: "ann", name: "Ann", role: "annotator" };
export const ed: Actor = { id: "ed", name: "Ed", role: "editor" };
export const eva: Actor = { id: "eva", name: "Eva", role: "editor" };
/** UTC epoch ms. */
export const now = Date.UTC(2026, 0, 1);
/** A whole statement, as it is typed. */
export const typed = {
  speaker: "Mahmud Vaezi",
  side: "government",
  said_at: "2015-10-21",
  country: "IR",
  services: "telegram",
  summary: "Denies that Telegram is being filtered.",
  published: "IRNA | https://example.org/irna | 2015-10-21",
  "claims.1.kind": "denies-interference",
};
export const id = "ir-mahmud-vaezi-20151021-01";

/** The same statement, as a load brings it. */
export const loaded: Statement = {
  id,
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "Mahmud Vaezi",
  role: null,
  organisation: null,
  side: "government",
  saidAt: Date.UTC(2015, 9, 21),
  precision: "day",
  summary: "Denies.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [{ title: "IRNA", url: null, publishedAt: null }],
  conflictsWith: null,
  claims: [],
};

/** Saves fields as a draft of the statement. */
export function draft(handle: Handle, fields: Record<string, string>, version: number, actor = ann) {
  return saveDraft(handle, { kind: "statement", record: id, version, fields, note: null, actor, now });
}

/** Takes a step with a record, the statement unless told otherwise, at its newest version. */
export function step(handle: Handle, name: StepToTake["step"], actor: Actor, more: Partial<StepToTake> = {}) {
  const version = readRecord(handle, more.kind ?? "statement", more.record ?? id)!.version;
  return takeStep(handle, {
    kind: "statement",
    record: id,
    version,
    step: name,
    note: "",
    publicNote: "",
    publishAt: null,
    actor,
    deskOfOne: false,
    now,
    ...more,
  });
}

/** A database in which readers see the statement. */
export function published(): Handle {
  const handle = openInMemory();
  draft(handle, typed, 0);
  step(handle, "submit", ann);
  const taken = step(handle, "publish", ed);
  if (!taken.ok) throw new Error(`the statement could not be published: ${taken.refused}`);
  return handle;
}

/** A claim of the statement. */
export function claimOf(kind: ClaimKind): Claim {
  return claimAbout({
    id: `${id}/1`,
    kind,
    country: "IR",
    service: "telegram",
  });
}
