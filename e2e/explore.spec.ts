import { signedInAs } from "./accounts.ts";
import { expect, test } from "./page.ts";

/** The figure once script has taken over: the same rows, zoomed, by keyboard as well as by hand. */

/** The explorer waits until the browser has leisure, which on a busy machine is late. */
const whenIdle = { timeout: 20_000 };

test("the figure is explored in place, and the printed one comes back", async ({ page }) => {
  await page.goto("/ir/telegram");
  const figure = page.getByRole("figure").first();
  const printed = await figure.boundingBox();
  await figure.scrollIntoViewIfNeeded();
  const explore = figure.getByRole("button", { name: "Explore" });
  const zoomIn = figure.getByRole("button", { name: "Zoom in" });
  // Nobody asks for it: it takes over when the page is idle and the figure in sight.
  await expect(zoomIn).toBeVisible(whenIdle);
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

test("the explorer says what the print says, draws one line through all lanes and is dragged over a stretch", async ({
  page,
}) => {
  for (const address of ["/ir/telegram", "/fa/ke/telegram"]) {
    await page.goto(address);
    const figure = page.getByRole("figure").first();
    await figure.scrollIntoViewIfNeeded();
    const sheet = figure.locator(".explorer-paper");
    await expect(sheet).toBeVisible(whenIdle);
    const width = await sheet.locator("svg").first().getAttribute("width");
    const words = (of: string) => figure.locator(of).locator("text").allTextContents();
    const printed = await words(`[data-part=print] svg[width="${width}"]`);
    expect(printed.length).toBeGreaterThan(20);
    expect(await words(".explorer-paper svg")).toEqual(printed);

    const box = (await sheet.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.48, box.y + 300);
    await page.mouse.move(box.x + box.width * 0.5, box.y + 300);
    const said = figure.locator(".explorer-tooltip");
    await expect(said).toContainText("Dimline simulator");
    expect((await said.locator("p").count()) - 2, "lanes that say something").toBeGreaterThanOrEqual(3);
    const line = (await figure.locator(".tl-cursor").boundingBox())!;
    expect(line.height).toBeGreaterThan(box.height * 0.8);

    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.62, box.y + 300, { steps: 4 });
    await page.mouse.up();
    await expect(figure.locator(".explorer-link")).toHaveCount(2);
  }
});

test("a stretch that was chosen hands itself over: as a file, as an address, and at the desk to a note", async ({
  page,
  context,
  request,
}, info) => {
  await page.goto("/ir/telegram?from=2015-09-01&to=2015-11-01");
  const figure = page.getByRole("figure").first();
  await figure.scrollIntoViewIfNeeded();
  const csv = figure.getByRole("link", { name: "CSV of this stretch" });
  await expect(figure.getByRole("button", { name: "Zoom in" })).toBeVisible(whenIdle);
  await expect(csv).toHaveCount(0);
  await figure.getByRole("button", { name: "Zoom in" }).click();
  const file = await csv.getAttribute("href");
  const rows = (await (await request.get(file ?? "")).text()).trim().split("\n");
  expect(rows.length).toBeGreaterThan(1);
  const whole = await (await request.get("/ir/telegram.csv?from=2015-09-01&to=2015-11-01")).text();
  expect(rows.length).toBeLessThan(whole.trim().split("\n").length);
  const link = figure.getByRole("link", { name: "Link to this stretch" });
  const { searchParams } = new URL((await link.getAttribute("href")) ?? "", page.url());
  expect(new URLSearchParams(file?.split("?")[1]).get("from")).toBe(searchParams.get("from"));
  await expect(figure.getByRole("link", { name: "Annotate this stretch" })).toHaveCount(0);

  // Whoever has been at the desk with this browser is led there with the stretch.
  await signedInAs(context, info, "annotator");
  await page.goto("/desk");
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await page.goto("/ir/telegram?from=2015-09-01&to=2015-11-01");
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole("button", { name: "Zoom in" }).click();
  await figure.getByRole("link", { name: "Annotate this stretch" }).click();
  await expect(page.getByRole("heading", { name: "New annotation" })).toBeVisible();
  await expect(page.getByLabel(/^From/)).toHaveValue(searchParams.get("from") ?? "?");
  await expect(page.getByLabel(/^Service/)).toHaveValue("telegram");
  await expect(page.getByText("is no date", { exact: false })).toHaveCount(0);
  await context.clearCookies();
  await page.goto("/sign-in");
  // The page of signing in forgets the desk as soon as its script runs; nobody leaves it faster than that by hand.
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto("/ir/telegram?from=2015-09-01&to=2015-11-01");
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole("button", { name: "Zoom in" }).click();
  await expect(link).toBeVisible();
  await expect(figure.getByRole("link", { name: "Annotate this stretch" })).toHaveCount(0);
});
