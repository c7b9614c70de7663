import { dayOf, deskOf, newNote, readerOf, save } from "./desk-browser.ts";
import { expect, expectAccessible, test } from "./page.ts";

test("two who write at once lose nothing: both edits stand side by side", async ({ browser }, info) => {
  const one = await deskOf(browser, info, "annotator");
  const other = await deskOf(browser, info, "editor");
  const path = await newNote(one.page, `Shared (${info.project.name})`, dayOf(info));
  await one.page.goto(path);
  await other.page.goto(path);
  await expect(other.page.getByText(`Also open by ${one.name}`)).toBeVisible();
  await one.page.getByLabel(/^Text/).first().fill("What one wrote.");
  await one.page.getByLabel(/^Sources/).fill("A source");
  await save(one.page);
  await expect(one.page.getByText("Saved as version 2")).toBeVisible();
  await other.page.getByLabel(/^Text/).first().fill("What the other wrote.");
  // Where a script runs, it is told before the other saves.
  if (info.project.use.javaScriptEnabled !== false)
    await expect(other.page.getByText(`${one.name} saved version 2 meanwhile.`)).toBeVisible();
  await save(other.page);
  await expect(other.page.getByText(`${one.name} saved this while you were writing.`)).toBeVisible();
  await expect(other.page.getByLabel(/^Text/).first()).toHaveValue("What the other wrote.");
  await expect(other.page.getByLabel(/^Sources/)).toHaveValue("A source");
  await expect(other.page.locator("blockquote", { hasText: "What one wrote." })).toBeVisible();
  const seen = other.page.getByRole("complementary", { name: "As readers will see it" });
  await expect(seen.getByText("What the other wrote.")).toBeVisible();
  await expect(seen.getByText("What one wrote.")).toHaveCount(0);
  await expectAccessible(other.page);
  await save(other.page);
  await expect(other.page.getByText("Saved as version 3")).toBeVisible();
  await other.page.goto(`${path}/history`);
  await expect(other.page.getByRole("heading", { name: /Version 3/ })).toBeVisible();
  await other.page.getByRole("button", { name: "Restore version 2 as a new draft" }).click();
  await expect(other.page.getByLabel(/^Text/).first()).toHaveValue("What one wrote.");
  for (const { context } of [one, other]) await context.close();
});

test("a statement is withdrawn and leaves a tombstone where readers knew it", async ({ browser }, info) => {
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const page = author.page;
  await page.goto("/desk/new/statement");
  await page.getByLabel(/^Speaker/).fill("Somebody Important");
  await page.getByLabel(/^Side/).selectOption("government");
  await page.getByLabel(/^Said at/).fill("2015-10-20");
  await page
    .getByLabel(/^Country/)
    .first()
    .fill("IR");
  await page
    .getByLabel(/^Services/)
    .first()
    .fill("telegram");
  await page.getByLabel(/^In our own words/).fill("Nothing was blocked.");
  await page.getByLabel(/^Where it was published/).fill("A paper");
  await page
    .getByLabel(/^What it says/)
    .first()
    .selectOption("denies-interference");
  await save(page);
  await page.waitForURL(/\/desk\/records\/statement\//);
  await expect(page.getByText("As it would be today:").first()).toBeVisible();
  const path = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Handed in.")).toBeVisible();
  await editor.page.goto(path);
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.page.getByText("Published. Readers see it now.")).toBeVisible();
  const address = `/statements/${path.split("/").at(-1)}`;
  const reader = await readerOf(browser, info);
  await reader.goto(address);
  await expect(reader.getByText("Nothing was blocked.").first()).toBeVisible();
  const files = [`${address}.csv`, `/api/v1${address}`];
  for (const file of files) expect((await reader.request.get(file)).status(), file).toBe(200);
  await editor.page.getByLabel(/^For readers/).fill("Nobody said it.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
  await expect(reader.getByText("Nobody said it.")).toBeVisible();
  for (const file of files) {
    const answer = await reader.request.get(file);
    expect(answer.status(), file).toBe(410);
    expect(await answer.json(), file).toMatchObject({ status: 410, reason: "Nobody said it." });
  }
  await reader.close();
  for (const { context } of [author, editor]) await context.close();
});

test("a record is given to somebody else, who finds it among their own", async ({ browser }, info) => {
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const title = `For the editor (${info.project.name})`;
  await newNote(author.page, title, dayOf(info));
  const { page } = author;
  await expect(page.getByText("Nobody has taken this on.")).toBeVisible();
  await page.getByLabel("Give it to").selectOption({ label: `${editor.name}, editor` });
  await page.getByRole("button", { name: "Give", exact: true }).click();
  await expect(page.getByText(`${editor.name} has taken this on.`)).toBeVisible();
  await editor.page.goto("/desk?show=drafts&mine=yes");
  await expect(editor.page.getByRole("link", { name: title })).toBeVisible();
  await page.goto("/desk?show=drafts&mine=yes");
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  for (const { context } of [author, editor]) await context.close();
});

test("a preview link shows what it was made for, to anybody, and nothing else of the desk", async ({
  browser,
}, info) => {
  const author = await deskOf(browser, info, "annotator");
  const path = await newNote(author.page, `For a friend (${info.project.name})`, dayOf(info));
  await author.page.getByRole("button", { name: "Make a link" }).click();
  const href = await author.page.getByRole("link", { name: "This link" }).getAttribute("href");
  const stranger = await readerOf(browser, info);
  await stranger.goto(href ?? "");
  await expect(stranger.getByText("A preview, and not published.")).toBeVisible();
  await expect(stranger.getByRole("heading", { name: `For a friend (${info.project.name})` })).toBeVisible();
  await author.page.goto(path);
  await author.page.getByRole("button", { name: "End it" }).click();
  await expect(author.page.getByText("The link shows nothing any more.")).toBeVisible();
  expect((await stranger.goto(href ?? ""))?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: "This link shows nothing" })).toBeVisible();
  await expect(stranger.getByText(`For a friend (${info.project.name})`)).toHaveCount(0);
  expect((await author.page.goto("/desk/records/annotation/no-such-note"))?.status()).toBe(404);
  await expect(author.page.getByRole("heading", { name: "Nothing here for you" })).toBeVisible();
  await stranger.close();
  await author.context.close();
});
