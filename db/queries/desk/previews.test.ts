import { describe, expect, it } from "vitest";
import { DAY } from "../../../lib/model/interval.ts";
import { openInMemory } from "../../client.ts";
import { addAccount } from "../accounts/add-account.ts";
import { setAccountDisabled } from "../accounts/set-account-disabled.ts";
import { walkAudit } from "../accounts/walk-audit.ts";
import { draft, id, now, typed } from "./desk.fixture.ts";
import { endPreview, listPreviews, makePreview, readPreview } from "./previews.ts";

describe("preview links", () => {
  it("show one version until they expire, and only to who has the secret", () => {
    const handle = openInMemory();
    const link = { kind: "statement", record: id, version: 1, expiresAt: now + DAY } as const;
    const secret = makePreview(handle, { ...link, account: "ann", now });
    expect(readPreview(handle, secret, now)).toEqual(link);
    expect(readPreview(handle, secret, now + DAY)).toBeNull();
    expect(readPreview(handle, `${secret}x`, now)).toBeNull();
    expect(JSON.stringify(handle.sqlite.prepare("SELECT * FROM desk_previews").all())).not.toContain(secret);
  });

  it("is ended before its time by whoever works on the record, and only there", () => {
    const handle = openInMemory();
    const of = { kind: "statement", record: id } as const;
    const secret = makePreview(handle, { ...of, version: 1, expiresAt: now + DAY, account: "ann", now });
    const [live] = listPreviews(handle, "statement", id, now);
    expect(live).toMatchObject({ version: 1, expiresAt: now + DAY });
    const link = live?.link ?? "";
    expect(endPreview(handle, { ...of, record: "another", link }, "ed", now)).toBe(false);
    expect(endPreview(handle, { ...of, link }, "ed", now)).toBe(true);
    expect(readPreview(handle, secret, now)).toBeNull();
    expect(listPreviews(handle, "statement", id, now)).toEqual([]);
    expect([...walkAudit(handle)].map(({ action }) => action)).toEqual(["preview.made", "preview.ended"]);
  });

  it("ends with the account that made it, and comes back with it", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    const account = addAccount(
      handle,
      { name: "Ann", email: "ann@example.org", role: "annotator" },
      null,
      now,
    );
    const link = { kind: "statement", record: id, version: 1, expiresAt: now + DAY } as const;
    const secret = makePreview(handle, { ...link, account, now });
    setAccountDisabled(handle, account, true, null, now);
    expect(readPreview(handle, secret, now)).toBeNull();
    setAccountDisabled(handle, account, false, null, now);
    expect(readPreview(handle, secret, now)).toEqual(link);
  });
});
