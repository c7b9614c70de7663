/**
 * What of a JSON text is wanted, by the names of fields: `true` is a value as it is, a selection those parts of an object,
 * or of each object of a list. Under `*` stands what is wanted of every field that has no line of its own.
 */
export interface Selection {
  readonly [field: string]: Selection | true;
}

/** Two selections as one that wants all that either wants. */
export function bothSelections(one: Selection, other: Selection): Selection {
  const both: Record<string, Selection | true> = { ...one };
  for (const [field, wanted] of Object.entries(other)) {
    const before = both[field];
    both[field] =
      before === undefined
        ? wanted
        : before === true || wanted === true
          ? true
          : bothSelections(before, wanted);
  }
  return both;
}
