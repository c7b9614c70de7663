import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page.ts";

/** The ledger of claims: who said what, what follows, and how much of it could be told. */

const warning = /This is not a sample\. Editors chose what to enter/;

/** The form that chooses claims; on a phone it stands folded until it is wanted. */
async function choosingForm(page: Page): Promise<Locator> {
  const form = page.getByRole("main").locator("form");
  const onPhone = (page.viewportSize()?.width ?? 0) < 700;
  expect(await form.isVisible()).toBe(!onPhone);
  if (onPhone) await page.getByText("Choose claims", { exact: true }).click();
  return form;
}

test("claims are counted with what they are a part of, under a plain warning", async ({ page }) => {
  await page.goto("/claims");
  await expect(page.getByText(warning)).toBeVisible();
  const counts = page.getByRole("region", { name: "Verdicts on these claims" });
  await expect(counts).toContainText(/\d+ claims match, of \d+ entered\. \d+ could be tested\./);
  await expect(counts).toContainText("rest on simulated measurements");
  await expect(counts.getByRole("row").filter({ hasText: "Contradicted" })).toContainText(/\d+ of \d+/);
  await expect(page.getByText("Simulated measurements.").first()).toBeVisible();
});

test("claims are chosen with a plain form; the address holds the choice, and the file has the same rows", async ({
  page,
  request,
}) => {
  await page.goto("/claims");
  const form = await choosingForm(page);
  await form.getByLabel("Kind of claim").selectOption("attributes-technical-fault");
  await form.getByLabel("Verdict").selectOption("contradicted");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/kind=attributes-technical-fault/);
  if (!(await form.isVisible()))
    await expect(page.getByText("Chosen: Blames a technical fault and Contradicted")).toBeVisible();
  const table = page.getByRole("table", { name: "The claims" });
  const rows = table.locator("tbody").getByRole("row");
  const shown = await rows.count();
  expect(shown).toBeGreaterThan(0);
  for (const row of await rows.all()) {
    await expect(row).toContainText("Blames a technical fault");
    await expect(row).toContainText("Contradicted");
  }
  const counts = page.getByRole("region", { name: "Verdicts on these claims" });
  await expect(counts).toContainText(
    new RegExp(`${shown} claims? match(es)?, of \\d+ entered|One claim matches`),
  );

  const href = await page
    .getByRole("region", { name: "The claims" })
    .getByRole("link", { name: /CSV|These claims/ })
    .first()
    .getAttribute("href");
  const csv = await (await request.get(href ?? "")).text();
  const [header = "", ...lines] = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(shown);
  expect(header.split(",")).toEqual(
    expect.arrayContaining(["verdict", "strength", "would_change", "simulated"]),
  );
});

test("dates that cannot be read are said to be so, and nothing breaks", async ({ page }) => {
  await page.goto("/claims?from=2015-13-45&kind=nothing&speaker=%27%3B--");
  await expect(page.getByText(/The dates were not understood/)).toBeVisible();
  await expect(page.getByRole("table", { name: "The claims" })).toBeVisible();
});

test("the speakers stand by name, none above another, each leading to what they said", async ({ page }) => {
  await page.goto("/speakers");
  await expect(page.getByText(warning)).toBeVisible();
  await expect(page.getByText("Nobody is ranked.")).toBeVisible();
  const table = page.getByRole("table", { name: "The speakers" });
  const names = await table.locator("tbody").getByRole("link").allInnerTexts();
  expect(names.length).toBeGreaterThan(8);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
  await table.getByRole("link", { name: "Mahmud Vaezi" }).click();
  await expect(page).toHaveURL(/\/speakers\/mahmud-vaezi$/);
  await expect(page.getByRole("heading", { level: 1, name: "Mahmud Vaezi" })).toBeVisible();
});

test("speakers are chosen by what they claim, and who claimed none of it is left out", async ({ page }) => {
  await page.goto("/speakers");
  const form = await choosingForm(page);
  await form.getByLabel("Kind of claim").selectOption("announces-restriction");
  await form.getByRole("button", { name: "Show" }).click();
  const table = page.getByRole("table", { name: "The speakers" });
  await expect(table.getByRole("link", { name: "David Mugonyi" })).toBeVisible();
  await expect(table.getByRole("link", { name: "Pavel Durov" })).toHaveCount(0);
});

test("a speaker's claims are counted and chosen like all claims", async ({ page }) => {
  await page.goto("/speakers/mahmud-vaezi");
  await expect(page.getByText(warning)).toBeVisible();
  const table = page.getByRole("table", { name: "The claims" });
  const all = await table.locator("tbody").getByRole("row").count();
  const form = await choosingForm(page);
  await expect(form.getByLabel("Speaker")).toHaveCount(0);
  await form.getByLabel("Kind of claim").selectOption("denies-interference");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/speakers\/mahmud-vaezi\?.*kind=denies-interference/);
  await expect(table.locator("tbody").getByRole("row").first()).toContainText("Denies interference");
  expect(await table.locator("tbody").getByRole("row").count()).toBeLessThan(all);
  await expect(page.getByRole("region", { name: "Statements" })).toBeVisible();
});

test("every claim of a statement is reviewed by itself, and what is simulated has no rating", async ({
  page,
}) => {
  await page.goto("/statements/ir-2015-10-20-durov-restored");
  const reviews = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? ""))
    .then((texts) => texts.flatMap((text) => JSON.parse(text)));
  const claimed = reviews
    .filter((one: { "@type": string }) => one["@type"] === "ClaimReview")
    .map((one: { claimReviewed: string }) => one.claimReviewed);
  expect(claimed).toHaveLength(3);
  expect(new Set(claimed).size).toBe(3);
  expect(claimed[0]).toMatch(/^Telegram was slowed in Iran/);
  for (const one of reviews) expect(one.reviewRating?.ratingValue).toBeUndefined();
});

test("the letter and the other report of it stand side by side, and each network's part is named", async ({
  page,
}) => {
  await page.goto("/statements/ke-2024-10-31-ca-letter");
  await expect(page.getByRole("region", { name: "Reports that differ" })).toBeVisible();
  const table = page.getByRole("table", { name: "How each network kept to it" });
  await expect(table.getByRole("row").filter({ hasText: "AS33771" })).toContainText("Kept to it");
  await expect(page.getByText(/each network is judged by the part that failed most/)).toBeVisible();
});

for (const path of ["/claims", "/claims?verdict=contradicted", "/speakers", "/speakers/pavel-durov"])
  test(`${path} has no fault that axe knows of, and nothing runs out of its sides`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  });
