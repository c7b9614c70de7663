import { trailOf } from "./accounts.ts";
import { dayOf, deskOf, newNote, readerOf, save } from "./desk-browser.ts";
import { expect, expectAccessible, test } from "./page.ts";

test("a note goes from its author over somebody else to readers, is corrected, and withdrawn", async ({
  browser,
}, info) => {
  const title = `The ${info.project.name} note`;
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const path = await newNote(author.page, title, dayOf(info));
  await expectAccessible(author.page);
  await author.page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(author.page.getByText("Handed in.")).toBeVisible();
  await expect(author.page.getByRole("button", { name: "Publish" })).toHaveCount(0);

  await editor.page.goto("/desk?show=review");
  await editor.page.getByRole("link", { name: title }).click();
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.page.getByText("Published. Readers see it now.")).toBeVisible();

  const service = "/ir/telegram?from=2015-09-01&to=2015-11-01";
  const reader = await readerOf(browser, info);
  await reader.goto(service);
  await expect(reader.getByRole("heading", { name: new RegExp(title) })).toBeVisible();
  await expect(reader.locator(".tl-pin").first()).toBeAttached();

  // A change after publication wants a note for readers.
  await author.page.goto(path);
  await author.page.getByLabel(/^Text/).first().fill(`It was **very slow (${info.project.name})**.`);
  await save(author.page);
  await expect(author.page.getByText(/Saved as version 4/)).toBeVisible();
  // What is saved can be handed in at once: the steps beside the form stand on what was saved.
  await author.page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(author.page.getByText(/say in the note for readers what is corrected/)).toBeVisible();
  await author.page.getByLabel(/^For readers/).fill("It was slower than that.");
  await author.page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(author.page.getByText("Handed in.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByText(`very slow (${info.project.name})`)).toHaveCount(0);
  await editor.page.goto(path);
  await editor.page.getByRole("button", { name: "Publish the correction" }).click();
  await expect(editor.page.getByText("Published. Readers see it now.")).toBeVisible();
  // Published is published: whoever asks after it sees it, at the first look.
  await reader.reload();
  await expect(reader.getByText(`very slow (${info.project.name})`)).toBeVisible();
  await reader.goto(`/history${path.replace("/desk/records", "")}`);
  await expect(reader.getByText("It was slower than that.")).toBeVisible();
  await expect(reader.locator("ins", { hasText: "very" }).first()).toBeVisible();
  await expectAccessible(reader);

  await editor.page.getByLabel(/^For readers/).fill("It was about another day.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  await reader.goto(service);
  await expect(reader.getByRole("heading", { name: new RegExp(title) })).toHaveCount(0);
  await reader.goto(`/history${path.replace("/desk/records", "")}`);
  await expect(reader.getByText("It was about another day.")).toBeVisible();

  const record = path.split("/").at(-1);
  const told = trailOf(info).filter(({ subject }) => subject === `annotation ${record}`);
  expect(told.map(({ action }) => action)).toEqual([
    "record.published",
    "record.corrected",
    "record.withdrawn",
  ]);
  for (const { context } of [author, editor]) await context.close();
  await reader.close();
});
