import { expect, test } from "vitest";
import { speakerId } from "./speaker.ts";

test.each([
  ["Pavel Durov", "pavel-durov"],
  ["  pavel   DUROV ", "pavel-durov"],
  ["José García-Peña", "jose-garcia-pena"],
  ["Mahmud Vaezi (minister)", "mahmud-vaezi-minister"],
  ["O’Brien, “Pat”", "o-brien-pat"],
])("%s is %s", (name, id) => expect(speakerId(name)).toBe(id));

test("names in other scripts have ids of their own, that no Latin name takes", () => {
  const ids = ["محمود واعظی", "Павел Дуров", "Иван X", "X", "Пётр X"].map(speakerId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(speakerId("Павел Дуров")).toBe(speakerId("павел  дуров"));
});

test("a very long name stays short, and apart from another that begins like it", () => {
  const long = "The Committee for the Determination of Instances of Criminal Content of the Country";
  expect(speakerId(long).length).toBeLessThan(70);
  expect(speakerId(`${long} A`)).not.toBe(speakerId(`${long} B`));
});
