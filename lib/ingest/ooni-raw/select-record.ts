import { jsonReader } from "../reading/select-json.ts";
import { wantedFields } from "../reading/wanted-fields.ts";
import type { Nettest } from "./nettest.ts";
import { recordReads } from "./record.ts";

/**
 * Reads of the text of a record what its own test reads of it, and not what the others would. The name of the test stands
 * behind all that it recorded, and is mostly that of the record before: that one is tried first, and only where the
 * record turns out to be another test's it is read once more.
 *
 * @returns undefined where the text is not understood: `JSON.parse` tells then what it is.
 */
export function recordSelector(nettests: readonly Nettest[]): (text: string) => object | undefined {
  const read = jsonReader();
  const ofEach = new Map<unknown, ReturnType<typeof wantedFields>>();
  for (const { name, reads } of nettests)
    ofEach.set(name, wantedFields({ ...recordReads, test_keys: reads }));
  let before: unknown;
  let wanted = wantedFields(recordReads);
  return (text) => {
    const guessed: { readonly test_name?: unknown } | undefined = read(text, wanted);
    if (guessed === undefined || guessed.test_name === before) return guessed;
    const own = ofEach.get(guessed.test_name);
    // Nobody reads it: that it is of such a test is all that will be said of it.
    if (own === undefined) return guessed;
    before = guessed.test_name;
    wanted = own;
    return read(text, wanted);
  };
}
