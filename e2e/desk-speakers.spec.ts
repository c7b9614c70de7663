import { deskOf, readerOf, save } from "./desk-browser.ts";
import { expect, expectAccessible, test } from "./page.ts";

test("a speaker is entered, reviewed, offered to who writes, and one page for readers under any spelling", async ({
  browser,
}, info) => {
  const place = info.project.name.replaceAll(" ", "-").toLowerCase();
  const name = `Nima ${place}`;
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const { page } = author;
  await page.goto("/desk/new/speaker");
  await page.getByLabel(/^Is/).selectOption("person");
  await page.getByLabel(/^Name/).fill(name);
  await page.getByLabel(/^Other ways to write it/).fill(`Neema ${place}\nنیما ${place}`);
  await page.getByLabel(/^Role/).fill("spokesperson");
  await page.getByLabel(/^Side/).selectOption("regulator");
  await page.getByLabel(/^Country/).fill("IR");
  await page.getByLabel(/^A few words/).fill("Spoke **often**. <img src=x onerror=window.hurt=1>");
  await save(page);
  await page.waitForURL(/\/desk\/records\/speaker\//);
  const path = new URL(page.url()).pathname;
  await expectAccessible(page);
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Handed in.")).toBeVisible();
  const reader = await readerOf(browser, info);
  const address = `/speakers/nima-${place}`;
  expect((await reader.goto(address))?.status()).toBe(404);
  await editor.page.goto(path);
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.page.getByText("Published. Readers see it now.")).toBeVisible();

  await reader.goto(`/speakers/neema-${place}`);
  await expect(reader).toHaveURL(address);
  await expect(reader.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(reader.getByText("often", { exact: true })).toBeVisible();
  expect(await reader.locator('img[src="x"]').count()).toBe(0);
  await expectAccessible(reader);

  // The form of a statement offers the name, and takes the rest from the catalogue.
  await page.goto("/desk/new/statement");
  await expect(page.locator(`#list-speakers option[value="${name}"]`)).toBeAttached();
  await page.getByLabel(/^Speaker/).fill(name);
  if (info.project.use.javaScriptEnabled !== false) {
    await expect(page.getByLabel(/^Role/)).toHaveValue("spokesperson");
    await expect(page.getByLabel(/^Side/)).toHaveValue("regulator");
  }
  // As keyboards of Persian write it; the word beside the field is that of the form.
  await page.getByLabel(/^Said at/).fill("۲۰۱۵-۱۰-۲۰");
  await page
    .getByLabel(/^Services/)
    .first()
    .fill("telegram، viber");
  await save(page);
  await page.waitForURL(/\/desk\/records\/statement\//);
  await expect(page.locator("#f-country-problem")).toBeVisible();
  await expect(page.locator("#f-said_at-problem")).toHaveCount(0);
  await expect(page.locator("#f-services-problem")).toHaveCount(0);
  await page.getByRole("button", { name: "Throw the draft away" }).click();
  await expect(page.getByText("The change was thrown away; it stays in the history.")).toBeVisible();

  await editor.page.goto(path);
  await editor.page.getByLabel(/^For readers/).fill("A test.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  expect((await reader.goto(address))?.status()).toBe(404);
  await reader.goto(`/history${path.replace("/desk/records", "")}`);
  await expect(reader.getByText("A test.")).toBeVisible();
  await reader.close();
  for (const { context } of [author, editor]) await context.close();
});
