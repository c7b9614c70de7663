import { expect, test } from "./page.ts";

/** The figure once script has taken over: the same rows, zoomed, by keyboard as well as by hand. */

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, "it is about what script adds");

test("the figure is explored in place, and the printed one comes back", async ({ page }) => {
  await page.goto("/ir/telegram");
  const figure = page.getByRole("figure").first();
  const printed = await figure.boundingBox();
  await figure.scrollIntoViewIfNeeded();
  const explore = figure.getByRole("button", { name: "Explore" });
  const zoomIn = figure.getByRole("button", { name: "Zoom in" });
  // Nobody asks for it: it takes over when the page is idle and the figure in sight.
  await expect(zoomIn).toBeVisible();
  const explored = await figure.boundingBox();
  expect(Math.abs(explored!.height - printed!.height), "pixels that the page jumped").toBeLessThanOrEqual(1);

  const shown = figure.getByRole("status");
  await expect(shown).toHaveText("Drag across to zoom");
  await zoomIn.focus();
  await page.keyboard.press("Enter");
  await expect(shown).toHaveText(/^Shown: .*2015.* to .*2015/);
  await figure.getByRole("group", { name: /^Interactive timeline/ }).press("0");
  await expect(shown).toHaveText("Drag across to zoom");

  await figure.getByRole("button", { name: "Back to the printed figure" }).click();
  await expect(explore).toBeVisible();
  await expect(zoomIn).toBeHidden();
});
