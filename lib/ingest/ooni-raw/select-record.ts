import { jsonReader } from "../reading/select-json.ts";
import { wantedFields } from "../reading/wanted-fields.ts";
import type { Nettest } from "./nettest.ts";
import { recordReads } from "./record.ts";

/** How much of a record's end is searched for the name of its test: probes write it behind all that the test recorded. */
const ending = 512;
const namedAtEnd = /"test_name"\s*:\s*"([a-z_]+)"/;

/**
 * Reads of the text of a record what its own test reads of it, and not what the others would. Which test it is of is known
 * for sure only once it was read: what its end says is tried first, or else the test of the record before, and where the
 * record turns out to be another test's it is read once more.
 *
 * @returns undefined where the text is not understood: `JSON.parse` tells then what it is.
 */
export function recordSelector(nettests: readonly Nettest[]): (text: string) => object | undefined {
  const read = jsonReader();
  const ofEach = new Map<unknown, ReturnType<typeof wantedFields>>();
  for (const { name, reads } of nettests)
    ofEach.set(name, wantedFields({ ...recordReads, test_keys: reads }));
  // Of a test that nobody reads: that it is of such a one is all that will be said of it.
  const ofOthers = wantedFields(recordReads);
  const wantedOf = (test: unknown) => ofEach.get(test) ?? ofOthers;
  let before: unknown;
  return (text) => {
    const wanted = wantedOf(namedAtEnd.exec(text.slice(-ending))?.[1] ?? before);
    const guessed: { readonly test_name?: unknown } | undefined = read(text, wanted);
    if (guessed === undefined) return undefined;
    before = guessed.test_name;
    const own = wantedOf(before);
    return own === wanted ? guessed : read(text, own);
  };
}
