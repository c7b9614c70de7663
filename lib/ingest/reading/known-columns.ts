/** The columns of a table that a format knows, under the names that the file gives them. */
export interface KnownColumns<Column extends string> {
  /** How the file writes a column: capital letters do not matter. */
  readonly nameOf: Readonly<Partial<Record<Column, string>>>;
  readonly others: readonly string[];
}

export function knownColumns<Column extends string>(
  names: readonly string[],
  known: readonly Column[],
): KnownColumns<Column> {
  const nameOf: Partial<Record<Column, string>> = {};
  const others: string[] = [];
  for (const name of names) {
    const plain = name.toLowerCase();
    const column = known.find((one) => one === plain);
    if (column !== undefined && nameOf[column] === undefined) nameOf[column] = name;
    else others.push(name);
  }
  return { nameOf, others };
}
