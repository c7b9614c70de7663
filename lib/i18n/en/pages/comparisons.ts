import type { ClaimKind } from "../../../model/claim.ts";

/** What each comparison tests, for the method page: one sentence or two for each kind of claim. */
export const comparisons = {
  "pages.method-tests-denies-interference":
    "Whether any slowing, block or shutdown was measured in the time that the denial speaks about, and, where none was, whether the measurements could have seen one.",
  "pages.method-tests-denies-block":
    "Whether a block or a shutdown was measured in the time that the denial speaks about, and, where none was, whether the measurements could have seen one. A slowing alone is not a block, and is named.",
  "pages.method-tests-denies-plan":
    "Whether interference was under way when it was said, and whether any followed in the time it speaks of, or in two weeks. What came later cannot show what was planned.",
  "pages.method-tests-asserts-throttling":
    "Whether a slowing was measured in that time, and then by itself each thing that is said of it: start, end, length, size, networks.",
  "pages.method-tests-asserts-block":
    "Whether a block was measured in that time, and then by itself each thing that is said of it: start, end, length, networks, and whether all of the service was blocked.",
  "pages.method-tests-asserts-shutdown":
    "Whether connectivity was measurably cut off in that time, and then by itself each thing that is said of it. That tests end is no measurement of a shutdown.",
  "pages.method-tests-attributes-technical-fault":
    "Whether other services on the same networks and the same service in other countries had the like trouble, begun at the same time. A fault is shared; what hits one service alone, on many networks at once, is not explained by it. One that is called unaffected was measured well enough to have shown the like: speeds or delays for a slowing, over enough of its hours, and no weak signs of it. One that was in trouble long before, or in trouble of another kind, counts neither way.",
  "pages.method-tests-announces-restriction":
    "For each network: the share of tests failing (or slowed, where a speed was announced) inside the announced hours and outside them. Kept to, exceeded, less, not carried out, or no data. Of an announced time that the data reach by less than half, nothing is borne out in full.",
  "pages.method-tests-announces-restoration":
    "When the measured interference ended, and how long before or after the announced moment that was; for an operator, on its own networks.",
  "pages.method-tests-reports-feature-restriction":
    "Observations of that feature’s own address or metric, where a source has them. The service as a whole says nothing about one of its parts.",
  "pages.method-tests-says-people-moved":
    "Whether users or traffic of the one service fell, or it was interfered with, and users or traffic of the other rose, with lag and size. That the one caused the other is not tested.",
  "pages.method-tests-acknowledges":
    "Which measured episode it refers to, and how long after its start it was said.",
  "pages.method-tests-justifies":
    "Which measured episode it gives reasons for, and how long after its start it was said. Whether they are the reasons, no measurement tells.",
  "pages.method-tests-demands":
    "Nothing: a demand is shown on the axis, and measurements neither bear it out nor refute it.",
} as const satisfies Readonly<Record<`pages.method-tests-${ClaimKind}`, string>>;
