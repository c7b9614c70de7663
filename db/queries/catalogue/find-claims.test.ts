import { beforeEach, describe, expect, test } from "vitest";
import { type Claim, type ClaimKind, claimAbout } from "../../../lib/model/claim.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Verdict, VerdictValue } from "../../../lib/model/verdict.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { listConflictingReports } from "../editorial/list-conflicting-reports.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { saveVerdicts } from "../findings/save-verdicts.ts";
import { type ClaimsQuestion, countClaims, findClaims } from "./find-claims.ts";
import { listSpeakers } from "./list-speakers.ts";

const at = Date.UTC(2015, 9, 20);
const claim = (id: string, kind: ClaimKind, service = "telegram", country = "IR"): Claim =>
  claimAbout({
    id,
    kind,
    country,
    service,
  });
const statement = (id: string, rest: Partial<Statement>): Statement => ({
  id,
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "Mahmud Vaezi",
  role: "minister",
  organisation: "Ministry",
  side: "government",
  saidAt: at,
  precision: "day",
  summary: "In words of a test.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [],
  conflictsWith: null,
  claims: [],
  ...rest,
});
const verdict = (of: string, value: VerdictValue, provenance: Verdict["provenance"]) => ({
  claim: of,
  value,
  reasons: [],
  episodes: [],
  coverage: {
    period: { start: at, end: at + DAY },
    observations: 0,
    networks: 0,
    probes: null,
    hoursWithData: 0,
    hours: 24,
    sources: [],
  },
  compliance: [],
  provenance,
  comparison: "denies-block@1",
  strength: "none" as const,
  wouldChange: [],
  detector: null,
});

let handle: Handle;
beforeEach(() => {
  handle = openInMemory();
  const claims = [
    claim("a/1", "denies-block"),
    claim("a/2", "attributes-technical-fault"),
    claim("b/1", "asserts-block", "viber"),
    claim("c/1", "denies-block", "youtube", "RU"),
  ];
  const [a1, a2, b1, c1] = claims as [Claim, Claim, Claim, Claim];
  saveStatements(
    handle,
    [
      statement("a", { claims: [a1, a2] }),
      statement("b", {
        claims: [b1],
        speaker: "Pavel Durov",
        side: "platform",
        organisation: null,
        saidAt: at + DAY,
        services: ["viber"],
      }),
      statement("c", {
        claims: [c1],
        country: "RU",
        services: ["youtube"],
        speaker: "MAHMUD VAEZI",
        saidAt: at - DAY,
      }),
      statement("d", {}),
    ],
    null,
  );
  saveVerdicts(
    handle,
    [
      { claim: a1, verdict: verdict("a/1", "contradicted", "simulated") },
      { claim: a2, verdict: verdict("a/2", "cannot be tested", null) },
      { claim: b1, verdict: verdict("b/1", "supported", "measured") },
    ],
    at,
  );
});
const ids = (question: ClaimsQuestion, limit = 10, offset = 0) =>
  findClaims(handle, question, { limit, offset }).map((one) => one.claim.id);

describe("claims", () => {
  test("those said last first, with their statements and verdicts", () => {
    expect(ids({})).toEqual(["b/1", "a/1", "a/2", "c/1"]);
    const [first] = findClaims(handle, {}, { limit: 1, offset: 0 });
    expect(first).toMatchObject({ statement: { id: "b" }, verdict: { value: "supported" } });
  });

  test.each<[ClaimsQuestion, string[]]>([
    [{ country: "RU" }, ["c/1"]],
    [{ service: "telegram" }, ["a/1", "a/2"]],
    [{ speaker: ["Pavel Durov"] }, ["b/1"]],
    [{ organisation: "Ministry" }, ["a/1", "a/2", "c/1"]],
    [{ side: "platform" }, ["b/1"]],
    [{ kind: "denies-block" }, ["a/1", "c/1"]],
    [{ verdict: "contradicted" }, ["a/1"]],
    // Half-open: what was said as it ends is not in it.
    [{ period: { start: at - DAY, end: at } }, ["c/1"]],
    [{ kind: "denies-block", country: "IR" }, ["a/1"]],
    [{ organisation: "'; DROP TABLE claims; --" }, []],
    [{ speaker: [] }, []],
  ])("narrowed by %j", (question, expected) => expect(ids(question)).toEqual(expected));

  test("a page at a time", () => {
    expect([ids({}, 2, 0), ids({}, 2, 2), ids({}, 2, 4)]).toEqual([["b/1", "a/1"], ["a/2", "c/1"], []]);
  });

  test("counted with what each count is a part of", () => {
    expect(countClaims(handle, {})).toEqual({
      all: 4,
      matching: 4,
      byVerdict: { supported: 1, contradicted: 1, "partly supported": 0, "cannot be tested": 1 },
      notCompared: 1,
      simulated: 1,
    });
    expect(countClaims(handle, { country: "RU" })).toMatchObject({ all: 4, matching: 1, notCompared: 1 });
  });
});

test("a speaker is one, however the name is written", () => {
  expect(listSpeakers(handle)).toEqual([
    {
      id: "mahmud-vaezi",
      name: "MAHMUD VAEZI",
      entry: null,
      spellings: ["MAHMUD VAEZI", "Mahmud Vaezi"],
      offices: [{ role: "minister", organisation: "Ministry", side: "government" }],
      statements: 3,
    },
    {
      id: "pavel-durov",
      name: "Pavel Durov",
      entry: null,
      spellings: ["Pavel Durov"],
      offices: [{ role: "minister", organisation: null, side: "platform" }],
      statements: 1,
    },
  ]);
});

describe("reports of one statement", () => {
  const reports = (id: string) => listConflictingReports(handle, id).map((one) => one.id);
  test("found from every one of them, through each other, without end where they name each other", () => {
    saveStatements(
      handle,
      [
        statement("letter", {}),
        statement("letter-2", { conflictsWith: "letter" }),
        statement("letter-3", { conflictsWith: "letter-2" }),
        statement("x", { conflictsWith: "y" }),
        statement("y", { conflictsWith: "x" }),
        statement("lost", { conflictsWith: "never-loaded" }),
      ],
      null,
    );
    for (const id of ["letter", "letter-2", "letter-3"])
      expect(reports(id)).toEqual(["letter", "letter-2", "letter-3"]);
    expect(reports("x")).toEqual(["x", "y"]);
    expect(reports("lost")).toEqual(["lost"]);
    expect(reports("a")).toEqual(["a"]);
    expect(reports("nobody")).toEqual([]);
  });
});
