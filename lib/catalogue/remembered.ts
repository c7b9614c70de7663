/**
 * The same function with its answers kept, for texts that come again and again (a country, a network, a host).
 * It forgets all of them when there are `limit`, so that a file of all different texts costs no memory.
 */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  limit = 4_096,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  // Most columns of a file say the same for many rows on end.
  let lastText: string | null = null;
  let lastAnswer: Answer;
  return (text) => {
    if (text === lastText) return lastAnswer;
    let found = answers.get(text);
    if (found === undefined && !answers.has(text)) {
      found = answer(text);
      if (answers.size >= limit) answers.clear();
      answers.set(text, found);
    }
    lastText = text;
    lastAnswer = found as Answer;
    return lastAnswer;
  };
}
