import { reader } from "../../db/client.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";

/** Of all values of one kind, in number. */
const MOST = 500;

/**
 * A place for values that follow from their key and the dataset alone: each is worked out once for a revision of
 * the dataset and kept while there is room.
 */
export function keptForRevision<Value>(): (key: string, make: () => Value) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (key, make) => {
    const name = `${currentRevision(reader())} ${key}`;
    const found = kept.get(name);
    if (found !== undefined) return found.value;
    const value = make();
    if (kept.size >= MOST) kept.clear();
    kept.set(name, { value });
    return value;
  };
}
