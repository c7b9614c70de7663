import { jsonReader } from "./select-json.ts";
import type { Selection } from "./selection.ts";
import { wantedFields } from "./wanted-fields.ts";

/** Reads of all texts the same parts. */
export function jsonSelector(selection: Selection): (text: string) => object | undefined {
  const wanted = wantedFields(selection);
  const read = jsonReader();
  return (text) => read(text, wanted);
}
