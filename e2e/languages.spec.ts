import { en } from "../lib/i18n/en/index.ts";
import { languageOf } from "../lib/i18n/language.ts";
import { type Locale, localeProperties, locales } from "../lib/i18n/locales.ts";
import { expect, expectAccessible, test } from "./page.ts";

/** The site in the languages of its readers, on every screen and with JavaScript on and off. */

/** Every kind of page in Persian; the most telling ones in the others. */
const pages: readonly (readonly [Locale, string])[] = [
  ["fa", "/fa"],
  ["fa", "/fa/ir"],
  ["fa", "/fa/ir/telegram"],
  ["fa", "/fa/episodes"],
  ["fa", "/fa/episodes/ir-telegram-20151013-01"],
  ["fa", "/fa/statements/ir-2015-10-20-farneghizad-no-measure"],
  ["fa", "/fa/claims"],
  ["fa", "/fa/compare?with=ir/telegram&with=tr/telegram"],
  ["fa", "/fa/search?q=تلگرام"],
  ["fa", "/fa/glossary"],
  ["ar", "/ar/home"],
  ["ar", "/ar/ir/telegram"],
  ["ru", "/ru/home"],
  ["ru", "/ru/ru/youtube"],
];

/** English sentences and labels that nothing is filled into: of two words or more, so that no name is among them. */
const english: readonly string[] = Object.entries(en)
  .filter(([key, message]) => !key.startsWith("name.") && !/[{}]/.test(message) && message.includes(" "))
  .map(([, message]) => message);

for (const [locale, path] of pages) {
  const { dir } = localeProperties[locale];

  test(`${path} is in its language, from its direction to its links`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);

    const { texts, links, wide, alternates } = await page.evaluate(() => {
      const own: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const page = document.documentElement.lang;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const within = element?.closest("[lang]");
        // What stands in another language says so, and is looked over.
        if (element === null || (within ?? null) === null || within?.getAttribute("lang") !== page) continue;
        if (element.closest("script, style, textarea") !== null) continue;
        own.push((node.textContent ?? "").trim());
      }
      for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]"))
        for (const name of ["aria-label", "placeholder", "title"]) own.push(element.getAttribute(name) ?? "");
      return {
        texts: own,
        links: [...document.querySelectorAll("main a[href], footer a[href], form[action]")].map(
          (element) => element.getAttribute("href") ?? element.getAttribute("action") ?? "",
        ),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        alternates: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) =>
          link.getAttribute("hreflang"),
        ),
      };
    });
    expect(
      texts.filter((text) => english.includes(text)),
      "English in the interface",
    ).toEqual([]);
    expect(wide, "scrolls sideways by").toBeLessThanOrEqual(0);
    expect(alternates.sort()).toEqual([...locales, "x-default"].sort());
    const elsewhere = links.filter(
      (link) =>
        link.startsWith("/") &&
        !link.startsWith(`/${locale}/`) &&
        link !== `/${locale}` &&
        // Files of data are the same in every language.
        !/\.(?:csv|json|jsonl|parquet|zip)(?:\?|$)/.test(link),
    );
    expect(elsewhere, "links that leave the language").toEqual([]);
    await expectAccessible(page);
  });
}

test("the other languages are a link away, each by its own name, and keep what was asked", async ({
  page,
}) => {
  await page.goto("/claims?verdict=contradicted");
  const links = page.getByRole("navigation", { name: languageOf("en").say("pages.languages") });
  for (const locale of locales) {
    const link = links.getByRole("link", { name: localeProperties[locale].name });
    await expect(link).toHaveAttribute("lang", locale);
    await expect(link).toHaveAttribute("hreflang", locale);
  }
  await links.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(/\/ru\/claims\?verdict=contradicted$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    languageOf("ru").say("ledger.claims-title"),
  );
});

test("Russia and Argentina stay where they are, and are in Russian and Arabic beside", async ({ page }) => {
  for (const [path, lang, name] of [
    ["/ru", "en", "Russia"],
    ["/ru/youtube", "en", "YouTube in Russia"],
    ["/ru/ru", "ru", languageOf("ru").country("RU")],
    ["/ar/ar", "ar", languageOf("ar").country("AR")],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  }
});

test("a search in Persian finds what is named in Persian, and stays there", async ({ page }) => {
  const persian = languageOf("fa");
  await page.goto("/fa");
  const field = page.getByRole("searchbox").first();
  await field.fill("تلگرام");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/fa\/search\?q=/);
  await page
    .getByRole("main")
    .getByRole("link", { name: persian.say("name.service-telegram"), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/fa\/services\/telegram$/);
});

test("days are told in the calendar that people live by, beside the other", async ({ page }) => {
  await page.goto("/fa/episodes/ir-telegram-20151013-01");
  // 13 October 2015 is 21 Mehr 1394 (tables of the Calendar Center, University of Tehran).
  await expect(page.getByText(/۲۱ مهر ۱۳۹۴/).first()).toBeVisible();
  await page.goto("/ar/episodes/ir-telegram-20151013-01");
  // 13 October 2015 is 30 Dhu al-Hijja 1436 (Umm al-Qura calendar, King Abdulaziz City for Science and Technology).
  await expect(page.getByText(/٣٠ ذو الحجة ١٤٣٦/).first()).toBeVisible();
});

test("an address that leads nowhere says so in its language", async ({ page }) => {
  const answer = await page.request.get("/fa/ir/no-such-service");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain(languageOf("fa").say("pages.not-found-title"));
});

test("frames, figures, cards and feeds speak the language of their addresses", async ({ request }) => {
  const persian = languageOf("fa");
  const title = persian.say("pages.service-title", {
    service: persian.say("name.service-telegram"),
    country: persian.country("IR"),
  });
  const frame = await (await request.get("/fa/embed/ir/telegram")).text();
  expect(frame).toMatch(/<html lang="fa" dir="rtl">/);
  expect(frame).toContain(title);
  const figure = await (await request.get("/fa/figures/ir/telegram.svg")).text();
  expect(figure).toContain(title);
  const feed = await (await request.get("/fa/feeds/all.atom")).text();
  expect(feed).toMatch(/xml:lang="fa"/);
  expect(feed).toContain(persian.say("share.feed-title-all"));
  expect(feed).toMatch(/href="[^"]*\/fa\/episodes\//);
  for (const path of ["/fa/cards/ir/telegram.png", "/ru/figures/ru/youtube.png"])
    expect((await request.get(path)).headers()["content-type"]).toBe("image/png");
  const rows = await request.get("/fa/ir/telegram.csv");
  expect(await rows.text()).toBe(await (await request.get("/ir/telegram.csv")).text());
});
