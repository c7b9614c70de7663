import type { pages as english } from "../en/pages.ts";
import { about } from "./pages/about.ts";
import { comparisons } from "./pages/comparisons.ts";
import { download } from "./pages/download.ts";
import { evaluation } from "./pages/evaluation.ts";
import { evidence } from "./pages/evidence.ts";
import { failed } from "./pages/failed.ts";
import { find } from "./pages/find.ts";
import { glossary } from "./pages/glossary.ts";
import { place } from "./pages/place.ts";
import { reasons } from "./pages/reasons.ts";
import { site } from "./pages/site.ts";
import { summary } from "./pages/summary.ts";

/** Words of the pages. ICU MessageFormat. */
export const pages = {
  ...reasons,
  ...site,
  ...place,
  ...evidence,
  ...download,
  ...summary,
  ...failed,
  ...find,
  ...about,
  ...glossary,
  ...evaluation,
  ...comparisons,
} as const satisfies Record<keyof typeof english, string>;
