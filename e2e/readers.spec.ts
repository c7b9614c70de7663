import { expect, expectAccessible, test } from "./page.ts";

/** What a reader finds, on every screen and with JavaScript on and off. */

test("the service page tells in one sentence what happened, and shows it", async ({ page }) => {
  await page.goto("/ir/telegram");
  await expect(page.getByRole("heading", { level: 1, name: "Telegram in Iran" })).toBeVisible();
  await expect(page.getByText(/slowed from 13 October 2015 for about 6\.\d days/).first()).toBeVisible();
  await expect(page.getByText(/blocked for about 2 hours on 20 October 2015/).first()).toBeVisible();
  const figure = page.getByRole("figure").first();
  await expect(figure).toBeVisible();
  await expect(
    figure
      .getByText(/simulated measurements/i)
      .locator("visible=true")
      .first(),
  ).toBeVisible();
  for (const name of [
    "What we know",
    "What officials said",
    "What we can’t tell",
    "Episodes",
    "Statements and verdicts",
  ])
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
});

test("everything that rests on simulated measurements says so", async ({ page }) => {
  for (const path of [
    "/",
    "/ir",
    "/ir/telegram",
    "/episodes",
    "/statements/ir-2015-10-20-farneghizad-no-measure",
  ]) {
    await page.goto(path);
    await expect(page.getByText("Simulated measurements.").first()).toBeVisible();
  }
});

test("the denial is contradicted, with reasons that carry figures and lead to their episode", async ({
  page,
}) => {
  await page.goto("/ir/telegram");
  await page
    .getByRole("region", { name: "What officials said" })
    .getByRole("link", { name: /Farneghizad/ })
    .click();
  await expect(page).toHaveURL(/\/statements\/ir-2015-10-20-farneghizad-no-measure$/);
  await expect(page.getByText("Contradicted").first()).toBeVisible();
  const reasons = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: /observations/ });
  await expect(reasons.first()).toContainText(/\d/);
  await page
    .getByRole("link", { name: /ir-telegram-20151013-01|Throttling/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/episodes\/ir-telegram-20151013-01/);
});

test("the platform's durations are supported", async ({ page }) => {
  await page.goto("/statements/ir-2015-10-20-durov-restored");
  for (const claim of ["#claim-1", "#claim-2", "#claim-3"]) {
    await expect(page.locator(claim).getByText("Supported", { exact: true }).first()).toBeVisible();
    await expect(page.locator(claim).getByText("Contradicted", { exact: true })).toHaveCount(0);
  }
});

test("an announced timetable is told network by network", async ({ page }) => {
  await page.goto("/statements/ke-2024-10-31-ca-letter");
  const table = page.getByRole("table", { name: /schedule|timetable|network/i }).first();
  await expect(table.getByRole("row").filter({ hasText: "33771" })).toContainText(/kept to/i);
  await expect(table.getByRole("row").filter({ hasText: "36926" })).toContainText(/went beyond it/i);
  await expect(table.getByRole("row").filter({ hasText: "12455" })).toContainText(/not carried out/i);
  await expect(table.getByRole("row").filter({ hasText: "36866" })).toContainText(/no data/i);
});

test("an episode's evidence is a link and a press away, and stands open on paper", async ({ page }) => {
  await page.goto("/episodes/ir-telegram-20151013-01");
  const phases = page.getByRole("table", { name: "Phases of the episode" });
  await phases.getByRole("link", { name: "Block" }).click();
  await expect(page).toHaveURL(/#phase-2$/);
  const evidence = page.getByRole("region", { name: "Evidence by network" });
  const block = evidence.getByRole("table", { name: /Evidence for Block/ });
  await expect(block).toBeHidden();
  await evidence
    .getByText(/^Figures of/)
    .nth(1)
    .click();
  await expect(block).toContainText(/\d+% \(\d+ of \d+ tries\)/);
  const throttling = evidence.getByRole("table", { name: /Evidence for Throttling/ });
  await expect(throttling).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(throttling).toBeVisible();
});

test("a stretch of time is chosen with a plain form, and lives in the address", async ({ page }) => {
  await page.goto("/ir/telegram");
  await page.getByRole("textbox", { name: "From" }).fill("2015-10-19");
  await page.getByRole("textbox", { name: "To", exact: true }).fill("2015-10-21");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/from=2015-10-19&to=2015-10-21/);
  await expect(page.getByRole("figure").first()).toBeVisible();
});

test("the numbers behind the figure stand in tables", async ({ page }) => {
  await page.goto("/ir/telegram");
  const tables = page.getByRole("figure").first().locator("details").first();
  await tables.locator("summary").click();
  await expect(tables.getByRole("table").first()).toBeVisible();
});

test("the way through the site is told apart from its words", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Method" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Data" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data" })).toBeVisible();
});

test("what is not there is told helpfully, and what is malformed is no fault of the server", async ({
  page,
  request,
}) => {
  for (const path of ["/zz", "/ir/nothing", "/episodes/none", "/statements/none", "/ir/telegram.xyz"]) {
    const answer = await request.get(path);
    expect([400, 404], path).toContain(answer.status());
  }
  for (const path of [
    "/ir/telegram?from=yesterday",
    "/ir/telegram?from=2015-10-21&to=2015-10-19",
    "/episodes?page=-1",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBeLessThan(500);
  }
  const missing = await request.get("/ir/nothing");
  expect(await missing.text()).toContain("Dimline");
  await page.goto("/IR");
  await expect(page).toHaveURL(/\/ir$/);
});

for (const path of [
  "/",
  "/ir",
  "/ir/telegram",
  "/ru/youtube",
  "/ke/telegram",
  "/tr/telegram",
  "/episodes",
  "/episodes/ir-telegram-20151013-01",
  "/statements",
  "/statements/ir-2015-10-21-ministry-no-order",
  "/statements/ke-2024-10-31-ca-letter",
  "/method",
  "/data",
  "/sources",
])
  test(`no accessibility fault, nothing wider than the screen: ${path}`, async ({ page }) => {
    await page.goto(path);
    // Without JavaScript the checker cannot run. What it would see is what the server sent, which it sees in the
    // projects with JavaScript, before anything takes over.
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, "pixels wider than the screen").toBeLessThanOrEqual(0);
  });
