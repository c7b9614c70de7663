/** The lists that the fields of a form suggest from; browsers filter them while somebody types. */
export function SuggestionLists({
  suggestions,
}: {
  suggestions: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}) {
  return Object.entries(suggestions).map(([name, choices]) => (
    <datalist key={name} id={`list-${name}`}>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </datalist>
  ));
}
