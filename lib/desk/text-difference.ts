/** A run of words that both texts hold, or only one of them. */
export interface TextPart {
  readonly where: "both" | "before" | "after";
  readonly text: string;
}

/** Texts of more pieces are not laid over each other piece by piece: the table below grows with their product. */
const mostPieces = 600;

/**
 * What came and went between two texts, by words, and in long texts first by sentences: the longest common subsequence
 * (Hirschberg 1975, by the plain table). Put together, the parts of `both` and `before` are the one text, those of `both`
 * and `after` the other.
 */
export function textDifference(before: string, after: string): TextPart[] {
  const byWords = changes(words(before), words(after));
  if (byWords !== null) return joined(byWords);
  const bySentences = changes(sentences(before), sentences(after)) ?? replaced(before, after);
  return joined(gathered(bySentences).flatMap((one) => ("where" in one ? [one] : withinChange(one))));
}

interface Change {
  readonly before: string;
  readonly after: string;
}

function withinChange({ before, after }: Change): readonly TextPart[] {
  return changes(words(before), words(after)) ?? replaced(before, after);
}

function replaced(before: string, after: string): TextPart[] {
  return [
    { where: "before", text: before },
    { where: "after", text: after },
  ];
}

/** What both hold, and between such parts all that went and all that came as one change. */
function gathered(parts: readonly TextPart[]): (TextPart | Change)[] {
  const all: (TextPart | Change)[] = [];
  let change: { before: string; after: string } | null = null;
  for (const { where, text } of parts) {
    if (where === "both") {
      change = null;
      all.push({ where, text });
      continue;
    }
    if (change === null) {
      change = { before: "", after: "" };
      all.push(change);
    }
    change[where] += text;
  }
  return all;
}

/** The same of pieces; null where there are too many between what both begin and end with. */
function changes(whole: readonly string[], other: readonly string[]): TextPart[] | null {
  // What both begin and end with needs no table: a word changed on a long page is told as that.
  const shorter = Math.min(whole.length, other.length);
  let head = 0;
  while (head < shorter && whole[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && whole.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const a = whole.slice(head, whole.length - tail);
  const b = other.slice(head, other.length - tail);
  if (a.length > mostPieces || b.length > mostPieces) return null;
  return [
    { where: "both", text: whole.slice(0, head).join("") },
    ...commonAndNot(a, b),
    { where: "both", text: whole.slice(whole.length - tail).join("") },
  ];
}

function commonAndNot(a: readonly string[], b: readonly string[]): TextPart[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const parts: TextPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ where: "both", text: a[i]! });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j === b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      parts.push({ where: "before", text: a[i]! });
      i += 1;
    } else {
      parts.push({ where: "after", text: b[j]! });
      j += 1;
    }
  }
  return parts;
}

/** Words, and what stands between them. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/** Sentences and lines, each with the sign that ends it. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?؟。\n])/u);
}

function joined(parts: readonly TextPart[]): TextPart[] {
  const runs: { where: TextPart["where"]; text: string }[] = [];
  for (const { where, text } of parts) {
    if (text === "") continue;
    const last = runs.at(-1);
    if (last?.where === where) last.text += text;
    else runs.push({ where, text });
  }
  return runs;
}

/** A part as it is shown: what both texts hold far from any change is folded away, and how many words that are. */
export type ShownPart =
  | TextPart
  | { readonly where: "folded"; readonly text: string; readonly words: number };

/** So many words of what stayed the same are shown on either side of a change. */
const wordsAround = 8;
/** A fold of fewer words would save nobody a line. */
const fewestFolded = 16;

/** The parts of a difference, long stretches without a change folded but for a few words next to each change. */
export function foldedParts(parts: readonly TextPart[]): ShownPart[] {
  return parts.flatMap((part, index): ShownPart[] => {
    if (part.where !== "both") return [part];
    const pieces = words(part.text);
    const places = pieces.flatMap((piece, at) => (/[\p{L}\p{N}]/u.test(piece) ? [at] : []));
    const head = index === 0 ? 0 : wordsAround;
    const tail = index === parts.length - 1 ? 0 : wordsAround;
    const folded = places.length - head - tail;
    if (folded < fewestFolded) return [part];
    const from = head === 0 ? 0 : places[head - 1]! + 1;
    const to = tail === 0 ? pieces.length : places[places.length - tail]!;
    return [
      { where: "both", text: pieces.slice(0, from).join("") },
      { where: "folded", text: pieces.slice(from, to).join(""), words: folded },
      { where: "both", text: pieces.slice(to).join("") },
    ].filter(({ text }) => text !== "") as ShownPart[];
  });
}
