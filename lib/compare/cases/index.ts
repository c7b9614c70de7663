import { announcements } from "./announcements.ts";
import { assertions } from "./assertions.ts";
import { controls } from "./controls.ts";
import { denials } from "./denials.ts";
import { explanations } from "./explanations.ts";
import { fairness } from "./fairness.ts";
import { otherClaims } from "./other-claims.ts";
import { peopleMoved } from "./people-moved.ts";
import { calendars, plans } from "./plans.ts";
import type { Row } from "./row.ts";

/** The table that the comparisons are held to, by sort of claim. */
export const table: Readonly<Record<string, readonly Row[]>> = {
  denials,
  assertions,
  explanations,
  controls,
  announcements,
  plans,
  calendars,
  "people who moved": peopleMoved,
  "other claims": otherClaims,
  fairness,
};
