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
  // What follows a hyphen (`3.10.0-beta.3`) is a step on the way to the version before it.
  const numbers = /^v?(\d{1,6}(?:\.\d{1,6})*)(?:-.*)?$/.exec(version)?.[1];
  return numbers === undefined ? null : numbers.split(".").map(Number);
}
