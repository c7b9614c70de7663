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

/** The same options as arguments of the command: `["--set", "country=GE"]`. */
export function argumentsOf({ format, source, set }: GivenOptions): string[] {
  return [
    ...(format === null ? [] : ["--format", format]),
    ...(source === null ? [] : ["--source", source]),
    ...Object.entries(set).flatMap(([field, value]) => ["--set", `${field}=${value}`]),
  ];
}
