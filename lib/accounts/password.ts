/** The shortest password, in characters: NIST SP 800-63B-4 asks for 8 beside a second factor, 15 alone. */
export const LEAST_PASSWORD_LENGTH = 12;

/** The longest, so that hashing one cannot be made a burden. */
export const MOST_PASSWORD_LENGTH = 256;

/**
 * What is wrong with a password, in a sentence; null where nothing is. Length is what counts; mixtures of
 * signs are not asked for (NIST SP 800-63B-4, section 3.1.1.2).
 * @param known words that stand near the account, such as its name and email address.
 */
export function passwordFault(password: string, known: readonly string[] = []): string | null {
  const characters = [...password];
  if (characters.length < LEAST_PASSWORD_LENGTH)
    return `At least ${LEAST_PASSWORD_LENGTH} characters. Several words in a row are easy to keep in mind.`;
  if (password.length > MOST_PASSWORD_LENGTH) return `At most ${MOST_PASSWORD_LENGTH} characters.`;
  if (new Set(characters).size < 5) return "It repeats the same few characters.";
  const folded = password.toLowerCase();
  for (const word of known)
    if (word.length >= 4 && folded.replaceAll(word.toLowerCase(), "").length < 8)
      return "It is little more than your name or your address.";
  if (
    /^(?:0123456789|1234567890|abcdefghij|qwertyuiop|password|passwort|letmein)/.test(folded) &&
    folded.length < 20
  )
    return "It begins as the most common passwords do.";
  return null;
}
