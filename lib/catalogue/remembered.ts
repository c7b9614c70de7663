/**
 * The same function with its answers kept, for texts that come again and again (a country, a network, a host).
 * It forgets all of them when there are `limit`, so that a file of all different texts costs no memory.
 */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  limit = 4_096,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const fresh = answer(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, fresh);
    return fresh;
  };
}
