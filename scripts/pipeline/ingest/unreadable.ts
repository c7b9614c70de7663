import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";

/** What the system says of a file that it will not give, in words. */
const words: Readonly<Record<string, string>> = {
  EACCES: "there is no permission to read it",
  EPERM: "there is no permission to read it",
  ENOENT: "it is not there, or is a link that leads nowhere",
  EISDIR: "it is a folder",
  ELOOP: "it is a link that leads to itself",
  EIO: "the disk answers with an error",
};

/** An error of the file system as a fault of the file. */
export function unreadable(error: unknown): UnusableFile {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === undefined ? message : (words[code] ?? code);
  return new UnusableFile("file-unreadable", `the file cannot be read: ${why}`);
}
