import { SHORT_BLOCK, states, THROTTLED } from "./states.ts";
import type { PreparedChannel } from "./strand.ts";

/**
 * States that no observation of a chain can tell apart, taken together. They are entered alike, left at the same rate and
 * give every observation the same likelihood, so that the chain of groups is exactly the chain of states (strong
 * lumpability: Kemeny & Snell, Finite Markov Chains, 6.3), at a third of its cost or less.
 */
export interface StateGroups {
  readonly classOf: Uint8Array;
  /** Probability of a group given that its class is entered: groups of one class are equally large. */
  readonly withinClass: Float64Array;
  /** A state of each group, which stands for it. */
  readonly first: Int32Array;
}

export function groupsFor(channels: readonly PreparedChannel[]): StateGroups {
  return groupsOf(
    channels.some(({ channel }) => channel.kind === "level"),
    channels.some(({ channel, follows }) => channel.kind === "level" && follows),
    channels.some(({ channel }) => channel.kind === "counts"),
  );
}

const known = new Map<string, StateGroups>();

function groupsOf(levels: boolean, following: boolean, outcomes: boolean): StateGroups {
  const name = `${levels}/${following}/${outcomes}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const groups = new Map<string, { first: number; class: number }>();
  states.forEach((state, j) => {
    const parts: (number | string)[] = [state.class];
    // Only levels tell one kind of throttling from another, only those that follow how far they do, only outcomes blocks.
    if (state.class === THROTTLED && levels) parts.push(state.share, state.severity);
    if (state.class === THROTTLED && following) parts.push(state.response);
    if (state.class >= SHORT_BLOCK && outcomes) parts.push(state.failure);
    const key = parts.join("/");
    if (!groups.has(key)) groups.set(key, { first: j, class: state.class });
  });
  const list = [...groups.values()];
  const answer = {
    classOf: Uint8Array.from(list, (group) => group.class),
    withinClass: Float64Array.from(
      list,
      (group) => 1 / list.filter((other) => other.class === group.class).length,
    ),
    first: Int32Array.from(list, (group) => group.first),
  };
  known.set(name, answer);
  return answer;
}
