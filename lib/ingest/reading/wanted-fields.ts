import type { Selection } from "./selection.ts";

/** A field of a selection; `inner` is null where its value is wanted as it is. */
export interface WantedField {
  readonly name: string;
  /** The name in UTF-8. */
  readonly bytes: Uint8Array;
  readonly inner: WantedFields | null;
}

/** A selection made ready: its fields in a table by a hash of their names. */
export interface WantedFields {
  readonly slots: readonly (WantedField | null)[];
  readonly others: { readonly inner: WantedFields | null } | null;
}

export function wantedFields(selection: Selection): WantedFields {
  const named = Object.entries(selection).filter(([name]) => name !== "*");
  let size = 8;
  while (size < named.length * 4) size *= 2;
  const slots: (WantedField | null)[] = new Array(size).fill(null);
  const innerOf = (wanted: Selection | true) => (wanted === true ? null : wantedFields(wanted));
  for (const [name, wanted] of named) {
    const bytes = new TextEncoder().encode(name);
    let slot = hashOf(bytes, 0, bytes.length) & (size - 1);
    while (slots[slot] !== null) slot = (slot + 1) & (size - 1);
    slots[slot] = { name, bytes, inner: innerOf(wanted) };
  }
  const others = selection["*"];
  return { slots, others: others === undefined ? null : { inner: innerOf(others) } };
}

/** The field whose name stands in `text` from `from` to `to`, in UTF-8; null where none is wanted by that name. */
export function wantedField(
  { slots }: WantedFields,
  text: Uint8Array,
  from: number,
  to: number,
): WantedField | null {
  const mask = slots.length - 1;
  for (let slot = hashOf(text, from, to) & mask; ; slot = (slot + 1) & mask) {
    const field = slots[slot]!;
    if (field === null) return null;
    const { bytes } = field;
    if (bytes.length !== to - from) continue;
    let same = 0;
    while (same < bytes.length && bytes[same] === text[from + same]) same += 1;
    if (same === bytes.length) return field;
  }
}

/** Its length and three of its bytes tell most names apart; nearly all are names of fields that nobody wants. */
function hashOf(text: Uint8Array, from: number, to: number): number {
  return to === from
    ? 0
    : (to - from) * 7 + text[from]! * 31 + text[(from + to) >> 1]! * 13 + text[to - 1]! * 5;
}
