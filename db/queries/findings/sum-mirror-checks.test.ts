import { expect, test } from "vitest";
import { openInMemory } from "../../client.ts";
import { saveMirrorCheck } from "./save-mirror-check.ts";
import { sumMirrorChecks } from "./sum-mirror-checks.ts";

test("the last check of each service counts, measured and simulated apart; one without levels is none", () => {
  const handle = openInMemory();
  const telegram = { country: "IR", service: "telegram", provenance: "measured" } as const;
  expect(sumMirrorChecks(handle)).toEqual([]);
  saveMirrorCheck(handle, telegram, { series: 9, episodes: 9, found: 9 }, 1);
  saveMirrorCheck(handle, telegram, { series: 3, episodes: 1, found: 2 }, 20);
  saveMirrorCheck(handle, { ...telegram, service: "viber" }, { series: 4, episodes: 0, found: 3 }, 10);
  saveMirrorCheck(handle, { ...telegram, service: "tor" }, { series: 0, episodes: 0, found: 0 }, 30);
  saveMirrorCheck(handle, { ...telegram, provenance: "simulated" }, { series: 5, episodes: 2, found: 2 }, 5);
  expect(sumMirrorChecks(handle)).toEqual([
    { provenance: "measured", services: 2, series: 7, episodes: 1, found: 5, at: 20 },
    { provenance: "simulated", services: 1, series: 5, episodes: 2, found: 2, at: 5 },
  ]);
  handle.sqlite.close();
});
