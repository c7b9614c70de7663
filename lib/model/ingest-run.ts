/** What was said of a file with the command that loaded it, or by the connector that fetched it. */
export interface GivenOptions {
  /** `--format`; null where the format was recognised by content. */
  readonly format: string | null;
  /** `--source`; null where the format's own holds. */
  readonly source: string | null;
  /** `--set`: what the file does not say about itself, `{ country: "GE" }`. */
  readonly set: Readonly<Record<string, string>>;
}

/** How words of a file were understood, as it is kept with the run that read it. */
export interface KeptReading {
  /** What they decide: `country`, `service`, `time zone`. */
  readonly field: string;
  /** What the file says; null where that is not for readers yet, because it awaits an editor's decision. */
  readonly given: string | null;
  /** What it was taken for: `IR`, `twitter`, `UTC`. */
  readonly taken: string;
}

/** The same as options of the command, each with its value: `["--set", "country=GE"]`. */
export function optionsOf({
  format,
  source,
  set,
}: GivenOptions): (readonly [option: string, value: string])[] {
  return [
    ...(format === null ? [] : [["--format", format] as const]),
    ...(source === null ? [] : [["--source", source] as const]),
    ...Object.entries(set).map(([field, value]) => ["--set", `${field}=${value}`] as const),
  ];
}
