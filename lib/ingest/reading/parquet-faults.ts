import { UnusableFile } from "./unusable-file.ts";

/** A Parquet file that contradicts itself. */
export function damaged(why: string): UnusableFile {
  return new UnusableFile("parquet-damaged", `the Parquet file is damaged: ${why}`);
}

/** One that asks for more than is read. */
export function tooLarge(what: string, most: string, rule: string): UnusableFile {
  return new UnusableFile(
    rule,
    `the Parquet file has ${what}, and at most ${most} are read; write it with smaller row groups, or as CSV`,
  );
}

/** What the reader said, without what it quotes of the file; what the engine says of itself helps nobody. */
export function said(error: unknown): string {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
    return "its parts do not fit together";
  return error.message
    .replace(/^parquet /, "")
    .replace(/[^\x20-\x7e]+/g, " ")
    .slice(0, 120)
    .replace(/[.\s]+$/, "");
}
