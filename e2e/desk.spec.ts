import type { APIRequestContext, Browser, BrowserContext, Page, TestInfo } from "@playwright/test";
import type { Role } from "../lib/accounts/role.ts";
import { serverDatabase, signedInAs } from "./accounts.ts";
import { expect, expectAccessible, test } from "./page.ts";

/** A browser of its own for somebody of a role. */
async function deskOf(
  browser: Browser,
  info: TestInfo,
  role: Role,
): Promise<{ page: Page; context: BrowserContext; name: string }> {
  const { page, context } = await browserOf(browser, info);
  const { name } = await signedInAs(context, info, role);
  return { page, context, name };
}

/** A browser of its own, as the project has it. */
async function browserOf(browser: Browser, info: TestInfo): Promise<{ page: Page; context: BrowserContext }> {
  const { baseURL, viewport, colorScheme, javaScriptEnabled } = info.project.use;
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(viewport === undefined ? {} : { viewport }),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(javaScriptEnabled === undefined ? {} : { javaScriptEnabled }),
  });
  return { page: await context.newPage(), context };
}

/** axe runs in the page, and needs its script. */
async function expectUsable(page: Page, info: TestInfo): Promise<void> {
  if (info.project.use.javaScriptEnabled !== false) await expectAccessible(page);
}

/** Somebody who is not signed in. */
async function readerOf(browser: Browser, info: TestInfo): Promise<Page> {
  return (await browserOf(browser, info)).page;
}

/** One whole way is tried everywhere; the rest where it differs: with JavaScript, and without. */
function notEverywhere(info: TestInfo): void {
  test.skip(["phone", "desktop dark"].includes(info.project.name), "the same as on the desktop");
}

/** Places run side by side on one server: each has a day of its own to write about. */
function dayOf(info: TestInfo): string {
  const places = ["phone", "desktop", "desktop dark", "phone without JavaScript"];
  return `2015-09-${String(places.indexOf(info.project.name) + 10).padStart(2, "0")}`;
}

const save = (page: Page) => page.getByRole("button", { name: /^Save/ }).click();

async function newNote(page: Page, title: string, day: string, text = "It was **slow**.") {
  await page.goto(`/desk/new/annotation?country=IR&service=telegram&from=${day}&to=${day}`);
  await page.getByLabel("Title").fill(title);
  await page
    .getByLabel("Text", { exact: true })
    .or(page.getByLabel(/^Text /))
    .first()
    .fill(text);
  await save(page);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a note goes from its author over somebody else to readers, is corrected, and withdrawn", async ({
  browser,
}, info) => {
  const title = `The ${info.project.name} note`;
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const path = await newNote(author.page, title, dayOf(info));
  await expectUsable(author.page, info);
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
  await author.page.goto(path);
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
  await expectUsable(reader, info);

  await editor.page.getByLabel(/^For readers/).fill("It was about another day.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  await reader.goto(service);
  await expect(reader.getByRole("heading", { name: new RegExp(title) })).toHaveCount(0);
  await reader.goto(`/history${path.replace("/desk/records", "")}`);
  await expect(reader.getByText("It was about another day.")).toBeVisible();

  const record = path.split("/").at(-1);
  const { sqlite } = serverDatabase(info);
  const trail = sqlite.prepare("SELECT action FROM audit_trail WHERE subject = ? ORDER BY number").pluck();
  expect(trail.all(`annotation ${record}`)).toEqual([
    "record.published",
    "record.corrected",
    "record.withdrawn",
  ]);
  sqlite.close();
  for (const { context } of [author, editor]) await context.close();
  await reader.close();
});

test("two who write at once lose nothing: both edits stand side by side", async ({ browser }, info) => {
  notEverywhere(info);
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
  await save(other.page);
  await expect(other.page.getByText(`${one.name} saved this while you were writing.`)).toBeVisible();
  await expect(other.page.getByLabel(/^Text/).first()).toHaveValue("What the other wrote.");
  await expect(other.page.getByLabel(/^Sources/)).toHaveValue("A source");
  await expect(other.page.locator("blockquote", { hasText: "What one wrote." })).toBeVisible();
  await expectUsable(other.page, info);
  await save(other.page);
  await expect(other.page.getByText("Saved as version 3")).toBeVisible();
  await other.page.goto(`${path}/history`);
  await expect(other.page.getByRole("heading", { name: /Version 3/ })).toBeVisible();
  await other.page.getByRole("button", { name: "Restore version 2 as a new draft" }).click();
  await expect(other.page.getByLabel(/^Text/).first()).toHaveValue("What one wrote.");
  for (const { context } of [one, other]) await context.close();
});

test("a statement is withdrawn and leaves a tombstone where readers knew it", async ({ browser }, info) => {
  notEverywhere(info);
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
  await editor.page.getByLabel(/^For readers/).fill("Nobody said it.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
  await expect(reader.getByText("Nobody said it.")).toBeVisible();
  await reader.close();
  for (const { context } of [author, editor]) await context.close();
});

/** What a spreadsheet takes for a formula and a browser for script. */
const trick =
  '=HYPERLINK("https://evil.example","x")<script>window.hurt=1</script><img src=x onerror=window.hurt=1>';

/** The pictures are there: nothing in the words keeps them from being drawn. */
async function expectDrawn(request: APIRequestContext, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect((await answer.body()).subarray(1, 4).toString(), address).toBe("PNG");
  }
}

/** In every format the words are as they were written; a spreadsheet is kept from reading them as a formula. */
async function expectWords(
  request: APIRequestContext,
  table: "annotations" | "statements",
  column: string,
  record: string,
): Promise<void> {
  const csv = await (await request.get(`/ir/telegram/${table}.csv`)).text();
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example""`);
  expect(csv).not.toMatch(/(?:^|[,\n])"?=HYPERLINK/);
  const one = await request.get(`/api/v1/${table}/${record}`);
  expect(one.headers()["content-type"]).toMatch(/^application\/json/);
  expect(one.headers()["x-content-type-options"]).toBe("nosniff");
  expect(JSON.stringify(await one.json())).toContain(JSON.stringify(trick).slice(1, -1));
  const lines = (await (await request.get(`/ir/telegram/${table}.jsonl`)).text()).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line)[column])).toContain(trick);
  for (const format of ["json", "parquet", "zip"])
    expect((await request.get(`/ir/telegram/${table}.${format}`)).status(), format).toBe(200);
}

test("tricks in text fields stay words: on pages, in feeds, in images, in files", async ({
  browser,
  request,
}, info) => {
  test.skip(info.project.name !== "desktop", "one server, one look");
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const text = `${trick}\n\n[a](javascript:window.hurt=1) ![b](https://evil.example/pixel.png)`;
  const path = await newNote(author.page, trick, "2015-10-16", text);
  await author.page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(author.page.getByText("Handed in.")).toBeVisible();
  await editor.page.goto(path);
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.page.getByText("Published. Readers see it now.")).toBeVisible();
  const record = path.split("/").at(-1);
  const service = "/ir/telegram?from=2015-10-01&to=2015-11-01";
  for (const address of [service, `/history/annotation/${record}`, path, "/desk?show=drafts"]) {
    const page = address.startsWith("/desk") ? editor.page : await readerOf(browser, info);
    await page.goto(address);
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(await page.locator('[src*="evil"], a[href^="javascript"], img[src="x"]').count()).toBe(0);
  }
  for (const address of [
    "/figures/ir/telegram.svg",
    "/ir/telegram.csv",
    "/feeds/ir/telegram.atom",
    "/feeds/ir/telegram.json",
  ]) {
    const answer = await request.get(address);
    const whole = await answer.text();
    // Titles of a JSON feed are plain text by its specification; what readers' programs render is its HTML.
    const body = address.endsWith(".json")
      ? (JSON.parse(whole) as { items: { content_html: string }[] }).items
          .map((item) => item.content_html)
          .join("\n")
      : whole;
    expect(body, address).not.toMatch(/<script>window\.hurt|<img src=x/);
    expect(body, address).not.toMatch(/(?:^|,|\n)"?=HYPERLINK/);
  }
  await expectDrawn(request, ["/cards/ir/telegram.png", "/figures/ir/telegram.png?width=800"]);
  await expectWords(request, "annotations", "title", record ?? "");
  await editor.page.goto(path);
  await editor.page.getByLabel(/^For readers/).fill("It was a test.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  for (const { context } of [author, editor]) await context.close();
});

test("tricks in a statement's fields stay words wherever it is read", async ({ browser, request }, info) => {
  test.skip(info.project.name !== "desktop", "one server, one look");
  const author = await deskOf(browser, info, "annotator");
  const editor = await deskOf(browser, info, "editor");
  const { page } = author;
  await page.goto("/desk/new/statement");
  const fill = (label: RegExp, words: string) => page.getByLabel(label).first().fill(words);
  for (const label of [/^Speaker/, /^Role/, /^Organisation/, /^In our own words/, /^The words themselves/])
    await fill(label, trick);
  for (const label of [/^Translation/, /^Translator/]) await fill(label, trick);
  await page.getByLabel(/^Side/).selectOption("government");
  await fill(/^Said at/, "2015-10-22");
  await fill(/^Country/, "IR");
  await fill(/^Services/, "telegram");
  await fill(/^Language of the words/, "en");
  await fill(/^Where it was published/, `${trick} | javascript:window.hurt=1`);
  await page
    .getByLabel(/^What it says/)
    .first()
    .selectOption("denies-interference");
  await save(page);
  await page.waitForURL(/\/desk\/records\/statement\//);
  const path = new URL(page.url()).pathname;
  // An address that runs is none: it cannot even be handed in.
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText(/This is not whole yet/)).toBeVisible();
  await fill(/^Where it was published/, `${trick} | https://example.org/"onmouseover="window.hurt=1`);
  await save(page);
  await expect(page.getByText("Saved as version 2")).toBeVisible();
  await page.goto(path);
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Handed in.")).toBeVisible();
  await editor.page.goto(path);
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.page.getByText("Published. Readers see it now.")).toBeVisible();
  const record = path.split("/").at(-1) ?? "";
  const readers = await readerOf(browser, info);
  for (const address of [
    `/statements/${record}`,
    "/statements",
    "/speakers",
    "/claims?country=ir",
    "/search?q=HYPERLINK",
    "/ir/telegram",
    "/fa/ir/telegram",
    `/history/statement/${record}`,
    path,
    `${path}/history`,
    "/desk?show=contested",
  ]) {
    const seen = address.startsWith("/desk") ? editor.page : readers;
    await seen.goto(address);
    expect(await seen.evaluate(() => "hurt" in window), address).toBe(false);
    expect(
      await seen
        .locator('[src*="evil"], a[href^="javascript"], img[src="x"], [onmouseover], [onerror]')
        .count(),
      address,
    ).toBe(0);
  }
  await expectDrawn(request, [`/cards/statements/${record}.png`, "/cards/ir/telegram.png"]);
  await expectWords(request, "statements", "summary", record);
  for (const address of ["/feeds/all.atom", "/feeds/ir/telegram.atom", "/figures/ir/telegram.svg"])
    expect(await (await request.get(address)).text(), address).not.toMatch(/<script>window|<img src=x/);
  await editor.page.goto(path);
  await editor.page.getByLabel(/^For readers/).fill("It was a test.");
  await editor.page.getByRole("button", { name: "Withdraw from readers" }).click();
  await expect(editor.page.getByText("Withdrawn. Readers find a note in its place.")).toBeVisible();
  for (const { context } of [author, editor]) await context.close();
});

test("a record is given to somebody else, who finds it among their own", async ({ browser }, info) => {
  notEverywhere(info);
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

test("what was typed survives a reload and a session that ended", async ({ browser }, info) => {
  notEverywhere(info);
  test.skip(
    info.project.use.javaScriptEnabled === false,
    "a browser without JavaScript keeps nothing by itself",
  );
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

test("a preview link shows what it was made for, to anybody, and nothing else of the desk", async ({
  browser,
}, info) => {
  notEverywhere(info);
  const author = await deskOf(browser, info, "annotator");
  await newNote(author.page, `For a friend (${info.project.name})`, dayOf(info));
  await author.page.getByRole("button", { name: "Make a link" }).click();
  const href = await author.page.getByRole("link", { name: "This link" }).getAttribute("href");
  const stranger = await readerOf(browser, info);
  await stranger.goto(href ?? "");
  await expect(stranger.getByText("A preview, and not published.")).toBeVisible();
  await expect(stranger.getByRole("heading", { name: `For a friend (${info.project.name})` })).toBeVisible();
  await stranger.goto(`${href}x`);
  await expect(stranger.getByRole("heading", { name: "This link shows nothing" })).toBeVisible();
  await expect(stranger.getByText(`For a friend (${info.project.name})`)).toHaveCount(0);
  await author.page.goto("/desk/records/annotation/no-such-note");
  await expect(author.page.getByRole("heading", { name: "Nothing here for you" })).toBeVisible();
  await stranger.close();
  await author.context.close();
});
