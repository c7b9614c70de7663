import { nextRound } from "../../../lib/sync/next-round.ts";
import { CommandError } from "../../command.ts";
import type { Clock } from "./courier.ts";

/**
 * Round after round at even distances until the signal is raised; a round is never begun before the one before it is
 * done. A round that fails is told, and the next is tried: only what is wrong with the command itself ends it, and that
 * shows in the first round.
 */
export async function againAndAgain(
  round: () => Promise<void>,
  given: {
    /** ms between the beginnings of two rounds. */
    readonly every: number;
    readonly clock: Clock;
    readonly signal: AbortSignal | null;
    readonly onFault: (message: string) => void;
    /** Is told when the next round begins, UTC epoch ms. */
    readonly onWait: (until: number) => void;
  },
): Promise<void> {
  const { every, clock, signal } = given;
  const first = clock.now();
  for (let rounds = 1; ; rounds += 1) {
    try {
      await round();
    } catch (error) {
      if (error instanceof CommandError && rounds === 1) throw error;
      given.onFault(error instanceof Error ? error.message : String(error));
    }
    if (signal?.aborted) return;
    const now = clock.now();
    const until = nextRound(first, every, now);
    given.onWait(until);
    await clock.sleep(until - now, signal);
    if (signal?.aborted) return;
  }
}
