/** Why nothing (more) of a file can be read. The loader keeps it as a reject of the file and names the file. */
export class UnusableFile extends Error {
  /** Short stable name of the rule: `file-empty`, `column-missing`. */
  readonly rule: string;
  /** The column at fault; null where it is the file as a whole. */
  readonly field: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
  /** What stands there, where that helps. */
  readonly text: string;

  constructor(
    rule: string,
    message: string,
    where: { readonly field?: string; readonly line?: number; readonly text?: string } = {},
  ) {
    super(message);
    this.rule = rule;
    this.field = where.field ?? null;
    this.line = where.line ?? 1;
    this.text = where.text ?? "";
  }
}
