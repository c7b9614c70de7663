import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isClosedAddress } from "../lib/accounts/closed-address.ts";
import { pageNames } from "../lib/i18n/address-language.ts";

/** Folders that are no page of readers: what rewrites lead to, what programs ask, and what the speed of pages is measured by. */
const others = ["api", "hello", "oembed", "tables"];

test("every page at the root of the site is known by name to the languages of addresses", () => {
  const folders = (of: string) =>
    readdirSync(path.join(import.meta.dirname, of), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[([]/.test(entry.name))
      .map((entry) => entry.name);
  const pages = [...folders("."), ...folders("(public)")].filter(
    (name) => !others.includes(name) && !isClosedAddress(`/${name}`),
  );
  expect(pages.filter((name) => !pageNames.some((known) => known === name))).toEqual([]);
});
