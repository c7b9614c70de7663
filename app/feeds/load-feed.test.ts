import { beforeAll, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { saveVerdicts } from "../../db/queries/findings/save-verdicts.ts";
import { languageOf } from "../../lib/i18n/language.ts";
import { type Claim, claimAbout } from "../../lib/model/claim.ts";
import type { Statement } from "../../lib/model/statement.ts";
import type { Verdict } from "../../lib/model/verdict.ts";
import { atomDocument } from "../../lib/share/atom.ts";
import type { FeedAddress } from "../../lib/share/feed-address.ts";
import { loadFeed } from "./load-feed.ts";

const site = { origin: "https://example.org", host: "example.org" };
const first = Date.UTC(2026, 0, 10);
const second = Date.UTC(2026, 1, 10);

const claim: Claim = claimAbout({
  id: "ir-2015-10-20-denial/1",
  kind: "denies-interference",
  country: "IR",
  service: "telegram",
});

const statement: Statement = {
  id: "ir-2015-10-20-denial",
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: `A <script>alert("speaker")</script>`,
  role: null,
  organisation: null,
  side: "government",
  saidAt: Date.UTC(2015, 9, 20),
  precision: "day",
  summary: "No measure was taken & </content> none is planned.",
  quote: "هیچ اقدامی <b>نشده</b> است",
  language: "fa",
  translation: null,
  translator: null,
  publications: [],
  conflictsWith: null,
  claims: [claim],
};

function verdict(value: Verdict["value"], provenance: Verdict["provenance"] = "measured") {
  return {
    claim,
    verdict: {
      claim: claim.id,
      value,
      reasons: [],
      episodes: [],
      coverage: {
        period: { start: 0, end: 1 },
        observations: 10,
        networks: 2,
        probes: null,
        hoursWithData: 1,
        hours: 1,
        sources: [],
      },
      compliance: [],
      provenance,
      comparison: "denies-interference@1",
      strength: "strong",
      wouldChange: [],
      detector: "regime@1",
    },
  } as const;
}

function entries(handle: Handle, address: FeedAddress) {
  return loadFeed(languageOf("en"), handle, address, site)!.entries;
}

describe("a verdict that changes", () => {
  const handle = openInMemory();
  const all = { kind: "all" } as const;
  const contested = { kind: "contested" } as const;
  const of = (address: FeedAddress) => entries(handle, address).find(({ id }) => id.includes(":verdict/"));
  beforeAll(() => {
    saveStatements(handle, [statement], null);
  });

  test("is an entry once it is given", () => {
    expect(of(all)).toBeUndefined();
    saveVerdicts(handle, [verdict("contradicted", "simulated")], first);
    expect(of(all)).toMatchObject({
      id: "tag:example.org,2026:verdict/ir-2015-10-20-denial/1",
      publishedAt: first,
      updatedAt: first,
      simulated: true,
    });
    expect(of(all)!.title).toMatch(/^\[Simulated\] Contradicted/);
    expect(of(contested)).toEqual(of(all));
  });

  test("is a new version of the same entry, which says what it was before", () => {
    const before = of(all)!;
    saveVerdicts(handle, [verdict("cannot be tested")], second);
    const after = of(all)!;
    expect(after.id).toBe(before.id);
    expect(after).toMatchObject({ publishedAt: first, updatedAt: second, simulated: false });
    expect(after.paragraphs.join(" ")).toMatch(
      /Changed on 10 February 2026, .*: before, it was “Contradicted”\./,
    );
    // Whoever read of it as contested learns that it is so no more.
    expect(of(contested)).toEqual(after);
  });

  test("the same verdict again changes nothing", () => {
    const before = of(all);
    saveVerdicts(handle, [verdict("cannot be tested")], second + 1000);
    expect(of(all)).toEqual(before);
    expect(listVerdicts(handle)).toHaveLength(1);
  });

  test("a claim taken out of its statement leaves a last version of its entry", () => {
    const before = of(all)!;
    saveStatements(handle, [{ ...statement, claims: [] }], null);
    saveVerdicts(handle, [], second + 5000);
    expect(of(all)).toMatchObject({ id: before.id, updatedAt: second + 5000 });
    expect(of(all)!.title).toMatch(/^Withdrawn/);
    expect(of(contested)!.id).toBe(before.id);
  });
});

test("feeds by country and service hold what is theirs, and no other's", () => {
  const handle = openInMemory();
  saveStatements(handle, [statement], null);
  const id = "tag:example.org,2026:statement/ir-2015-10-20-denial";
  for (const address of [
    { kind: "all" },
    { kind: "country", country: "IR" },
    { kind: "service", service: "telegram" },
    { kind: "place", country: "IR", service: "telegram" },
  ] as const)
    expect(entries(handle, address).map((entry) => entry.id)).toEqual([id]);
  for (const address of [
    { kind: "contested" },
    { kind: "country", country: "KE" },
    { kind: "service", service: "whatsapp" },
    { kind: "place", country: "IR", service: "whatsapp" },
  ] as const)
    expect(entries(handle, address)).toEqual([]);
  expect(loadFeed(languageOf("en"), handle, { kind: "country", country: "XX" }, site)).toBeNull();
});

test("an episode that is found no longer says so in the feed of its place", () => {
  const handle = openInMemory();
  handle.sqlite
    .prepare("INSERT INTO dataset_revisions (revision, at, reason) VALUES (3, ?, 'detect')")
    .run(second);
  handle.sqlite
    .prepare("INSERT INTO retired_episodes (id, moved_to, reason, dataset_revision) VALUES (?, NULL, ?, 3)")
    .run("ir-telegram-20151013-01", "the data changed");
  expect(entries(handle, { kind: "place", country: "IR", service: "telegram" })).toMatchObject([
    { id: "tag:example.org,2026:episode/ir-telegram-20151013-01", updatedAt: second },
  ]);
  expect(entries(handle, { kind: "country", country: "KE" })).toEqual([]);
});

test("hostile words stay words in the document, and a quotation keeps its language", () => {
  const handle = openInMemory();
  saveStatements(handle, [statement], null);
  const document = atomDocument(loadFeed(languageOf("en"), handle, { kind: "all" }, site)!);
  expect(document).not.toMatch(/<script|<b>/);
  expect(document.match(/<\/content>/g)).toHaveLength(1);
  expect(document).toContain("lang=&quot;fa&quot; dir=&quot;auto&quot;");
});
