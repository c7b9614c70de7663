import { expect, expectAccessible, test } from "./page.ts";

/** Pages that lead from one place to others: the front page, search, services, networks, comparisons. */

test("the front page sets a denial beside what was measured, and tells now from when the data ended", async ({
  page,
}) => {
  await page.goto("/");
  const contested = page.getByRole("region", { name: "Contested" });
  await expect(contested.getByRole("img", { name: /Telegram in Iran.*denial/ })).toBeVisible();
  await expect(contested.getByText("Contradicted").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Going on now" })).toContainText(
    /nothing can be said about now/,
  );
  await expect(page.getByRole("region", { name: "Going on when the data ended" })).toContainText(
    "YouTube in Russia",
  );
  await expect(page.getByRole("region", { name: "Countries" })).toContainText("is not a safe place");
});

for (const [asked, name] of [
  ["telegr", "Telegram"],
  ["ايران", "Iran"],
  ["Россия", "Russia"],
  ["AS12880", /AS12880/],
] as const)
  test(`search finds ${name} by ${asked}, from any page`, async ({ page }) => {
    await page.goto("/about");
    const field = page.getByRole("banner").getByRole("searchbox");
    await field.fill(asked);
    await field.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByRole("main").getByRole("link", { name }).first()).toBeVisible();
  });

test("nothing that is typed breaks the search", async ({ request }) => {
  for (const asked of ['"', "NEAR(", "a* OR (", "name:x", "'; --", "\u0000", "٪", "x".repeat(5_000)]) {
    const answer = await request.get(`/search?${new URLSearchParams({ q: asked })}`);
    expect(answer.status(), asked).toBe(200);
  }
});

test("timelines are compared over one time; they are added and removed with plain forms and links", async ({
  page,
}) => {
  await page.goto("/compare?with=ir/telegram");
  await page.getByRole("combobox", { name: "Add a timeline" }).selectOption("tr/telegram");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page).toHaveURL(/with=ir(\/|%2F)telegram&with=tr(\/|%2F)telegram/);
  await expect(page.getByRole("figure")).toHaveCount(2);
  await page.getByRole("link", { name: "Remove Telegram in Türkiye" }).click();
  await expect(page.getByRole("figure")).toHaveCount(1);
});

test("a country sorts its services by what the address says", async ({ page }) => {
  await page.goto("/ir");
  await page
    .getByRole("navigation", { name: "Sorted by" })
    .getByRole("link", { name: "name", exact: true })
    .click();
  await expect(page).toHaveURL(/sort=name/);
  const names = await page
    .getByRole("region", { name: "Services on one axis" })
    .getByRole("heading", { level: 3 })
    .allInnerTexts();
  const bare = names.map((name) => name.replace(/\s*Simulated$/, ""));
  expect(bare).toEqual([...bare].sort((a, b) => a.localeCompare(b, "en")));
});

test("a link made at an older revision says what changed since", async ({ page }) => {
  await page.goto("/ir/telegram?revision=1");
  await expect(page.getByRole("complementary", { name: "The data have changed since" })).toContainText(
    "made at dataset revision 1",
  );
});

test("a network's number leads to its page, with its rows as CSV", async ({ page, request }) => {
  await page.goto("/networks/AS12880");
  await expect(page).toHaveURL(/\/networks\/12880$/);
  await expect(page.getByRole("table", { name: "Tests on this network" })).toContainText("Telegram");
  const rows = await (await request.get("/networks/12880.csv")).text();
  expect(rows).toMatch(/^network,country,service/);
});

for (const path of [
  "/search?q=iran",
  "/services",
  "/services/telegram",
  "/networks/12880",
  "/compare?with=ir/telegram&with=tr/telegram",
  "/about",
  "/glossary",
])
  test(`one headline, no accessibility fault, nothing wider than the screen: ${path}`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.headers()["content-security-policy"]).not.toContain("unsafe");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, "pixels wider than the screen").toBeLessThanOrEqual(0);
  });
