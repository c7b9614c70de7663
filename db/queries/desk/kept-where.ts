import type { Handle } from "../../client.ts";

/** Carries an answer out of a transaction that is undone. */
class Undone<Answer> extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super("nothing of it was kept");
    this.answer = answer;
  }
}

/** Runs work in one transaction, and undoes all of it where its answer is not one that lets it be kept. */
export function keptWhere<Answer>(
  { sqlite }: Handle,
  isKept: (answer: Answer) => boolean,
  work: () => Answer,
): Answer {
  const run = sqlite.transaction((): Answer => {
    const answer = work();
    if (!isKept(answer)) throw new Undone(answer);
    return answer;
  });
  try {
    return run.immediate();
  } catch (error) {
    if (error instanceof Undone) return error.answer as Answer;
    throw error;
  }
}
