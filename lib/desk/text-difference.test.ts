import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedParts, type ShownPart, type TextPart, textDifference } from "./text-difference.ts";

/** The text that is left without the parts of one side. */
const without = (where: TextPart["where"], parts: readonly ShownPart[]) =>
  parts
    .filter((part) => part.where !== where)
    .map(({ text }) => text)
    .join("");

const changed = (before: string, after: string) =>
  textDifference(before, after).filter(({ where }) => where !== "both");

/** Sentences that are told apart by a number. */
const sentences = (count: number) =>
  Array.from({ length: count }, (_, at) => `The minister said for the ${at}th time that nothing is slow.`);

describe("what came and went", () => {
  it("puts both texts together again from the parts of a difference, folded or not", () => {
    const text = fc.oneof(
      fc.lorem({ maxCount: 60 }),
      fc.string({ unit: "binary" }),
      fc.lorem({ maxCount: 90, mode: "sentences" }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const parts of [textDifference(before, after), foldedParts(textDifference(before, after))]) {
          expect(without("after", parts)).toBe(before);
          expect(without("before", parts)).toBe(after);
        }
      }),
    );
  });

  it("marks the word that changed and leaves the others", () => {
    expect(changed("took no measure", "took every measure")).toEqual([
      { where: "before", text: "no" },
      { where: "after", text: "every" },
    ]);
  });

  it("finds single words also at both ends of a long text", () => {
    const said = sentences(200);
    const other = said.with(1, said[1]!.replace("nothing", "everything")).with(190, "He fell silent.");
    expect(changed(said.join(" "), other.join(" "))).toEqual([
      { where: "before", text: "nothing" },
      { where: "after", text: "everything" },
      ...changed(said[190]!, "He fell silent."),
    ]);
  });
});

describe("what is shown of it", () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `w${from + at}`).join(" ");

  it("folds what stayed the same but for eight words beside each change", () => {
    const before = `${numbers(1, 100)} old ${numbers(101, 200)}, old ${numbers(201, 300)}`;
    expect(foldedParts(textDifference(before, before.replaceAll("old", "new")))).toEqual([
      { where: "folded", text: `${numbers(1, 92)} `, words: 92 },
      { where: "both", text: `${numbers(93, 100)} ` },
      { where: "before", text: "old" },
      { where: "after", text: "new" },
      { where: "both", text: ` ${numbers(101, 108)}` },
      { where: "folded", text: ` ${numbers(109, 192)} `, words: 84 },
      { where: "both", text: `${numbers(193, 200)}, ` },
      { where: "before", text: "old" },
      { where: "after", text: "new" },
      { where: "both", text: ` ${numbers(201, 208)}` },
      { where: "folded", text: ` ${numbers(209, 300)}`, words: 92 },
    ]);
  });

  it("folds nothing where a fold would save nobody a line", () => {
    const parts = textDifference(`old ${numbers(1, 31)} old`, `new ${numbers(1, 31)} new`);
    expect(foldedParts(parts)).toEqual(parts);
  });
});
