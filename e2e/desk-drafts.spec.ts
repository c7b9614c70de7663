import { dayOf, deskOf, newNote, save } from "./desk-browser.ts";
import { expect, test } from "./page.ts";

/** What a browser with JavaScript keeps by itself. */
test("what was typed survives a reload and a session that ended", async ({ browser }, info) => {
  const { page, context } = await deskOf(browser, info, "annotator");
  await page.goto("/desk/new/annotation");
  await page.getByLabel("Title").fill("Half a thought");
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("Half a thought");
  await page.reload();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Half a thought");
  await context.clearCookies();
  await save(page);
  await expect(page.getByText("You are not signed in any more.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Half a thought");
  await context.close();
});

test("a step is not taken without what was typed since the last save, unless it is pressed again", async ({
  browser,
}, info) => {
  const { page, context } = await deskOf(browser, info, "annotator");
  await newNote(page, "Typed since", dayOf(info));
  await page.getByLabel("Title").fill("Typed since then");
  const handIn = page.getByRole("button", { name: "Hand in for review" });
  await handIn.click();
  await expect(page.getByText("What you typed since the last save is not part of this.")).toBeVisible();
  await expect(handIn).toBeVisible();
  await save(page);
  await expect(page.getByText(/^Saved as version/)).toBeVisible();
  await expect(page.getByText("What you typed since the last save")).toHaveCount(0);
  await handIn.click();
  await expect(handIn).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Typed since then" })).toBeVisible();
  await context.close();
});
