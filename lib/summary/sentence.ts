/**
 * A sentence before it has a language: which one, and what fills it. By name of the value: an instant ends
 * in `At`, a length in `Ms`, a share from 0 to 1 in `Share`. Everything else goes in as it is. A message may
 * name an instant or a length with `Exact` behind it, to have it to the minute.
 */
export interface Sentence<Code extends string = string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, SentenceValue>>;
}

export type SentenceValue = number | string | boolean;
