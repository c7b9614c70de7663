import { deskOf, save } from "./desk-browser.ts";
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
