import type { APIRequestContext } from "@playwright/test";
import type { FieldDeclaration } from "../lib/desk/forms/form.ts";
import { recordForms } from "../lib/desk/forms/index.ts";
import { deskOf, newNote, readerOf, save } from "./desk-browser.ts";
import { expect, test } from "./page.ts";

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

/** Whatever a form has: a kind of record that is added is tried without a line here. */
for (const { kind, groups, list } of recordForms)
  test(`tricks in every field of a ${kind} stay words at the desk and behind its preview link`, async ({
    browser,
  }, info) => {
    const { page, context } = await deskOf(browser, info, "annotator");
    if (kind === "episode-review") await page.goto("/desk/records/episode-review/ke-telegram-20241101-02");
    else await page.goto(`/desk/new/${kind}`);
    const typeInto = async ({ input }: FieldDeclaration, name: string) => {
      const field = page.locator(`[name="${name}"]`);
      if (input === "choice") await field.selectOption({ index: 1 });
      else if (input === "check") await field.check();
      else await field.fill(`${trick}\n[a](javascript:window.hurt=1)`);
    };
    for (const field of groups.flatMap(({ fields }) => fields)) await typeInto(field, field.name);
    for (const field of list?.fields ?? []) {
      // Each in turn under a kind that has use for it; all of them are sent.
      const [use] = field.onlyFor ?? [];
      if (use !== undefined) await page.locator(`[name="${list?.name}.1.kind"]`).selectOption(use);
      await typeInto(field, `${list?.name}.1.${field.name}`);
    }
    await save(page);
    await expect(page.getByText(/Saved/).first()).toBeVisible();
    await page.waitForURL(new RegExp(`/desk/records/${kind}/`));
    const path = new URL(page.url()).pathname;
    await page.goto(path);
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByRole("link", { name: "This link" }).getAttribute("href");
    for (const address of [path, `${path}/history`, "/desk?show=drafts", "/desk?show=records", link ?? ""]) {
      await page.goto(address);
      expect(await page.evaluate(() => "hurt" in window), address).toBe(false);
      expect(
        await page
          .locator('[src*="evil"], a[href^="javascript"], img[src="x"], [onmouseover], [onerror]')
          .count(),
        address,
      ).toBe(0);
    }
    await page.goto(path);
    await page.getByRole("button", { name: "Throw the draft away" }).click();
    await expect(page.getByText(/was thrown away/)).toBeVisible();
    await context.close();
  });

test("tricks in text fields stay words: on pages, in feeds, in images, in files", async ({
  browser,
  request,
}, info) => {
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
