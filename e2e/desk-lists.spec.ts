import { deskOf } from "./desk-browser.ts";
import { expect, expectAccessible, test } from "./page.ts";

/** Places run side by side on one server: each looks at a statement of its own. */
const contested: Readonly<Record<string, string>> = {
  desktop: "cables",
  "phone without JavaScript": "no order",
};

test("what nobody wrote in yet is given away, looked at, and taken back", async ({ browser }, info) => {
  const { page, context, name } = await deskOf(browser, info, "annotator");
  const words = contested[info.project.name] ?? "";
  const list = `/desk?show=contested&q=${encodeURIComponent(words)}`;
  const rows = page.getByRole("checkbox", { name: /^Choose/ });
  await page.goto(list);
  await expect(rows).toHaveCount(1);
  await rows.check();
  await page.getByRole("button", { name: "Give", exact: true }).click();
  await expect(page.getByText(`One given to ${name}.`)).toBeVisible();
  await page.goto(`${list}&mine=yes`);
  await expect(page.getByText(`${name} has taken this on`)).toBeVisible();
  await expectAccessible(page);

  await rows.check();
  await page.getByRole("button", { name: "Looked at: off the list" }).click();
  await expect(page.getByText(/One taken off the list\./)).toBeVisible();
  await page.goto(list);
  await expect(rows).toHaveCount(0);
  await page.goto(`${list}&looked=yes`);
  await expect(page.getByText(`looked at by ${name}`)).toBeVisible();
  await rows.check();
  await page.getByRole("button", { name: "Put back on the list" }).click();
  await expect(page.getByText("One put back on the list.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/One taken off the list\./)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("One put back on the list.")).toBeVisible();
  await page.goto(list);
  await expect(rows).toHaveCount(1);
  await context.close();
});

test("a record that was loaded is found, and can be withdrawn by an editor without an edit before", async ({
  browser,
}, info) => {
  const { page, context } = await deskOf(browser, info, "editor");
  await page.goto("/desk?show=records&q=farneghizad");
  await page
    .getByRole("link", { name: /Farneghizad/ })
    .first()
    .click();
  await expect(page.getByText("as loaded")).toBeVisible();
  await page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(page.getByText("Say why.")).toBeVisible();
  await context.close();
});
