/**
 * Arguments as one line for a POSIX shell (IEEE Std 1003.1, Shell Command Language, 2.2.2): what a shell would read as
 * anything but itself stands in single quotation marks. A leading `=` is the name of a command to zsh.
 */
export function shellWords(words: readonly string[]): string {
  return words.map(quoted).join(" ");
}

function quoted(word: string): string {
  if (/^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
