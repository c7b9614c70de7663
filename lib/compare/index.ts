import type { ClaimKind } from "../model/claim.ts";
import { acknowledges } from "./acknowledges.ts";
import { announcesRestoration } from "./announces-restoration.ts";
import { announcesRestriction } from "./announces-restriction.ts";
import { assertsBlock } from "./asserts-block.ts";
import { assertsShutdown } from "./asserts-shutdown.ts";
import { assertsThrottling } from "./asserts-throttling.ts";
import { attributesTechnicalFault } from "./attributes-technical-fault.ts";
import type { Comparison } from "./comparison.ts";
import { demands } from "./demands.ts";
import { deniesBlock } from "./denies-block.ts";
import { deniesInterference } from "./denies-interference.ts";
import { deniesPlan } from "./denies-plan.ts";
import { justifies } from "./justifies.ts";
import { reportsFeatureRestriction } from "./reports-feature-restriction.ts";
import { saysPeopleMoved } from "./says-people-moved.ts";

/** Every comparison there is: a new kind of claim is one file in this folder and one line here. */
export const comparisons: readonly Comparison[] = [
  deniesInterference,
  deniesBlock,
  deniesPlan,
  assertsThrottling,
  assertsBlock,
  assertsShutdown,
  attributesTechnicalFault,
  announcesRestriction,
  announcesRestoration,
  reportsFeatureRestriction,
  saysPeopleMoved,
  acknowledges,
  justifies,
  demands,
];

/** @throws RangeError where no comparison tests this kind. */
export function comparisonFor(kind: ClaimKind): Comparison {
  const found = comparisons.find((comparison) => comparison.kind === kind);
  if (found === undefined) throw new RangeError(`no comparison tests claims of kind "${kind}"`);
  return found;
}
