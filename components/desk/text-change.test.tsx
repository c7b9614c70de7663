import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextChange } from "./text-change.tsx";

test("a word changed on a long page is shown with what stands around it, and the rest can be unfolded in its place", () => {
  const words = Array.from({ length: 400 }, (_, at) => `w${at}`);
  const html = renderToStaticMarkup(
    <TextChange before={words.join(" ")} after={words.with(200, "slow").join(" ")} />,
  );
  expect(html).toContain("<del>w200</del><ins>slow</ins>");
  const folds = [...html.matchAll(/<details[^>]*><summary[^>]*>(.*?)<\/summary>(.*?)<\/details>/g)];
  expect(folds.map(([, summary]) => summary)).toEqual([
    "… 192 words are the same …",
    "… 191 words are the same …",
  ]);
  expect(folds.map(([, , text]) => text)).toEqual([
    words.slice(0, 192).join(" "),
    words.slice(209).join(" "),
  ]);
  const shown = html.replace(/<details.*?<\/details>/g, "").replace(/<[^>]+>/g, "");
  expect(shown).toBe(
    ` w192 w193 w194 w195 w196 w197 w198 w199 w200slow ${words.slice(201, 209).join(" ")}`.slice(1),
  );
});

test("a short text is shown whole", () => {
  const html = renderToStaticMarkup(<TextChange before="took no measure" after="took every measure" />);
  expect(html).not.toContain("<details");
  expect(html.replace(/<[^>]+>/g, "")).toBe("took noevery measure");
});
