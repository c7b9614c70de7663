interface Suggestion {
  readonly value: string;
  readonly words: string;
  readonly fills?: Readonly<Record<string, string>>;
}

/**
 * The lists that the fields of a form suggest from; browsers filter them while somebody types. What a choice fills in
 * beside goes along with it, for the form to read (`filledBy`).
 */
export function SuggestionLists({
  suggestions,
}: {
  suggestions: Readonly<Record<string, readonly Suggestion[]>>;
}) {
  return Object.entries(suggestions).map(([name, choices]) => (
    <datalist key={name} id={`list-${name}`}>
      {choices.map(({ value, words, fills }) => (
        <option
          key={value}
          value={value}
          data-fills={fills === undefined ? undefined : JSON.stringify(fills)}
        >
          {words}
        </option>
      ))}
    </datalist>
  ));
}

/** What choosing a value of a field's list fills in elsewhere; empty where the value is none of the list. */
export function filledBy(field: HTMLInputElement): Readonly<Record<string, string>> {
  const chosen = [...(field.list?.options ?? [])].find(({ value }) => value === field.value);
  const fills = chosen?.dataset.fills;
  return fills === undefined ? {} : (JSON.parse(fills) as Record<string, string>);
}
