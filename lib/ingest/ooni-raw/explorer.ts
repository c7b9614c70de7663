/**
 * The page of a measurement in OONI Explorer. Null where the uid is none that OONI gives out
 * (`20231108050001.000001_KE_telegram_0123456789abcdef`; before 2020 hexadecimal digits).
 */
export function explorerPage(uid: string): string | null {
  return isUid(uid) ? `https://explorer.ooni.org/m/${uid}` : null;
}

export function isUid(text: string): boolean {
  return text.length <= 100 && /^[A-Za-z0-9._-]+$/.test(text);
}
