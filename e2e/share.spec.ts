import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page.ts";

/** What leaves the site: embeds, images, cards, feeds, oEmbed, citations. */

/** Somebody's article that holds the snippet, with a policy of its own: none. The frame is as wide as a column of text where one fits. */
const article = (page: Page, snippet: string) => {
  const column =
    page.viewportSize()!.width >= 720 ? snippet.replace(/width="[^"]*"/, 'width="720"') : snippet;
  return page.route("**/article", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>An article</title>${column}` }),
  );
};

/** The frame is as high as the snippet makes it, and in a column of text the embed stands in it without scrolling, once it is laid out. */
async function expectUnscrolled(page: Page) {
  if (page.viewportSize()!.width < 720) return;
  await expect(page.locator("iframe")).toHaveAttribute("width", "720");
  const html = page.frameLocator("iframe").locator("html");
  await expect
    .poll(() => html.evaluate((element) => element.scrollHeight - element.clientHeight), "pixels that scroll")
    .toBeLessThanOrEqual(0);
}

const embeds = [
  "/embed/ir/telegram",
  "/embed/episodes/ir-telegram-20151013-01",
  "/embed/statements/ke-2024-10-31-ca-letter",
  "/embed/compare?with=ir/telegram&with=tr/twitter",
];

for (const path of embeds)
  test(`an embed is one document without script: ${path}`, async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    expect(asked).toEqual([`${baseURL}${path}`]);
    expect(await page.locator("script").count()).toBe(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("figure svg:visible").first()).toBeVisible();
    await expect(page.getByText("These measurements are simulated.", { exact: false }).first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
    await expectAccessible(page);
  });

test("an embed shows in the frame of the snippet, and a page of the site in none", async ({ page }) => {
  await page.goto("/ir/telegram");
  const snippet = await page.locator("#embed-frame").inputValue();
  await article(page, snippet);
  await page.goto("/article");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1, name: "Telegram in Iran" })).toBeVisible();
  await expectUnscrolled(page);
  const closed = (await page.request.get("/ir/telegram")).headers();
  expect(closed["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(closed["x-frame-options"]).toBe("DENY");
});

test("an embed that is pinned shows its range, and one of nothing says so", async ({ page }) => {
  await page.goto("/embed/ir/telegram?from=2015-10-19&to=2015-10-21");
  await expect(page.locator("desc").first()).toContainText("From 19 October 2015 to 21 October 2015.");
  const missing = await page.request.get("/embed/ir/no-such-service");
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain("Nothing to show here");
});

test("a page tells where its feeds, its card and its embed are, and all of them are there", async ({
  page,
}) => {
  for (const path of [
    "/ir/telegram",
    "/episodes/ir-telegram-20151013-01",
    "/statements/ke-2024-10-31-ca-letter",
  ]) {
    await page.goto(path);
    const addresses = await page
      .locator('link[rel="alternate"]:not([type="text/csv"])')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(5);
    const image = await page.locator('meta[property="og:image"]').getAttribute("content");
    for (const address of [...addresses, image!]) {
      const { pathname, search } = new URL(address);
      expect((await page.request.get(pathname + search)).status(), address).toBe(200);
    }
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
      "content",
      /^\[Simulated\] |^David/,
    );
  }
});

test("oEmbed answers with a frame of the size asked for", async ({ page }) => {
  await page.goto("/ir/telegram");
  const link = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const { pathname, search } = new URL(link!);
  const answer = await (await page.request.get(`${pathname}${search}&maxwidth=360&maxheight=500`)).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 360, height: 500 });
  expect(answer.html).toMatch(/^<iframe src="[^"]+\/embed\/ir\/telegram"[^>]*><\/iframe>$/);
  const get = async (query: string) => (await page.request.get(`/oembed${query}`)).status();
  expect(await get("?url=https%3A%2F%2Fexample.com%2Fir%2Ftelegram")).toBe(404);
  expect(await get("")).toBe(400);
  expect(await get("?url=x&format=yaml")).toBe(501);
});

test("figures come as SVG and PNG of the width asked for, and cards of the size that networks ask for", async ({
  request,
}) => {
  const svg = await request.get("/figures/ir/telegram.svg");
  expect(svg.headers()["content-type"]).toBe("image/svg+xml; charset=utf-8");
  const text = await svg.text();
  for (const burned of [
    "Telegram in Iran",
    "6 October 2015",
    "Asia/Tehran",
    "simulated",
    "/ir/telegram",
    "revision",
  ])
    expect(text).toContain(burned);
  expect(text).not.toMatch(/<script|<image|<foreignObject| on[a-z]+=/i);
  const size = async (path: string) => {
    const answer = await request.get(path);
    expect(answer.headers()["content-type"]).toBe("image/png");
    // Width and height stand at bytes 16 and 20 of every PNG (its IHDR chunk).
    const bytes = await answer.body();
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  expect((await size("/figures/ir/telegram.png?width=800"))[0]).toBe(800);
  expect((await size("/figures/episodes/ir-telegram-20151013-01.png?width=2000&theme=dark"))[0]).toBe(2000);
  for (const card of ["ir/telegram", "site", "ir", "statements/ke-2024-10-31-ca-letter"])
    expect(await size(`/cards/${card}.png`)).toEqual([1200, 630]);
  for (const path of ["?width=2401", "?width=1", "?width=x", "?theme=pink"])
    expect((await request.get(`/figures/ir/telegram.png${path}`)).status()).toBe(400);
  expect((await request.get("/figures/ir/no-such-service.svg")).status()).toBe(404);
});

test("an answer that is known already is not sent again", async ({ request }) => {
  for (const path of ["/embed/ir/telegram", "/figures/ir/telegram.png?width=400", "/feeds/all.atom"]) {
    const { etag } = (await request.get(path)).headers();
    expect(etag).toMatch(/^(?:W\/)?"[\w-]+"$/);
    const again = await request.get(path, { headers: { "if-none-match": etag! } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
  }
});

test("every feed that the page of feeds lists is there, and well-formed", async ({ page }) => {
  await page.goto("/feeds");
  await expectAccessible(page);
  const paths = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    if (path.endsWith(".json")) {
      const feed = await answer.json();
      for (const item of feed.items) {
        expect(item.id).toMatch(/^tag:/);
        if (item._dimline.simulated) expect(item.title).toMatch(/^\[Simulated\] /);
      }
    } else expect((await answer.text()).startsWith("<?xml")).toBe(true);
  }
});

test("what is to be copied can be read and selected, with script and without", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/ir/telegram");
  const share = page.getByRole("region", { name: "Share and cite" });
  await share.getByText("Cite", { exact: true }).click();
  await expect(share.getByLabel("BibTeX", { exact: true })).toHaveValue(/^@misc\{dimline-ir-telegram-r\d+,/);
  await expect(share.getByLabel("CSL-JSON", { exact: true })).toHaveValue(/"container-title": "Dimline"/);
  await share.getByText("Embed", { exact: true }).click();
  await expect(share.getByLabel("HTML for a frame")).toHaveValue(/^<iframe src="[^"]+\/embed\/ir\/telegram"/);
  const buttons = share.getByRole("button", { name: "Copy" });
  if (javaScriptEnabled === false) await expect(buttons).toHaveCount(0);
  else await expect(buttons.first()).toBeVisible();
  await expectAccessible(page);
});

test("a comparison can be taken along like any page: frame, images, card, oEmbed", async ({ page }) => {
  const search = "?with=ir/telegram&with=tr/twitter&from=2015-10-13&to=2015-10-28";
  await page.goto(`/fa/compare${search}`);
  await expect(page.locator("#embed-frame")).toHaveValue(/\/embed\/compare\?with=/);
  await page.goto(`/compare${search}`);
  await expect(page.locator("#embed-image")).toHaveValue(/\/figures\/compare\.png\?with=/);
  const snippet = await page.locator("#embed-frame").inputValue();
  await article(page, snippet);
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const card = await page.locator('meta[property="og:image"]').getAttribute("content");
  for (const address of [oembed!, card!]) {
    const { pathname, search: query } = new URL(address);
    expect((await page.request.get(pathname + query)).status(), address).toBe(200);
  }
  const svg = await (await page.request.get(`/figures/compare.svg${search}`)).text();
  for (const burned of ["Telegram in Iran", "13 October 2015", "imulated", "with=ir/telegram", "revision"])
    expect(svg).toContain(burned);
  expect((await page.request.get(`/figures/compare.png${search}&width=2400`)).status()).toBe(200);
  expect((await page.request.get("/embed/compare?with=ir/no-such-service")).status()).toBe(404);
  await page.goto("/article");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 2, name: "Telegram in Iran" })).toBeVisible();
  await expectUnscrolled(page);
});
