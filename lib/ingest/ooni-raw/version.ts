/** Whether a dotted version is at most another: `0.2.1` is at most `0.2.3`. One that is no version is not. */
export function atMost(version: string, limit: string): boolean {
  const parts = numbersOf(version);
  const limits = numbersOf(limit);
  if (parts === null || limits === null) return false;
  for (let index = 0; index < Math.max(parts.length, limits.length); index++) {
    const difference = (parts[index] ?? 0) - (limits[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

function numbersOf(version: string): readonly number[] | null {
  return /^\d{1,6}(?:\.\d{1,6})*$/.test(version) ? version.split(".").map(Number) : null;
}
