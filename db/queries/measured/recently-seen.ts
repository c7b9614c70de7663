/**
 * A set that remembers at least the last `size` members it was given, and at most twice as many: what keeps a load
 * in constant memory while it must know what it has met a moment ago.
 */
export function recentlySeen(size: number): { add(member: number): void; has(member: number): boolean } {
  let young = new Set<number>();
  let old = new Set<number>();
  return {
    add(member) {
      young.add(member);
      if (young.size < size) return;
      old = young;
      young = new Set();
    },
    has: (member) => young.has(member) || old.has(member),
  };
}
